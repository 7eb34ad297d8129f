import { factSpec, indicator } from '../catalogue/index.ts';
import type { EditionId, FactSpec, TableSpec } from '../catalogue/types.ts';
import type { SourceTable } from '../source/types.ts';
import type { Located, Span, Writable } from '../span.ts';
import { readCell } from '../text/cells.ts';
import type { CellReading } from '../text/types.ts';
import type { BoundCell, BoundRow, BoundTable, HeadingRow, LocalRow, TableShape } from './types.ts';

/** A piece of the source as a table uses it. */
export interface Piece {
  readonly text: string;
  readonly span: Span;
}

/** One row as found, before it is known whether its values can be placed. */
export interface RowFound {
  readonly label: Piece;
  readonly suggestion?: string | undefined;
  readonly unit?: Piece | undefined;
  /** Fact keys and cells, side by side. */
  readonly cells: readonly { readonly key: string; readonly cell: Piece; readonly headUnit?: string | undefined }[];
  /** Where the values came from: a second table that repeats a row does not overwrite the first. */
  readonly source: object;
}

const money = /^(?:百万|千|万|亿)?元$/u;

/** Reads a cell in the unit that its column or unit cell states, where the cell states none. */
function readIn(text: string, spec: FactSpec, unit: string | undefined): CellReading {
  const reading = readCell(text, spec.kind, spec.unit);
  if (spec.kind !== 'money' || unit === undefined || unit === spec.unit || !money.test(unit)) return reading;
  if (reading.state !== 'number' || reading.unit !== undefined) return reading;
  const converted = readCell(`${text.trim()}${unit}`, spec.kind, spec.unit);
  return converted.value === null ? reading : { ...converted, flaws: reading.flaws };
}

function cover(first: Span, others: readonly { readonly span: Span }[]): Span {
  let [from, to] = first;
  for (const { span } of others) {
    if (span[0] < from) from = span[0];
    if (span[1] > to) to = span[1];
  }
  return [from, to];
}

/** What a row takes up: its label, its cells and its unit. */
function coverRow({ label, cells, unit }: RowFound): Span {
  let [from, to] = label.span;
  for (const { cell } of cells) {
    const { span } = cell;
    if (span[0] < from) from = span[0];
    if (span[1] > to) to = span[1];
  }
  return unit ? cover([from, to], [unit]) : [from, to];
}

/** A cell as bound. Written out: this is made for every value of every report. */
function boundCell(spec: FactSpec, cell: Piece, reading: CellReading, row: BoundRow): BoundCell {
  const { state, value, flaws, unit, note } = reading;
  const bound: Writable<BoundCell> = {
    spec,
    state,
    value,
    flaws,
    text: cell.text,
    span: cell.span,
    row,
  };
  if (unit !== undefined) bound.unit = unit;
  if (note !== undefined) bound.note = note;
  return bound;
}

/** A table while it is being bound. */
export class TableDraft implements BoundTable {
  shape: TableShape = 'grid';
  span: Span = [0, 0];
  readonly sources: SourceTable[] = [];
  readonly rows: BoundRow[] = [];
  readonly localRows: LocalRow[] = [];
  readonly headingRows: HeadingRow[] = [];
  readonly headers: Piece[] = [];
  readonly unplaced: Piece[] = [];
  private readonly known = new Set<SourceTable>();
  private readonly placedFrom = new Map<string, object>();

  constructor(
    readonly spec: TableSpec,
    readonly edition: EditionId,
    private readonly cells: Map<string, BoundCell>,
  ) {}

  has(key: string): boolean {
    return this.cells.has(key);
  }

  /** Grows the table's span to what belongs to it. */
  reach(span: Span): void {
    this.span = this.span[1] === 0 ? span : [Math.min(this.span[0], span[0]), Math.max(this.span[1], span[1])];
  }

  addSource(table: SourceTable): void {
    if (!this.known.has(table)) this.sources.push(table);
    this.known.add(table);
    this.reach(table.span);
  }

  /**
   * Places a row's values. A row that stands twice in one table with different values is certain of none: both are
   * taken back. A later table that repeats a row is kept as unplaced text.
   */
  place(found: RowFound): void {
    const fresh: { spec: FactSpec; cell: Piece; reading: CellReading }[] = [];
    const ids: string[] = [];
    for (const { key, cell, headUnit } of found.cells) {
      const spec = factSpec(this.edition, key);
      if (!spec) continue;
      const reading = readIn(cell.text, spec, headUnit ?? found.unit?.text);
      const source = this.placedFrom.get(key);
      if (source === undefined) {
        this.placedFrom.set(key, found.source);
        fresh.push({ spec, cell, reading });
        if (ids.at(-1) !== spec.id) ids.push(spec.id);
      } else this.repeat(key, cell, reading, source === found.source);
    }
    const label = found.label.span;
    const span = coverRow(found);
    this.reach(span);
    if (fresh.length === 0) return;
    const kept = this.takeBack(found.cells);
    const named = found.label.text === '' && kept !== undefined;
    const suggestion = named ? indicator(ids[0] ?? '', this.edition)?.label : found.suggestion;
    const row: Writable<BoundRow> = {
      table: this,
      ids,
      label: named ? kept.label : found.label.text,
      labelSpan: named ? kept.labelSpan : label,
      span: named ? kept.span : span,
    };
    if (suggestion !== undefined) row.suggestion = suggestion;
    if (found.unit) row.unit = { value: found.unit.text, span: found.unit.span };
    this.rows.push(row);
    for (const { spec, cell, reading } of fresh) this.cells.set(spec.key, boundCell(spec, cell, reading, row));
  }

  /** A value whose place is taken: the same again is nothing new, another is not certain. */
  private repeat(key: string, cell: Piece, reading: CellReading, sameSource: boolean): void {
    const before = this.cells.get(key);
    if (!before || (before.value === reading.value && before.state === reading.state)) return;
    this.unplaced.push({ text: cell.text, span: cell.span });
    if (!sameSource) return;
    this.cells.delete(key);
    this.unplaced.push({ text: before.text, span: before.span });
  }

  /** A row that was kept as the report's own, and that order and count have shown to be one of the form's. */
  private takeBack(cells: RowFound['cells']): LocalRow | undefined {
    if (this.localRows.length === 0) return undefined;
    const starts = new Set(cells.map(({ cell }) => cell.span[0]));
    const at = this.localRows.findIndex((row) => row.cells.some(({ span }) => starts.has(span[0])));
    return at < 0 ? undefined : this.localRows.splice(at, 1)[0];
  }

  /** Keeps a row that is none of the edition's. */
  keep(label: Piece, cells: readonly Piece[], unit?: Piece): void {
    this.localRows.push({
      table: this,
      label: label.text,
      labelSpan: label.span,
      span: cover(label.span, cells),
      ...(unit ? { unit: { value: unit.text, span: unit.span } } : {}),
      cells: cells.map(({ text, span }) => ({ text, span, reading: readCell(text, 'count', '件') })),
    });
  }

  setAside(pieces: readonly Piece[]): void {
    for (const piece of pieces)
      if (piece.text.trim() !== '') this.unplaced.push({ text: piece.text, span: piece.span });
  }
}

/** Everything bound so far: one table a spec, and the cells of all of them. */
export class Draft {
  readonly cells = new Map<string, BoundCell>();
  private readonly drafts = new Map<TableSpec, TableDraft>();

  constructor(readonly edition: EditionId) {}

  table(spec: TableSpec): TableDraft {
    let draft = this.drafts.get(spec);
    if (!draft) {
      draft = new TableDraft(spec, this.edition, this.cells);
      this.drafts.set(spec, draft);
    }
    return draft;
  }

  /** Tables of which anything was found, in the order of the form. */
  get tables(): TableDraft[] {
    return [...this.drafts.values()].filter(
      (each) => each.rows.length > 0 || each.headers.length > 0 || each.unplaced.length > 0,
    );
  }

  /** What no row could take. A row is looked at as a row and as a line: what neither has placed stands here once. */
  get unplaced(): Located<string>[] {
    const seen = new Set<number>();
    return this.tables.flatMap((each) =>
      each.unplaced
        .filter(({ span: [from] }) => !seen.has(from) && seen.add(from))
        .map(({ text, span }) => ({ value: text, span })),
    );
  }
}
