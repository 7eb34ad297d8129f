import { describe, expect, test } from 'vitest';
import type { Unit, ValueKind } from '../../src/catalogue/types.ts';
import { readCell } from '../../src/text/cells.ts';

const read = (text: string, kind: ValueKind = 'count', unit: Unit = '件') => {
  const { state, value, flaws, unit: own, note } = readCell(text, kind, unit);
  return [
    state,
    value,
    flaws.join(' '),
    ...(own === undefined ? [] : [`unit ${own}`]),
    ...(note === undefined ? [] : [`note ${note}`]),
  ];
};

describe('a cell', () => {
  test.each([
    ['0', 'number', 0, ''],
    ['120', 'number', 120, ''],
    ['12345678901', 'number', 12345678901, ''],
    ['1.5', 'number', 1.5, ''],
    ['１２', 'number', 12, 'full-width'],
    ['1,203', 'number', 1203, 'thousands'],
    ['1 20', 'number', 120, 'inner-space'],
    ['+3', 'number', 3, ''],
    ['-0', 'number', 0, ''],
    ['−4', 'number', -4, ''],
  ])('%s is a number', (text, ...expected) => expect(read(text)).toEqual(expected));

  test.each(['', ' ', '\u3000', '&nbsp;', '\u00a0\u200b'])('“%s” is blank, not zero', (text) =>
    expect(read(text)).toEqual(['blank', null, '']),
  );

  test.each(['-', '——', '/', '／', '一一', '－'])('“%s” is a dash, neither blank nor zero', (text) =>
    expect(read(text)).toEqual(['dash', null, '']),
  );

  test.each([
    ['12件', ['text', 12, 'unit', 'unit 件']],
    ['3人次', ['text', 3, 'unit', 'unit 人次']],
    ['1.2万', ['text', 12000, 'unit', 'unit 万']],
    ['2亿', ['text', 200000000, 'unit', 'unit 亿']],
    ['22（其中修订16件）', ['text', 22, 'note', 'note 其中修订16件']],
    ['22(其中修订16件', ['text', 22, 'note', 'note 其中修订16件']],
    ['12。', ['text', 12, '']],
    ['零', ['text', 0, 'chinese-numeral']],
    ['十二件', ['text', 12, 'chinese-numeral']],
    ['一', ['text', null, '']],
    ['七八件', ['text', null, '']],
    ['无', ['text', null, '']],
    ['12页', ['text', null, '']],
    ['1 2 3', ['text', null, '']],
    ['0 5', ['text', null, '']],
    ['1.2.3', ['text', null, '']],
    ['1234567890123456', ['text', null, '']],
    ['9999999999999999亿', ['text', null, '']],
    ['999999999999999亿', ['text', null, '']],
    ['（见附件）', ['text', null, '']],
  ])('%s is no plain number', (text, expected) => expect(read(text)).toEqual(expected));

  test.each([
    ['增5', ['number', 5, 'sign-word']],
    ['增加5', ['number', 5, 'sign-word']],
    ['新增5项', ['text', 5, 'sign-word unit', 'unit 项']],
    ['减少12', ['number', -12, 'sign-word']],
    ['减0', ['number', 0, 'sign-word']],
    ['+5', ['number', 5, '']],
  ])('%s has its sign where a change is counted', (text, expected) =>
    expect(read(text, 'signed-count')).toEqual(expected),
  );

  test('a word for a sign is none where no change is counted', () => expect(read('增5')).toEqual(['text', null, '']));

  test.each([
    ['523.15万元', '万元', ['number', 523.15, 'unit', 'unit 万元']],
    ['523.15万元', '元', ['number', 5231500, 'unit', 'unit 万元']],
    ['251000元', '万元', ['number', 25.1, 'unit', 'unit 元']],
    ['0.3亿', '万元', ['number', 3000, 'unit', 'unit 亿']],
    ['12元（退1元）', '元', ['text', 12, 'note unit', 'unit 元', 'note 退1元']],
    ['12件', '万元', ['text', null, '']],
    ['十二', '万元', ['text', null, '']],
    ['12万', '万元', ['number', 12, 'unit', 'unit 万']],
    ['999999999999999亿元', '元', ['text', null, 'unit']],
  ] as const)('%s of money in %s', (text, unit, expected) => expect(read(text, 'money', unit)).toEqual(expected));
});
