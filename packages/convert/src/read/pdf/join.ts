import { cluster, nearest } from './geometry.ts';
import type { PageTable } from './grid.ts';
import { isLabel } from './loose/form.ts';

/** A cell of a whole table, in rows and columns of that table. */
export interface JoinedCell {
  readonly text: string;
  readonly page: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface JoinedTable {
  readonly rows: number;
  readonly cells: readonly JoinedCell[];
}

const sameColumns = (a: JoinedCell, b: JoinedCell): boolean => a.column === b.column && a.columns === b.columns;

/**
 * Puts the rest of a row, on top of a page, to its beginning at the foot of the page before: where the words of both are
 * a label of a form, those of neither are, and no other cell has words in both.
 */
function mended(upper: JoinedTable, lower: JoinedTable): JoinedTable | undefined {
  const last = upper.cells.filter(({ row, rows }) => row + rows === upper.rows);
  const first = lower.cells.filter(({ row }) => row === 0);
  const pairs = first.map((below) => ({ above: last.find((cell) => sameColumns(cell, below)), below }));
  let labels = 0;
  for (const { above, below } of pairs) {
    if (!above) return undefined;
    if (above.text === '' || below.text === '') continue;
    if (!isLabel(above.text + below.text) || isLabel(above.text) || isLabel(below.text)) return undefined;
    if (below.rows === 1) labels++;
  }
  if (labels === 0 || pairs.length !== last.length) return undefined;
  const kept = upper.cells.map((cell) => {
    const below = pairs.find(({ above }) => above === cell)?.below;
    return below ? { ...cell, text: cell.text + below.text, rows: cell.rows + below.rows - 1 } : cell;
  });
  const shift = upper.rows - 1;
  const rest = lower.cells.filter(({ row }) => row > 0).map((cell) => ({ ...cell, row: cell.row + shift }));
  return { rows: shift + lower.rows, cells: [...kept, ...rest] };
}

/** A table that page breaks have torn apart, put together: columns by where they lie, rows one after the other. */
export function joinTables(tables: readonly PageTable[]): JoinedTable {
  const xs = cluster(tables.flatMap((table) => [...table.xs]));
  return tables
    .map(
      (table): JoinedTable => ({
        rows: table.ys.length - 1,
        cells: table.cells.map(({ text, row, rows, left, right }) => {
          const column = nearest(xs, left);
          return { text, page: table.page, row, column, rows, columns: Math.max(1, nearest(xs, right) - column) };
        }),
      }),
    )
    .reduce((above, below) => {
      if (above.rows === 0) return below;
      const one = mended(above, below);
      if (one) return one;
      const moved = below.cells.map((cell) => ({ ...cell, row: cell.row + above.rows }));
      return { rows: above.rows + below.rows, cells: [...above.cells, ...moved] };
    });
}
