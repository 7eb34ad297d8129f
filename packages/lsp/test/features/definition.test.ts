import { analyse, LineIndex } from '@gongkai/core';
import { expect, it } from 'vitest';
import { definition } from '../../src/features/definition.ts';
import type { OtherReport } from '../../src/index.ts';
import { report } from '../support/reports.ts';
import { cursorAt, lineAt, open, textAt } from '../support/view.ts';

const text = report();
const before = report({ year: 2023, values: { 'applications.carried-out@total': 3 } });
const lines = new LineIndex(before);
const previous = (): OtherReport => ({
  uri: 'file:///folder/b.gongkai.md',
  analysis: analyse(before),
  range: ([from, to]) => ({ start: lines.position(from), end: lines.position(to) }),
});

it('leads from a claim to its cell', () => {
  const opened = open(cursorAt(text, '予以公开13件', 5));
  const found = definition(opened.view, opened.position);
  expect(found).toHaveLength(1);
  expect(textAt(opened, found[0]?.range ?? opened.view.range([0, 0]))).toBe('13');
  expect(lineAt(opened, found[0]?.range.start.line ?? 0)).toContain('（一）予以公开');
});

it('leads from a total to its parts', () => {
  const line = text.slice(text.indexOf('一、本年新收')).split('\n')[0] ?? '';
  const opened = open(cursorAt(text, line, line.length - 3));
  expect(definition(opened.view, opened.position).map(({ range }) => textAt(opened, range))).toEqual([
    '12',
    '0',
    '0',
    '0',
    '0',
    '0',
  ]);
});

it('leads from what is carried in to last year’s report', () => {
  const line = text.slice(text.indexOf('二、上年结转')).split('\n')[0] ?? '';
  const opened = open(cursorAt(text, line, line.length - 3), { previous });
  const [found] = definition(opened.view, opened.position);
  expect(found?.uri).toBe('file:///folder/b.gongkai.md');
  const row = before.split('\n')[found?.range.start.line ?? 0] ?? '';
  expect(row).toContain('四、结转下年度继续办理');
  expect(row.slice(found?.range.start.character, found?.range.end.character)).toBe('3');
});

it('leads nowhere from plain words', () => {
  const opened = open(cursorAt(text, '本年度没有其他情况', 2));
  expect(definition(opened.view, opened.position)).toEqual([]);
});
