import type { SourceCell, SourceTable } from '../../source/types.ts';
import type { Span } from '../../span.ts';
import { isDigits } from '../../text/cells.ts';
import { labelKey } from '../../text/normalize.ts';
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
  if (text === '') return 'blank';
  const first = text.charCodeAt(0);
  // The common cases, a figure and a label, without an expression.
  if (first >= 48 && first <= 57 && isDigits(text)) return 'value';
  // A nought in words is no label, as 一 and 二 may be.
  if ((first === 0x3007 || first === 0x96f6) && /^[〇零]\s*$/u.test(text)) return 'value';
  if (first >= 0x4e00 && first <= 0x9fff && text[0] !== '增' && text[0] !== '减' && text[0] !== '新') return 'words';
  const trimmed = text.trim();
  if (trimmed === '') return 'blank';
  if (dashes.test(trimmed)) return 'dash';
  return value.test(trimmed) && !numbered.test(trimmed) ? 'value' : 'words';
}

/** A cell as the binding of tables sees it. */
export class ViewCell implements Piece {
  readonly text: string;
  readonly span: Span;
  readonly kind: CellKind;
  /** First and last grid column. */
  readonly from: number;
  readonly to: number;
  private ownKey: string | undefined;

  constructor(cell: SourceCell) {
    this.text = cell.text;
    this.span = cell.span;
    this.kind = kindOf(cell.text);
    this.from = cell.column;
    this.to = cell.column + Math.max(1, cell.columnSpan) - 1;
    this.ownKey = undefined;
  }

  /** The key by which forms look the text up: every table of a form asks for it again. */
  get key(): string {
    this.ownKey ??= labelKey(this.text);
    return this.ownKey;
  }
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
    rows: table.rows.map((cells, index) => ({ index, cells: cells.map((cell) => new ViewCell(cell)) })),
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
