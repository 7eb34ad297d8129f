import { beforeAll, expect, it } from 'vitest';
import { cases } from '../host/cases.ts';
import { type CaseResult, runInHost } from '../host/run.ts';
import { faultyReport, goodReport, report } from '../reports.ts';

let results: CaseResult[] = [];

beforeAll(async () => {
  const incomplete = report({ omit: ['applications.carried-in'] }).replace(
    '| 三、本年度办理结果 | (一)予以公开',
    '| \n| 三、本年度办理结果 | (一)予以公开',
  );
  results = await runInHost({
    'good.gongkai.md': goodReport(),
    'faulty.gongkai.md': faultyReport(),
    'incomplete.gongkai.md': incomplete,
    'recognised.md': faultyReport(),
    'other.md': '# 会议记录\n\n没有数字。\n',
  });
}, 180_000);

it.each(Object.keys(cases))('%s', (name) => {
  const result = results.find((each) => each.name === name);
  expect(result).toEqual({ name });
});
