import { readCell } from '../../text/cells.ts';
import { labelKey, numberingOf } from '../../text/normalize.ts';
import type { Draft, Piece, TableDraft } from '../draft.ts';
import { type ListEntry, type ListForm, lookUp } from '../form/compile.ts';
import { nearest } from '../form/near.ts';
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
export const isUnit = (text: string): boolean => units.has(text.replace(/\s+/gu, ''));

interface FoundRow {
  readonly row: ViewRow;
  readonly label: ViewCell;
  readonly unit: ViewCell | undefined;
  /** Cells behind label and unit. */
  readonly values: readonly ViewCell[];
}

/** Label, unit and values of a row: the label is the last cell of words that is no unit. */
function findRow(row: ViewRow): FoundRow | undefined {
  const firstValue = row.cells.findIndex((each) => each.kind === 'value');
  const end = firstValue < 0 ? row.cells.length : firstValue;
  const label = row.cells.slice(0, end).findLast((each) => each.kind === 'words' && !isUnit(each.text));
  if (!label) return undefined;
  const rest = row.cells.slice(row.cells.indexOf(label) + 1);
  const unitAt = rest.findIndex((each) => isUnit(each.text) || each.kind === 'dash');
  const unit = unitAt >= 0 && rest.slice(0, unitAt).every((each) => each.kind === 'blank') ? rest[unitAt] : undefined;
  // A single dash behind a label may be its value as well as its unit: with something behind it, it is the unit.
  const isOwn = unit !== undefined && (unit.kind !== 'dash' || rest.length > unitAt + 1);
  return { row, label, unit: isOwn ? unit : undefined, values: isOwn ? rest.slice(unitAt + 1) : rest };
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

  /** A heading that could not be read closes the part: what follows may belong anywhere. */
  leave(): void {
    this.part = undefined;
  }
}

/** Rows that a misspelt label may mean: not yet bound, and of the part the reading is in. */
export function listCandidates(form: ListForm, table: TableDraft, part: number | undefined) {
  return [...form.rows].flatMap(([key, entries]) =>
    entries
      .filter(
        ({ row, part: own }) =>
          row.indicator !== undefined && !table.has(row.indicator) && (part === undefined || own === part),
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
    ...(near ? { suggestion: `${entry.row.numbering}${entry.row.label}` } : {}),
    ...(found.unit ? { unit: found.unit } : {}),
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
): { column: number | undefined; several: boolean; head: ViewRow | undefined } {
  for (const row of view.rows) {
    const named = row.cells.filter((each) => each.kind === 'words' && form.valueHeadings.has(labelKey(each.text)));
    if (named.length === 0 || row.cells.some((each) => each.kind === 'value')) continue;
    const [one] = named;
    return { column: named.length === 1 ? one?.from : undefined, several: named.length > 1, head: row };
  }
  return { column: undefined, several: false, head: undefined };
}

/**
 * Binds the nine-section table where it stands in a source table: label, unit, value, with rows and whole parts in
 * any order.
 *
 * @returns the rows of the grid that were bound
 */
export function bindListGrid(view: GridView, form: ListForm, draft: Draft): Set<ViewRow> {
  const bound = new Set<ViewRow>();
  const all = view.rows.map(findRow);
  const known = all.filter((each) => each && lookUp(form.rows, each.label.text)).length;
  if (known < 3) return bound;
  const table = draft.table(form.spec);
  const { column, several, head } = valueColumn(view, form);
  if (head) for (const cell of head.cells) if (isFilled(cell)) table.headers.push(cell);
  const context = new PartContext();
  const strangers: { found: FoundRow; part: number | undefined }[] = [];
  let part: number | undefined;
  for (const found of all) {
    if (!found || found.row === head) continue;
    const entries = lookUp(form.rows, found.label.text);
    const entry = entries && context.resolve(entries);
    if (entry) {
      context.enter(entry);
      part = entry.part;
      if (!several && placeRow(table, view, found, entry, column, false)) bound.add(found.row);
    } else if (found.unit || found.values.some(isFilled)) {
      // 一、 begins a part of the table: a misspelt heading must not leave its rows in the part before.
      if (/^[一二三四五六七八九十]{1,2},$/u.test(numberingOf(found.label.text))) {
        context.leave();
        part = undefined;
      }
      strangers.push({ found, part });
    }
  }
  table.addSource(view.table);
  for (const { found, part: own } of strangers) {
    const entry = nearest(found.label.text, listCandidates(form, table, own));
    if (entry && !several && placeRow(table, view, found, entry, column, true)) bound.add(found.row);
    else if (!entry && found.values.some((each) => each.kind === 'value')) table.keep(found.label, found.values);
  }
  return bound;
}
