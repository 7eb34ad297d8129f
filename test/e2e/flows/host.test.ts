import { beforeAll, expect, it } from 'vitest';
import { cases } from '../host/cases.ts';
import { type CaseResult, runInHost } from '../host/run.ts';
import { faultyReport, report } from '../reports.ts';

let results: CaseResult[] = [];

beforeAll(async () => {
  // A row has been begun where one is missing.
  const incomplete = report({ agency: '清源县司法局', omit: ['二、上年结转'] }).replace(
    '| 三、本年度办理结果 | （一）予以公开',
    '| \n| 三、本年度办理结果 | （一）予以公开',
  );
  results = await runInHost({
    'good.gongkai.md': report({ agency: '清源县教育局' }),
    'faulty.gongkai.md': faultyReport(),
    'incomplete.gongkai.md': incomplete,
    'recognised.md': faultyReport({ agency: '清源县农业农村局' }),
    'other.md': '# 会议记录\n\n没有数字。\n',
  });
}, 180_000);

it.each(Object.keys(cases))('%s', (name) => {
  const result = results.find((each) => each.name === name);
  expect(result).toEqual({ name });
});
