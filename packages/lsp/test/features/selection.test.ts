import { expect, it } from 'vitest';
import type { SelectionRange } from 'vscode-languageserver-types';
import { selectionRanges } from '../../src/features/selection.ts';
import { report } from '../support/reports.ts';
import { cursorAt, open, textAt } from '../support/view.ts';

const text = report();

function outwards(marked: string): string[] {
  const opened = open(marked);
  const texts: string[] = [];
  for (let at: SelectionRange | undefined = selectionRanges(opened.view, [opened.position])[0]; at; at = at.parent) {
    texts.push(textAt(opened, at.range));
  }
  return texts;
}

it('grows from a number over its clause and sentence to the paragraph, the section and all', () => {
  const found = outwards(cursorAt(text, '申请12件', 3));
  expect(found[0]).toMatch(/^12/);
  expect(found.some((each) => each.startsWith('2024年，本局新收') && each.endsWith('2件。'))).toBe(true);
  expect(found.at(-2)).toContain('总体情况');
  expect(found.at(-1)).toBe(text);
  found.reduce((inner, outer) => {
    expect(outer).toContain(inner);
    expect(outer.length).toBeGreaterThan(inner.length);
    return outer;
  });
});

it('grows from a cell over its row to the table', () => {
  const line = text.slice(text.indexOf('一、本年新收')).split('\n')[0] ?? '';
  const found = outwards(cursorAt(text, line, line.length - 3));
  expect(found[0]).toBe('12');
  expect(found[1]).toContain('一、本年新收');
  expect(found[2]).toContain('四、结转下年度继续办理');
});
