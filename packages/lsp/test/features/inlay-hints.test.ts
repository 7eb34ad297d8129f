import { expect, it } from 'vitest';
import { inlayHints } from '../../src/features/inlay-hints.ts';
import { report } from '../support/reports.ts';
import { lineAt, open } from '../support/view.ts';

const hints = (text: string, lines?: [number, number]) => {
  const opened = open(text);
  const [from, to] = lines ?? [0, opened.document.lineCount];
  const range = { start: { line: from, character: 0 }, end: { line: to, character: 0 } };
  return inlayHints(opened.view, range).map(
    ({ position, label }) => `${lineAt(opened, position.line).slice(0, 40)} ${label}`,
  );
};

it('proves totals, and leaves those of nothing but zeros alone', () => {
  const found = hints(report());
  expect(found.some((each) => each.includes('本年新收') || each.endsWith('Σ 12 ✓'))).toBe(true);
  expect(found.some((each) => each.includes('Σ 0'))).toBe(false);
});

it('says how much a total is off', () => {
  const found = hints(report({ values: { 'applications.new@total': 15 } }));
  expect(found.some((each) => each.endsWith('Σ 12 ✗ +3'))).toBe(true);
});

it('keeps to the range', () => {
  expect(hints(report(), [0, 3])).toEqual([]);
});
