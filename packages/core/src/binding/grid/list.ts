import { readCell } from '../../text/cells.ts';
import { labelKey, numberingOf } from '../../text/normalize.ts';
import type { Draft, Piece, TableDraft } from '../draft.ts';
import { type ListEntry, type ListForm, lookUpKey } from '../form/compile.ts';
import { nearest, nearestOf } from '../form/near.ts';
import { type GridView, isFilled, type ViewCell, type ViewRow } from './view.ts';

const units = new Set([
  '条',
  '件',
  '次',
  '篇',
  '个',
  '人',
  '人次',
  '项',
  '元',
  '万元',
  '份',
  '场',
  '期',
  '亿元',
  '千元',
]);

/** True for a cell of the unit column; —— stands there in heading rows. */
export const isUnit = (text: string): boolean =>
  units.has(text) || (text.length <= longestUnit && /\s/u.test(text) && units.has(text.replace(/\s+/gu, '')));

/** 人 次 with the white space that may stand in it. */
const longestUnit = 8;

interface FoundRow {
  readonly row: ViewRow;
  readonly label: ViewCell;
  readonly unit: ViewCell | undefined;
  /** Cells behind label and unit. */
  readonly values: readonly ViewCell[];
}

/**
 * Label, unit and values of a row: the label is the last cell of words before the unit, or before the first figure
 * where there is no unit. Words behind the unit (无) stand in the place of a value.
 */
function findRow(row: ViewRow): FoundRow | undefined {
  const { cells } = row;
  const unitAt = cells.findIndex((each, i) => i > 0 && isUnit(each.text));
  const firstValue = cells.findIndex((each) => each.kind === 'value');
  const end = unitAt > 0 ? unitAt : firstValue < 0 ? cells.length : firstValue;
  const labelAt = cells.slice(0, end).findLastIndex((each) => each.kind === 'words' && !isUnit(each.text));
  const label = cells[labelAt];
  if (!label) return undefined;
  if (unitAt > 0) return { row, label, unit: cells[unitAt], values: cells.slice(unitAt + 1) };
  const rest = cells.slice(labelAt + 1);
  const dashAt = rest.findIndex((each) => each.kind === 'dash');
  // —— stands in the unit column of headings. A single dash with nothing behind it may as well be the value.
  const isMark =
    dashAt >= 0 && rest.length > dashAt + 1 && rest.slice(0, dashAt).every((each) => each.kind === 'blank');
  return { row, label, unit: isMark ? rest[dashAt] : undefined, values: isMark ? rest.slice(dashAt + 1) : rest };
}

/** The value of a row: the column that the head names, or the only one there is. */
function yearValue(found: FoundRow, column: number | undefined): ViewCell | undefined {
  if (column !== undefined) {
    const named = found.values.find((each) => each.from <= column && column <= each.to);
    if (named && found.values.every((each) => each === named || !isFilled(each))) return named;
    if (named && found.values.length > 1) return named;
  }
  const filled = found.values.filter(isFilled);
  if (filled.length > 1) return undefined;
  return filled[0] ?? found.values[0];
}

/** Remembers in which part (一、 … 九、) of the table the reading is. */
export class PartContext {
  private part: number | undefined;

  /** The entry a label means here: where the same words stand in two parts, the part decides. */
  resolve(entries: readonly ListEntry[]): ListEntry | undefined {
    if (entries.length === 1) return entries[0];
    return entries.find((each) => each.part === this.part);
  }

  enter(entry: ListEntry): void {
    this.part = entry.part;
  }

  /**
   * 一、 begins a part, even where its words are misspelt: its rows must not be left in the part before. Where nobody
   * can tell which part it is, what follows may belong anywhere.
   *
   * @returns the part that begins, if one does and it is known
   */
  turn(form: ListForm, label: string): number | undefined {
    if (!/^[一二三四五六七八九十]{1,2},$/u.test(numberingOf(label))) return undefined;
    const parts = form.entries.filter(({ row }) => row.level === 0);
    const entry = nearest(
      label,
      parts.map((each) => ({ key: labelKey(each.row.label), numbering: each.row.numbering, entry: each })),
    );
    this.part = entry?.part;
    return this.part;
  }
}

/**
 * Rows that a misspelt label may mean: not yet bound, and of the part the reading is in. Of what stands in two parts, none
 * where that part is not known.
 */
export function listCandidates(form: ListForm, table: TableDraft, part: number | undefined) {
  return [...form.rows].flatMap(([key, entries]) =>
    entries
      .filter(
        ({ row, part: own }) =>
          row.indicator !== undefined &&
          !table.has(row.indicator) &&
          (part === undefined ? entries.length === 1 : own === part),
      )
      .map((entry) => ({ key, numbering: entry.row.numbering, entry })),
  );
}

function placeRow(
  table: TableDraft,
  view: GridView,
  found: FoundRow,
  entry: ListEntry,
  column: number | undefined,
  near: boolean,
): boolean {
  const { indicator } = entry.row;
  const value = yearValue(found, column);
  if (!indicator) {
    const stray = value && isFilled(value) && value.kind === 'value' ? value : undefined;
    table.headingRows.push({
      label: found.label.text,
      labelSpan: found.label.span,
      ...(stray ? { cell: { ...piece(stray), reading: readCell(stray.text, 'count', '件') } } : {}),
    });
    return true;
  }
  if (!value) {
    table.setAside(found.values);
    return false;
  }
  table.place({
    label: found.label,
    suggestion: near ? `${entry.row.numbering}${entry.row.label}` : undefined,
    unit: found.unit,
    cells: [{ key: indicator, cell: value }],
    source: view.table,
  });
  return true;
}

const piece = ({ text, span }: Piece): Piece => ({ text, span });

/** The column that the head gives the year's numbers, where it names exactly one. */
function valueColumn(
  view: GridView,
  form: ListForm,
  all: readonly (FoundRow | undefined)[],
): { column: number | undefined; several: boolean; head: ViewRow | undefined } {
  for (const row of view.rows) {
    const named = row.cells.filter((each) => each.kind === 'words' && form.valueHeadings.has(each.key));
    if (named.length === 0 || row.cells.some((each) => each.kind === 'value')) continue;
    const [one] = named;
    return { column: named.length === 1 ? one?.from : undefined, several: named.length > 1, head: row };
  }
  // Where any row has two figures and no heading tells them apart, no row's one figure can be trusted to be the year's.
  const several = all.some(
    (each) => each !== undefined && each.values.filter((cell) => cell.kind === 'value').length > 1,
  );
  return { column: undefined, several, head: undefined };
}

/** Rows of its own that a table is searched for misspelt ones; the rest is kept as it is. */
export const mostStrangers = 300;

/** Grid columns in which the halves of a table begin that is printed side by side; one where it is not. */
function halvesOf(view: GridView, form: ListForm): readonly number[] {
  for (const row of view.rows.slice(0, 8)) {
    const named = row.cells.filter((each) => each.kind === 'words' && form.valueHeadings.has(each.key));
    const labels = row.cells.filter((each) => indicatorHeadings.has(each.key));
    if (named.length >= 2 && labels.length === named.length) return labels.map((each) => each.from);
  }
  return [0];
}

const indicatorHeadings = new Set(['统计指标', '指标名称', '指标', '统计项目', '项目', '统计内容'].map(labelKey));

/**
 * Binds the nine-section table where it stands in a source table: label, unit, value, with rows and whole parts in
 * any order.
 *
 * @returns the rows of the grid that were bound
 */
export function bindListGrid(view: GridView, form: ListForm, draft: Draft): Set<ViewRow> {
  const starts = halvesOf(view, form);
  if (starts.length === 1) return bindHalf(view, form, draft);
  const bound = new Set<ViewRow>();
  for (const [i, start] of starts.entries()) {
    const end = starts[i + 1] ?? Number.POSITIVE_INFINITY;
    const rows = view.rows.map((row) => ({
      index: row.index,
      cells: row.cells.filter(({ from }) => from >= start && from < end),
    }));
    for (const { index } of bindHalf({ table: view.table, rows }, form, draft)) {
      const row = view.rows[index];
      if (row) bound.add(row);
    }
  }
  return bound;
}

function bindHalf(view: GridView, form: ListForm, draft: Draft): Set<ViewRow> {
  const bound = new Set<ViewRow>();
  const all = view.rows.map(findRow);
  const known = all.filter((each) => each && lookUpKey(form.rows, each.label.key)).length;
  const { column, several, head } = valueColumn(view, form, all);
  if (known < (head || draft.cells.size > 0 ? 1 : 3)) return bound;
  const table = draft.table(form.spec);
  if (head) for (const cell of head.cells) if (isFilled(cell)) table.headers.push(cell);
  const context = new PartContext();
  const strangers: { found: FoundRow; part: number | undefined }[] = [];
  let part: number | undefined;
  for (const found of all) {
    if (!found || found.row === head) continue;
    const entries = lookUpKey(form.rows, found.label.key);
    const entry = entries && context.resolve(entries);
    if (entry) {
      context.enter(entry);
      part = entry.part;
      if (several) table.setAside(found.values);
      else if (placeRow(table, view, found, entry, column, false)) bound.add(found.row);
    } else if (found.unit || found.values.some(isFilled)) {
      part = context.turn(form, found.label.text) ?? part;
      strangers.push({ found, part });
    }
  }
  table.addSource(view.table);
  for (const [i, { found, part: own }] of strangers.entries()) {
    const entry =
      i >= mostStrangers
        ? undefined
        : nearestOf(found.label.text, listCandidates(form, table, own), () => listCandidates(form, table, undefined));
    if (entry && !several && placeRow(table, view, found, entry, column, true)) bound.add(found.row);
    else if (!entry && found.values.some((each) => each.kind === 'value'))
      table.keep(found.label, found.values, found.unit);
  }
  return bound;
}
