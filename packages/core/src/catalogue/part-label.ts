import type { ListRow, ListTable } from './types.ts';

/**
 * The label of a row that another part of the table has as well, with the name of its part before it, as some write it:
 * 行政诉讼被依法纠错数.
 *
 * @returns undefined for a row whose label stands in one part only, and for rows without an indicator
 */
export function labelWithPart(table: ListTable, row: ListRow): string | undefined {
  if (!row.indicator || row.level === 0) return undefined;
  if (!table.rows.some((other) => other !== row && other.label === row.label)) return undefined;
  const part = table.rows.findLast((other, at) => other.level === 0 && at < table.rows.indexOf(row));
  return part && `${part.label.replace(/数量$/u, '')}${row.label}`;
}
