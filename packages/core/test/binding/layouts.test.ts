import { describe, expect, test, vi } from 'vitest';
import { bind } from '../../src/binding/bind.ts';
import { factsOfEdition } from '../../src/catalogue/index.ts';
import type { EditionId } from '../../src/catalogue/types.ts';
import { readDocument } from '../../src/source/read.ts';
import { readCell } from '../../src/text/cells.ts';
import fc from '../support/fast-check.ts';
import { barBefore, cellAndBar, convert, leftBehind, writers, writersOfFilledCells } from './converted.ts';
import { type Figures, figures, Hand, hands } from './generate.ts';
import {
  cellsPerLine,
  html,
  listCellsPerLine,
  listHtml,
  listMarkdown,
  listTextLines,
  markdown,
  textLines,
} from './layouts.ts';

// Property tests share the machine with others: time is judged in bench, not here.
vi.setConfig({ testTimeout: 60_000 });

/** What binding should give for each figure, as `value state`. */
function expectedOf(edition: EditionId, written: Figures): Record<string, string> {
  const specs = new Map(factsOfEdition(edition).map((fact) => [fact.key, fact]));
  return Object.fromEntries(
    [...written].map(([key, text]) => {
      const spec = specs.get(key);
      if (!spec) throw new Error(key);
      const { value, state } = readCell(text, spec.kind, spec.unit);
      return [key, `${value} ${state}`];
    }),
  );
}

const boundOf = (text: string): Record<string, string> =>
  Object.fromEntries([...bind(readDocument(text)).cells].map(([key, { value, state }]) => [key, `${value} ${state}`]));

const sorted = (facts: Record<string, string>): [string, string][] =>
  Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1));

function holds(edition: EditionId, blanks: boolean, write: (figures: Figures, hand: Hand) => string): void {
  fc.assert(
    fc.property(figures(edition, blanks), hands, (written, choices) => {
      expect(sorted(boundOf(write(written, new Hand(choices))))).toEqual(sorted(expectedOf(edition, written)));
    }),
    { numRuns: 30 },
  );
}

/** What `pdftotext -layout` makes of a page: columns far apart, lines set in. */
const inColumns = (text: string): string =>
  text
    .split('\n')
    .map((line) => (/^- \d+ -$/u.test(line) ? line : `      ${line.replaceAll(' ', '           ')}`))
    .join('\n');

describe.each(['2019', '2021'] as const)('the tables of edition %s give the same facts', (edition) => {
  test('as canonical Markdown', () => holds(edition, true, (written, hand) => markdown(edition, written, hand)));
  test('as a page with merged cells', () => holds(edition, true, (written, hand) => html(edition, written, hand)));
  test('as one cell a line', () => holds(edition, false, (written, hand) => cellsPerLine(edition, written, hand)));
  test('as the text layer of a PDF', () => holds(edition, false, (written, hand) => textLines(edition, written, hand)));
  test('as text with the columns of the page', () =>
    holds(edition, false, (written, hand) => inColumns(textLines(edition, written, hand))));
  test.each(Object.entries(writers))('as a page converted to %s', (_, write) =>
    holds(edition, true, (written, hand) => convert(html(edition, written, hand), write)),
  );
  test.each(Object.entries(writers))('nearly all cells blank, as a page converted to %s', (_, write) => {
    const blank = new Map(factsOfEdition(edition).flatMap(({ key, optional }) => (optional ? [] : [[key, '']])));
    for (const zero of ['applications.new@total', 'applications.carried-in@total', 'review.total']) {
      const written = new Map([...blank, [zero, '0']]);
      expect(sorted(boundOf(convert(html(edition, written, new Hand([0])), write)))).toEqual(
        sorted(expectedOf(edition, written)),
      );
    }
  });
  test.each(Object.entries(writersOfFilledCells))('as a page converted to %s', (_, write) =>
    holds(edition, false, (written, hand) => convert(html(edition, written, hand), write)),
  );
});

describe('the table of edition 2014 gives the same facts', () => {
  test.each(Object.entries({ ...writers, ...writersOfFilledCells }))('as a page converted to %s', (_, write) =>
    holds('2014', false, (written, hand) => convert(listHtml(written, hand), write)),
  );
  test('as canonical Markdown', () => holds('2014', true, listMarkdown));
  test('as a page', () => holds('2014', true, listHtml));
  test('as one cell a line', () => holds('2014', false, listCellsPerLine));
  test('as lines of text', () => holds('2014', false, listTextLines));
  test('as text with the columns of the page', () =>
    holds('2014', false, (written, hand) => inColumns(listTextLines(written, hand))));
});

/** Takes lines out of a text and says whether any value that is still bound is not the one that was written. */
describe('what conversion has lost makes values missing, never wrong', () => {
  const layouts: [string, EditionId, (figures: Figures, hand: Hand) => string][] = [
    ['2021 text lines', '2021', (written, hand) => textLines('2021', written, hand)],
    ['2021 one cell a line', '2021', (written, hand) => cellsPerLine('2021', written, hand)],
    ['2019 text lines', '2019', (written, hand) => textLines('2019', written, hand)],
    ['2021 Markdown', '2021', (written, hand) => markdown('2021', written, hand)],
    ['2021 a cell and a bar a line', '2021', (written, hand) => convert(html('2021', written, hand), cellAndBar)],
    ['2019 a cell and a bar a line', '2019', (written, hand) => convert(html('2019', written, hand), cellAndBar)],
    ['2021 bars behind the last cell', '2021', (written, hand) => convert(html('2021', written, hand), leftBehind)],
    ['2019 bars behind the last cell', '2019', (written, hand) => convert(html('2019', written, hand), leftBehind)],
    ['2021 a bar before each row', '2021', (written, hand) => convert(html('2021', written, hand), barBefore)],
    ['2019 a bar before each row', '2019', (written, hand) => convert(html('2019', written, hand), barBefore)],
    ['2014 text lines', '2014', listTextLines],
    ['2014 one cell a line', '2014', listCellsPerLine],
  ];
  test.each(layouts)('%s', (_, edition, write) => {
    fc.assert(
      fc.property(figures(edition, false), hands, fc.nat(10_000), (written, choices, at) => {
        const lines = write(written, new Hand(choices)).split('\n');
        const first = Math.floor(lines.length / 8);
        lines.splice(first + (at % (lines.length - first)), 1);
        const expected = expectedOf(edition, written);
        for (const [key, found] of Object.entries(boundOf(lines.join('\n'))))
          expect(`${key} ${found}`).toBe(`${key} ${expected[key] ?? 'nothing'}`);
      }),
      { numRuns: 60 },
    );
  });
});
