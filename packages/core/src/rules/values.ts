import type { Analysis } from '../analyse.ts';
import type { BoundCell, BoundTable } from '../binding/types.ts';
import type { TableSpec } from '../catalogue/types.ts';
import type { Related } from './rule.ts';

/** The cell of a fact, where one was found. */
export const cellOf = (analysis: Analysis, key: string): BoundCell | undefined => analysis.bound.cells.get(key);

/** The number of a fact; undefined where it is blank, a dash, text or missing: those are no zeros. */
export function numberOf(analysis: Analysis, key: string): number | undefined {
  return analysis.bound.cells.get(key)?.value ?? undefined;
}

export const tableOf = (analysis: Analysis, id: TableSpec['id']): BoundTable | undefined =>
  analysis.bound.tables.find((table) => table.spec.id === id);

/** A cell as a place that takes part, with its value in words. */
export function relatedCell(cell: BoundCell, zh: string, en: string): Related {
  const value = cell.value ?? (cell.text || '空白');
  return { span: cell.span, message: { zh: `${zh}：${value}`, en: `${en}: ${value}` } };
}
