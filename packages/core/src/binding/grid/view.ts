import type { SourceCell, SourceTable } from '../../source/types.ts';
import type { Piece } from '../draft.ts';

/** What a cell is at first sight. `words` may be a label, or text where a number should stand. */
export type CellKind = 'blank' | 'dash' | 'value' | 'words';

const dashes = /^[-—–―－−_/／\\]+$/u;
const value =
  /^[+＋\-－−–—]{0,2}[增减新]?[增减加少]?[0-9０-９](?:[0-9０-９,，.．\s]*[0-9０-９])?\s*(?:[件条份次篇个人名项起宗例位期场部元万亿千百余]|件次|人次){0,3}(?:[(（][^()（）]*[)）])?$/u;
/** A number that begins a label: 1.属于国家秘密, 18.其它, 3、其他. */
const numbered = /^[0-9０-９]{1,2}[.．、]\s*$/u;

/** Tells what a cell is at first sight, without reading it. */
export function kindOf(text: string): CellKind {
  if (text === '' || text.trim() === '') return 'blank';
  const first = text.charCodeAt(0);
  // The common case of a label, without an expression.
  if (first >= 0x4e00 && first <= 0x9fff && text[0] !== '增' && text[0] !== '减' && text[0] !== '新') return 'words';
  const trimmed = text.trim();
  if (dashes.test(trimmed)) return 'dash';
  return value.test(trimmed) && !numbered.test(trimmed) ? 'value' : 'words';
}

export interface ViewCell extends Piece {
  readonly cell: SourceCell;
  readonly kind: CellKind;
  /** First and last grid column. */
  readonly from: number;
  readonly to: number;
}

export interface ViewRow {
  readonly index: number;
  readonly cells: readonly ViewCell[];
}

/** A source table with every cell looked at once. */
export interface GridView {
  readonly table: SourceTable;
  readonly rows: readonly ViewRow[];
}

/** Looks at every cell of a table once. */
export function viewOf(table: SourceTable): GridView {
  return {
    table,
    rows: table.rows.map((cells, index) => ({
      index,
      cells: cells.map((cell) => ({
        cell,
        text: cell.text,
        span: cell.span,
        kind: kindOf(cell.text),
        from: cell.column,
        to: cell.column + Math.max(1, cell.columnSpan) - 1,
      })),
    })),
  };
}

/** The cell of a row that covers a grid column. */
export const cellAt = (row: ViewRow, column: number): ViewCell | undefined =>
  row.cells.find((each) => each.from <= column && column <= each.to);

export const isFilled = (cell: ViewCell): boolean => cell.kind !== 'blank';

/** A row without labels: numbers, dashes and blanks only, and at least one number or dash. */
export const isValueRow = (row: ViewRow): boolean =>
  row.cells.every((each) => each.kind !== 'words') &&
  row.cells.some((each) => each.kind === 'value' || each.kind === 'dash');
