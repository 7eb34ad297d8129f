import { expect, it } from 'vitest';
import { insertables } from '../../src/features/insertable.ts';
import { realReport, report } from '../support/reports.ts';
import { open } from '../support/view.ts';

const qujiang = realReport('qujiang-2020.txt');

it('has nothing to insert into a whole report', () => {
  expect(insertables(open(report()).view)).toEqual([]);
});

it('answers the rules that miss something', () => {
  const { view } = open(report({ without: ['disputes'], omit: ['applications.refused.state-secret'] }));
  expect(insertables(view).map(({ answers }) => answers)).toEqual(['B02', 'B16']);
  const codes = new Set(view.analysis.findings.map(({ code }) => code));
  expect([...codes]).toEqual(expect.arrayContaining(['B02', 'B18']));
});

it.skipIf(!qujiang)('offers a report of an old form the tables of the form of its year', () => {
  const titles = insertables(open(qujiang ?? '').view).map(({ action }) => action.title);
  expect(titles.length).toBeGreaterThanOrEqual(3);
  expect(titles.join()).toContain('收到和处理政府信息公开申请情况');
});
