import type { BoundCell, BoundTable } from '../../binding/types.ts';
import type { Bilingual } from '../../span.ts';
import { quoteCell } from '../cell-name.ts';
import type { Hit, Related } from '../rule.ts';

/** So many cells with one fault are said one by one; more in a table are the table's way of writing, and said once. */
const few = 2;

/** How many of the other cells of a group are shown as related places. */
const shown = 12;

/** Faulty cells as they are to be said: each alone, or those of a table together where there are more than a few. */
export function byTable(cells: readonly BoundCell[]): BoundCell[][] {
  const tables = new Map<BoundTable, BoundCell[]>();
  for (const cell of cells) tables.set(cell.row.table, [...(tables.get(cell.row.table) ?? []), cell]);
  return [...tables.values()].flatMap((group) => (group.length > few ? [group] : group.map((cell) => [cell])));
}

/** Where a group of cells is pointed at: the first, with the others related; by its key, or by the table where several. */
export function placeOf([first, ...rest]: readonly BoundCell[]): Pick<Hit<unknown>, 'span' | 'anchor' | 'related'> {
  const related: Related[] = rest.slice(0, shown).map((cell) => ({ span: cell.span, message: quoteCell(cell.spec) }));
  return {
    span: first?.span ?? [0, 0],
    anchor: (rest.length === 0 ? first?.spec.key : first?.row.table.spec.id) ?? '',
    ...(related.length === 0 ? {} : { related }),
  };
}

/** The name of a lone cell, or how many cells of which table. */
export function nameOf(cells: readonly BoundCell[]): Bilingual {
  const [first] = cells;
  if (!first) return { zh: '', en: '' };
  if (cells.length === 1) return quoteCell(first.spec);
  const { caption } = first.row.table.spec;
  return {
    zh: `“${caption}”表有 ${cells.length} 格，如${quoteCell(first.spec).zh}`,
    en: `${cells.length} cells of this table, such as ${quoteCell(first.spec).en}`,
  };
}
