import { expect, it } from 'vitest';
import { highlights } from '../../src/features/highlights.ts';
import { report } from '../support/reports.ts';
import { cursorAt, open, textAt } from '../support/view.ts';

const text = report();

function marked(at: string): string[] {
  const opened = open(at);
  return highlights(opened.view, opened.position).map(({ range }) => `${range.start.line}:${textAt(opened, range)}`);
}

it('marks a total with its parts and the claims about it', () => {
  const line = text.slice(text.indexOf('一、本年新收')).split('\n')[0] ?? '';
  const found = marked(cursorAt(text, line, line.length - 3));
  expect(found.filter((each) => each.endsWith(':12')).length).toBeGreaterThanOrEqual(2);
  expect(found.filter((each) => each.endsWith(':0')).length).toBe(5);
  expect(found[0]).toMatch(/^4:12/);
});

it('marks a claim with the cells it speaks of', () => {
  const found = marked(cursorAt(text, '结转3件', 2));
  expect(found).toHaveLength(2);
  expect(found[1]).toMatch(/:3$/);
});

it('marks nothing on plain words', () => {
  expect(marked(cursorAt(text, '本年度没有其他情况', 2))).toEqual([]);
});
