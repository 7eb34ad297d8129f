import { expect, it } from 'vitest';
import { references } from '../../src/features/references.ts';
import { report } from '../support/reports.ts';
import { cursorAt, open, textAt } from '../support/view.ts';

const text = report();

it('finds the claims about a cell, and the totals it goes into', () => {
  const opened = open(cursorAt(text, '（一）予以公开', 4));
  const found = references(opened.view, opened.position).map(
    ({ range }) => `${range.start.line}:${textAt(opened, range)}`,
  );
  expect(found[0]).toMatch(/^4:13/);
  expect(found.filter((each) => each.endsWith(':13')).length).toBeGreaterThanOrEqual(2);
});

it('leaves the cell itself out when asked to', () => {
  const opened = open(cursorAt(text, '（一）予以公开', 4));
  const all = references(opened.view, opened.position, true);
  expect(references(opened.view, opened.position, false).length).toBeLessThan(all.length);
});
