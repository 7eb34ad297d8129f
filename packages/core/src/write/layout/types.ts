import type { TableSpec } from '../../catalogue/types.ts';
import type { OwnRow } from '../markdown/tables.ts';

/** What a cell of a form is there for; renderers choose tags, fonts and alignment by it. */
export type CellRole = 'title' | 'column' | 'note' | 'group' | 'label' | 'unit' | 'value';

/** A cell of a table in its official layout; a merged one stands once, where it begins. */
export interface LaidCell {
  readonly text: string;
  readonly role: CellRole;
  /** How many rows and columns it covers. */
  readonly rows: number;
  readonly columns: number;
  /** Of a value: its fact key. */
  readonly key?: string;
  /** Of a label: an indicator of its row. */
  readonly indicator?: string;
  /** Of a label in the nine-section table: 0 for 一、 to 3 for what stands under 其中. */
  readonly level?: number;
  /** The report's own row that the cell belongs to, and which of its values it is. */
  readonly own?: OwnRow;
  readonly index?: number;
}

/** A table of a form as it is printed. Its rows fill a rectangle of `columns` columns. */
export interface LaidTable {
  readonly spec: TableSpec;
  readonly columns: number;
  /** Rows at the top that name the columns and are printed again on every page. */
  readonly headRows: number;
  readonly rows: readonly (readonly LaidCell[])[];
  /** Width of each column, in parts of the whole. */
  readonly widths: readonly number[];
}

interface Extras {
  readonly rows?: number;
  readonly columns?: number;
  readonly key?: string;
  readonly indicator?: string | undefined;
  readonly level?: number;
  readonly own?: OwnRow;
  readonly index?: number;
}

/** A cell; it covers one row and one column unless `extras` say more. */
export function laid(role: CellRole, text: string, { indicator, ...extras }: Extras = {}): LaidCell {
  return { role, text, rows: 1, columns: 1, ...(indicator === undefined ? {} : { indicator }), ...extras };
}
