import { describe, expect, test } from 'vitest';
import { parseChineseNumeral, scanNumbers } from '../../src/text/numerals.ts';
import fc from '../support/fast-check.ts';

/** A whole number in formal Chinese numerals, by another way than reading goes. */
function written(value: number): string {
  const digits = [...'零一二三四五六七八九'];
  const section = (part: number): string => {
    let text = '';
    let gap = false;
    for (const [power, name] of [
      [1000, '千'],
      [100, '百'],
      [10, '十'],
      [1, ''],
    ] as const) {
      const digit = Math.floor(part / power) % 10;
      if (digit === 0) gap = text !== '';
      else {
        text += `${gap ? '零' : ''}${digits[digit]}${name}`;
        gap = false;
      }
    }
    return text;
  };
  if (value === 0) return '零';
  const [high, low] = [Math.floor(value / 1e4), value % 1e4];
  if (high === 0) return section(low);
  return `${section(high)}万${low > 0 && low < 1000 ? '零' : ''}${low > 0 ? section(low) : ''}`;
}

describe('Chinese numerals', () => {
  test('any number to a hundred million is read as it is written', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), (value) => {
        expect(parseChineseNumeral(written(value))).toBe(value);
      }),
    );
  });

  test.each([
    ['十', 10],
    ['十二', 12],
    ['两万', 20000],
    ['一百二', 120],
    ['一百零二', 102],
    ['三万五', 35000],
    ['一亿', 100000000],
    ['二〇二〇', 2020],
    ['二○二四', 2024],
    ['一千零一十', 1010],
    ['一百零十', 110],
  ])('%s is %d', (text, value) => expect(parseChineseNumeral(text)).toBe(value));

  test.each(['', '七八', '三五十', '百百', '百', '万', '一二百', '十天', '一十百', '一'.repeat(25)])(
    '“%s” is no one number',
    (text) => expect(parseChineseNumeral(text)).toBeUndefined(),
  );
});

test.each([
  ['收费五十三点二八万元', 53.28],
  ['四千一百七十二点六万元', 4172.6],
  ['点击三点五万次', 35000],
  ['零点五亿元', 0.5],
])('%s: digits behind a point', (text, value) => {
  expect(scanNumbers(text).map((number) => number.value)).toEqual([value]);
});

test.each(['三点要求', '九点三十分', '两点一线', '一点五'])('%s: no number has a point', (text) => {
  for (const { value } of scanNumbers(text)) expect(Number.isInteger(value)).toBe(true);
});

describe('numbers in running text', () => {
  const scan = (text: string) =>
    scanNumbers(text).map(({ value, relation, from, to }) => [text.slice(from, to), value, relation]);

  test.each([
    ['收到120件', [['120', 120, 'equal']]],
    ['公开１２条', [['１２', 12, 'equal']]],
    ['公开1,203条', [['1,203', 1203, 'equal']]],
    [
      '1,2,3',
      [
        ['1', 1, 'equal'],
        ['2', 2, 'equal'],
        ['3', 3, 'equal'],
      ],
    ],
    ['浏览26.8万次', [['26.8万', 268000, 'equal']]],
    ['3百万人', [['3百万', 3000000, 'equal']]],
    ['2千万', [['2千万', 20000000, 'equal']]],
    ['5千克', [['5', 5, 'equal']]],
    ['费用5万元', [['5', 5, 'equal']]],
    ['约120件', [['120', 120, 'about']]],
    ['大约 120件', [['120', 120, 'about']]],
    ['120件左右', [['120', 120, 'equal']]],
    ['120左右', [['120左右', 120, 'about']]],
    ['120余件', [['120余', 120, 'at-least']]],
    ['30余万次', [['30余万', 300000, 'at-least']]],
    ['14万余次', [['14万余', 140000, 'at-least']]],
    ['2多亿元', [['2多', 2, 'at-least']]],
    ['不足120件', [['120', 120, 'at-most']]],
    ['不少于120件', [['120', 120, 'at-least']]],
    ['120以上', [['120以上', 120, 'at-least']]],
    ['公开1 20条', [['1 20', 120, 'equal']]],
    [
      '表1 20条',
      [
        ['1', 1, 'equal'],
        ['20', 20, 'equal'],
      ],
    ],
    [
      '0 5 7',
      [
        ['0', 0, 'equal'],
        ['5', 5, 'equal'],
        ['7', 7, 'equal'],
      ],
    ],
    ['共十二件', [['十二', 12, 'equal']]],
    ['三万余件', [['三万余', 30000, 'at-least']]],
    ['三余亿次', [['三余亿', 300000000, 'at-least']]],
    ['七八个', []],
    ['几十件', []],
    ['没有', []],
  ] as const)('%s', (text, expected) => expect(scan(text)).toEqual(expected));

  test('lie in the text, in order, for any text', () => {
    const pieces = fc.constantFrom(
      '1',
      '0',
      '２',
      ',',
      '，',
      '.',
      ' ',
      '十',
      '百',
      '万',
      '亿',
      '元',
      '余',
      '约',
      '几',
      '三',
      '零',
      '件',
      '以上',
      '不足',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const { from, to, value } of scanNumbers(text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          expect(value).toBeGreaterThanOrEqual(0);
          end = to;
        }
      }),
    );
  });
});
