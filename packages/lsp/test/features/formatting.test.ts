import { describe, expect, it } from 'vitest';
import fc from '../../../core/test/support/fast-check.ts';
import { formatOnType, formatting } from '../../src/features/formatting.ts';
import { readSettings } from '../../src/index.ts';
import { realReport, report } from '../support/reports.ts';
import { apply, cursorAt, open } from '../support/view.ts';

const text = report();
const qujiang = realReport('qujiang-2020.txt');
/** A report whose tables have lost their padding. */
const squeezed = text.replace(/ {2,}/g, ' ').replace(/-{4,}/g, '---');

const formatted = (source: string): string => {
  const opened = open(source);
  return apply(opened, formatting(opened.view));
};

describe('formatting', () => {
  it('aligns columns by their width on the screen, and puts a squeezed report back', () => {
    expect(formatted(squeezed)).toBe(text);
  });

  it('changes nothing that is aligned', () => {
    const opened = open(text);
    expect(formatting(opened.view)).toEqual([]);
  });

  it('takes the width of a Chinese character from the settings', () => {
    const settings = readSettings({ format: { widthRatio: 1 } });
    const opened = open(text, { settings });
    const line = apply(opened, formatting(opened.view))
      .split('\n')
      .find((each) => each.startsWith('| 规章'));
    expect(line).toMatch(/^\| 规章 {5} \|/);
  });

  it('keeps every value, and is done when it is done', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 30, maxLength: 30 }), (spaces) => {
        let i = 0;
        const loose = squeezed.replace(/\|/g, () => `${' '.repeat((spaces[i++ % spaces.length] ?? 0) % 4)}|`);
        const once = formatted(loose);
        expect(formatted(once)).toBe(once);
        const values = (source: string) =>
          [...open(source).view.analysis.bound.cells].map(([key, { text: cell }]) => [key, cell]);
        expect(values(once)).toEqual(values(text));
      }),
      { numRuns: 20 },
    );
  });

  it('leaves a table so torn that a bar more would change a figure, and formats the others', () => {
    const torn = [
      '# 清源县水利局2016年政府信息公开工作年度报告',
      '',
      '指标 | 单位 | 年度累计数 |',
      '| --- | --- | --- |',
      ...['1.财政预决算', '2.征收补偿', '3.规划计划', '4.重大建设项目审批及实施', '5.工商管理', '6.食品药品'].map(
        (label) => `| ${label} | 件 | 2 |`,
      ),
      '| 7.环境保护 | 件 | | 件 | 4 |',
      '| 7.环境保护 | 件 | 1 |',
      '',
      '另有：',
      '',
      '| 甲 | 乙 |',
      '| --- | --- |',
      '| 一二三四五 | 1 |',
    ].join('\n');
    const { view } = open(torn);
    expect(view.analysis.bound.cells.get('request.topic.environment')?.value).toBe(1);
    const after = formatted(torn);
    expect(open(after).view.analysis.bound.cells.get('request.topic.environment')?.value).toBe(1);
    expect(after).toContain('| 甲         | 乙  |');
  });

  it('formats a range only', () => {
    const opened = open(squeezed);
    const line = squeezed.split('\n').findIndex((each) => each.startsWith('| 规章'));
    const edits = formatting(opened.view, { start: { line, character: 2 }, end: { line, character: 3 } });
    expect(edits.map(({ range }) => range.start.line)).toEqual([line]);
  });

  it('formats the row that a bar has finished', () => {
    const opened = open(
      cursorAt(text.replace('| 行政许可 |                0 |', '| 行政许可 | 7 |'), '| 行政许可 | 7 |', 12),
    );
    const edits = formatOnType(opened.view, opened.position, '|');
    expect(apply(opened, edits)).toContain('| 行政许可 |                7 |');
    const middle = open(cursorAt(squeezed, '| 行政许可 |', 8));
    expect(formatOnType(middle.view, middle.position, '|')).toEqual([]);
  });

  it.skipIf(!qujiang)('leaves rows alone that are no Markdown table', () => {
    expect(formatting(open(qujiang ?? '').view)).toEqual([]);
  });
});
