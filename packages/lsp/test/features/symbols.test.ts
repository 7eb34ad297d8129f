import { expect, it } from 'vitest';
import { documentSymbols } from '../../src/features/symbols.ts';
import { realReport, report } from '../support/reports.ts';
import { open, textAt } from '../support/view.ts';

const qujiang = realReport('qujiang-2020.txt');

it('lists sections in their order, with their tables and how their equations stand', () => {
  const opened = open(report());
  const [title] = documentSymbols(opened.view);
  expect(title?.name).toBe('清源县档案局2024年政府信息公开工作年度报告');
  const sections = title?.children ?? [];
  expect(sections.map(({ name }) => name)).toEqual([
    '一、总体情况',
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
    '五、存在的主要问题及改进情况',
    '六、其他需要报告的事项',
  ]);
  const table = sections[2]?.children?.[0];
  expect(table?.name).toContain('收到和处理政府信息公开申请情况');
  expect(table?.detail).toMatch(/^\d+ 式成立$/);
  expect(textAt(opened, sections[0]?.range ?? opened.view.range([0, 0]))).toMatch(/^## 一、总体情况[\s\S]*2件。/);
});

it('leaves the outline of Markdown documents to the editor', () => {
  expect(documentSymbols(open(report(), { languageId: 'markdown' }).view)).toEqual([]);
});

it.skipIf(!qujiang)('has tens of entries on a real report', () => {
  const count = (symbols: ReturnType<typeof documentSymbols>): number =>
    symbols.reduce((sum, { children = [] }) => sum + 1 + count(children), 0);
  const found = documentSymbols(open(qujiang ?? '').view);
  expect(count(found)).toBeGreaterThan(10);
  expect(count(found)).toBeLessThan(100);
  expect(JSON.stringify(found)).toContain('八、政府信息公开年度统计表');
});
