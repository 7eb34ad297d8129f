import { expect, it } from 'vitest';
import { semanticTokens } from '../../src/features/semantic-tokens.ts';
import { semanticTokensLegend } from '../../src/index.ts';
import { realReport, report } from '../support/reports.ts';
import { open } from '../support/view.ts';

const stc = realReport('shanghai-stc-2024.md');

/** Type and text of every token, in order; fails where one runs over the end of its line. */
function decode(opened: ReturnType<typeof open>, data: readonly number[]): [string, string][] {
  const lines = opened.document.getText().split(/\r\n|\r|\n/);
  const found: [string, string][] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [down = 0, right = 0, length = 0, type = 0] = data.slice(i, i + 4);
    line += down;
    character = down > 0 ? right : character + right;
    const text = lines[line]?.slice(character, character + length) ?? '';
    expect(text).toHaveLength(length);
    found.push([semanticTokensLegend.tokenTypes[type] ?? '', text]);
  }
  return found;
}

it('names indicators, values, claims and articles', () => {
  const opened = open(report());
  const found = decode(opened, semanticTokens(opened.view).data);
  expect(found).toContainEqual(['indicator', '行政许可']);
  expect(found).toContainEqual(['value', '21']);
  expect(found).toContainEqual(['article', '第二十条第（一）项']);
  expect(found.some(([type, text]) => type === 'claim' && text.startsWith('12'))).toBe(true);
});

it('keeps to a range', () => {
  const opened = open(report());
  const range = { start: { line: 4, character: 0 }, end: { line: 5, character: 0 } };
  const found = decode(opened, semanticTokens(opened.view, range).data);
  expect(found.map(([type]) => type)).toEqual(['claim', 'claim', 'claim', 'claim']);
});

it.skipIf(!stc)('stays inside the lines of a report made from a PDF', () => {
  const opened = open(stc ?? '');
  expect(decode(opened, semanticTokens(opened.view).data).length).toBeGreaterThan(50);
});
