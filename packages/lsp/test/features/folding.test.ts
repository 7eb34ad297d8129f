import { expect, it } from 'vitest';
import { folding } from '../../src/features/folding.ts';
import { realReport, report } from '../support/reports.ts';
import { lineAt, open } from '../support/view.ts';

const qujiang = realReport('qujiang-2020.txt');

it('folds sections, tables and the front matter', () => {
  const opened = open(report({ head: '---\nyear: 2024\n---\n' }));
  const found = folding(opened.view);
  expect(found[0]).toMatchObject({ startLine: 0, kind: 'region' });
  const starts = found.map(({ startLine }) => lineAt(opened, startLine));
  expect(starts).toContain('## 一、总体情况');
  expect(starts.some((line) => line.startsWith('| 办理情况'))).toBe(true);
  const section = found.find(({ startLine }) => lineAt(opened, startLine) === '## 一、总体情况');
  expect(lineAt(opened, section?.endLine ?? 0)).toMatch(/^2024年，本局/);
});

it('keeps to the client’s limit, and leaves Markdown documents alone', () => {
  expect(folding(open(report()).view, 2)).toHaveLength(2);
  expect(folding(open(report(), { languageId: 'markdown' }).view)).toEqual([]);
});

it.skipIf(!qujiang)('folds every section of a real report', () => {
  const opened = open(qujiang ?? '');
  const starts = folding(opened.view).map(({ startLine }) => lineAt(opened, startLine));
  expect(starts).toContain('三、依申请公开、不予公开及咨询政府信息情况');
});
