import { expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { edit } from '../rules/support/base.ts';
import { clean2014, clean2021 } from '../rules/support/clean.ts';

const figures = { 'disclosure.items': 0, 'disclosure.channel.website': 120 };
const sentence = '全年主动公开政府信息230条，通过政府网站公开210条，通过政务微信公开64条。';

/** Whether the correction of the number of items disclosed is offered as safe; undefined where there is none. */
const isSafe = (prose: string): boolean | undefined => {
  const text = edit(clean2014({ values: figures }), [sentence, prose]);
  return analyse(text).findings.find(({ code }) => code === 'R01')?.fixes[0]?.safe;
};

test('two that ask for one value, and nothing against it: safe', () => {
  expect(isSafe('2016年，我局主动公开政府信息120条。')).toBe(true);
});

test('a sentence that agrees with the cell as it is speaks against: not safe', () => {
  expect(isSafe('2016年，我局主动公开政府信息120条。\n\n主动公开政府信息情况：无。')).toBe(false);
});

test('a text that contradicts itself is told so, whatever a correction of the table explains', () => {
  const told =
    '全年新收申请15件，其中予以公开12件，部分公开1件，不予公开0件，无法提供2件，不予处理0件，其他处理1件，共办结14件。';
  const text = edit(clean2021({ values: { 'applications.granted@total': 21 } }), ['\n## 二、', `\n${told}\n\n## 二、`]);
  const found = analyse(text).findings;
  expect(found.find(({ code }) => code === 'R01')?.explains).toContain('P09');
  expect(found.filter(({ code }) => code === 'P09').map(({ message }) => message.zh)).toContainEqual(
    expect.stringContaining('正文列出的各类办理结果之和 12＋1＋0＋2＋0＋1＝16'),
  );
});

test('a sum that is open, for a blank among its parts, is not broken by what is offered', () => {
  const values = { 'applications.carried-in@total': 31, 'applications.carried-in@public-welfare': '' };
  const told = '上年结转申请1件。';
  const corrected = (natural: number): boolean | undefined => {
    const text = edit(clean2021({ values: { ...values, 'applications.carried-in@natural-person': natural } }), [
      '\n## 二、',
      `\n${told}\n\n## 二、`,
    ]);
    return analyse(text).findings.find(({ code }) => code === 'R01')?.fixes[0]?.safe;
  };
  // 1 fits whatever the blank is, as far as 1 is at least what the row's other cells make.
  expect(corrected(1)).toBe(true);
  expect(corrected(5)).toBeUndefined();
});
