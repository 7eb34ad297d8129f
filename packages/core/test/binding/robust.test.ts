import { describe, expect, test, vi } from 'vitest';
import { factsOfEdition } from '../../src/catalogue/index.ts';
import fc from '../support/fast-check.ts';
import { Hand, hands } from './generate.ts';
import { cellsPerLine, html, listMarkdown, markdown, textLines } from './layouts.ts';
import { bound } from './support.ts';

// Property tests share the machine with others: time is judged in bench, not here.
vi.setConfig({ testTimeout: 60_000 });

const zeros = (edition: '2014' | '2019' | '2021') => new Map(factsOfEdition(edition).map((fact) => [fact.key, '0']));

const layouts = [
  (hand: Hand) => markdown('2021', zeros('2021'), hand),
  (hand: Hand) => html('2019', zeros('2019'), hand),
  (hand: Hand) => cellsPerLine('2021', zeros('2021'), hand),
  (hand: Hand) => textLines('2019', zeros('2019'), hand),
  (hand: Hand) => listMarkdown(zeros('2014'), hand),
];

const piece = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.constantFrom(
    '|',
    '\n',
    '\n\n',
    '<td>',
    '</table>',
    '（',
    '一、',
    '总计',
    '0',
    '\t',
    '信息内容',
    '其他',
    '\ufffd',
    '---',
  ),
);

const edits = fc.array(fc.record({ at: fc.nat(1_000_000), drop: fc.nat(60), put: piece }), {
  minLength: 1,
  maxLength: 12,
});

function mutate(text: string, changes: readonly { at: number; drop: number; put: string }[]): string {
  let out = text;
  for (const { at, drop, put } of changes) {
    const from = at % (out.length + 1);
    out = out.slice(0, from) + put + out.slice(from + drop);
  }
  return out;
}

describe('whatever the text', () => {
  test('binding does not throw, and every place lies in it', () => {
    fc.assert(
      fc.property(fc.nat(layouts.length - 1), hands, edits, (which, choices, changes) => {
        const text = mutate(layouts[which]?.(new Hand(choices)) ?? '', changes);
        const report = bound(text);
        const spans = [
          ...[...report.cells.values()].flatMap((cell) => [cell.span, cell.row.span, cell.row.labelSpan]),
          ...report.sections.map(({ span }) => span),
          ...report.unplaced.map(({ span }) => span),
        ];
        expect(spans.filter(([start, end]) => start < 0 || end < start || end > text.length)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('a key is bound to one cell, of its own row', () => {
    fc.assert(
      fc.property(fc.nat(layouts.length - 1), hands, edits, (which, choices, changes) => {
        const { cells } = bound(mutate(layouts[which]?.(new Hand(choices)) ?? '', changes));
        const strays = [...cells].filter(
          ([key, cell]) =>
            cell.spec.key !== key || !cell.row.ids.includes(cell.spec.id) || !cell.row.table.rows.includes(cell.row),
        );
        expect(strays.map(([key]) => key)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
