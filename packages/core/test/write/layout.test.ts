import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { editionIds, editions, factsOfEdition } from '../../src/catalogue/index.ts';
import { tableFill } from '../../src/write/fill.ts';
import { layOutTable } from '../../src/write/layout/layout.ts';
import type { LaidTable } from '../../src/write/layout/types.ts';
import fc from '../support/fast-check.ts';
import { randomText } from '../support/random-text.ts';

/** How many cells cover each place of the rectangle; one cell must cover each. */
function covered({ rows, columns }: LaidTable): number[][] {
  const grid = rows.map(() => Array.from({ length: columns }, () => 0));
  rows.forEach((row, at) => {
    let column = 0;
    for (const cell of row) {
      while ((grid[at]?.[column] ?? 0) > 0) column++;
      for (let y = at; y < at + cell.rows; y++)
        for (let x = column; x < column + cell.columns; x++) {
          const line = grid[y];
          if (line?.[x] === undefined) throw new Error(`a cell reaches out of the table: ${cell.text}`);
          line[x] = (line[x] ?? 0) + 1;
        }
    }
  });
  return grid;
}

const values = (table: LaidTable) => table.rows.flat().filter(({ key }) => key !== undefined);

describe.each(editionIds)('tables of edition %s in their official layout', (edition) => {
  test('are rectangles, with every number of the report and every row of its own', () => {
    fc.assert(
      fc.property(randomText(edition), fc.boolean(), (text, everyRow) => {
        const { report } = analyse(text);
        for (const spec of editions[report.edition].tables) {
          const fill = tableFill(report, spec.id);
          const table = layOutTable(spec, fill, { everyRow });
          expect(
            covered(table)
              .flat()
              .every((count) => count === 1),
          ).toBe(true);
          expect(table.widths.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1);
          const keys = values(table).map(({ key = '' }) => key);
          expect(new Set(keys).size).toBe(keys.length);
          for (const { key = '', text } of values(table)) expect(text).toBe(fill.cell(key) ?? '');
          for (const { key, table: id } of factsOfEdition(report.edition))
            if (id === spec.id && fill.cell(key) !== undefined) expect(keys).toContain(key);
          const own = new Set(table.rows.flat().flatMap((cell) => (cell.own ? [cell.own] : [])));
          expect([...own].map(({ label }) => label).sort()).toEqual(fill.own.map(({ label }) => label).sort());
        }
      }),
      { numRuns: 40 },
    );
  });

  test('with every row, leave a place for every number of the form', () => {
    const empty = { cell: () => undefined, unit: () => '件', own: [] };
    const laid = editions[edition].tables.map((spec) => layOutTable(spec, empty, { everyRow: true }));
    const keys = new Set(laid.flatMap((table) => values(table).map(({ key }) => key)));
    const needed = factsOfEdition(edition).filter(({ optional }) => !optional);
    expect(needed.filter(({ key }) => !keys.has(key))).toEqual([]);
    // Without, of a report that has none of its numbers nothing is laid out.
    expect(editions[edition].tables.flatMap((spec) => values(layOutTable(spec, empty)))).toEqual([]);
  });
});
