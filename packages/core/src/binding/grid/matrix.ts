import { applicants } from '../../catalogue/types.ts';
import { numberingOf } from '../../text/normalize.ts';
import type { Draft, TableDraft } from '../draft.ts';
import { lookUpKey, type MatrixEntry, type MatrixForm } from '../form/compile.ts';
import { nearest } from '../form/near.ts';
import { applicantColumns } from './applicants.ts';
import { assign, type Layout, layoutOf } from './assign.ts';
import type { GridView, ViewCell, ViewRow } from './view.ts';

interface FoundRow {
  readonly row: ViewRow;
  readonly label: ViewCell;
  /** Cells behind the label. */
  readonly after: readonly ViewCell[];
  readonly entry: MatrixEntry | undefined;
}

/** 其他 and 其他处理 differ by their numbering where a report shortens the second: (六)其他. */
function entryOf(form: MatrixForm, label: ViewCell): MatrixEntry | undefined {
  const entry = lookUpKey(form.rows, label.key);
  if (!entry || label.key !== '其他' || !/^[\s]*[(（]?六/u.test(label.text)) return entry;
  return form.rows.get('其他处理') ?? entry;
}

/** What stands in a value's place by a slip, and is no row's name: Y4, 无. */
const slip = /^(?:[^\u4e00-\u9fff]{1,4}|[无零])$/u;

/** The row's label: the last cell of words before its values; a slip in the first of them is none, behind a row's name. */
function findRow(form: MatrixForm, row: ViewRow): FoundRow | undefined {
  const firstValue = row.cells.findIndex((each) => each.kind === 'value' || each.kind === 'dash');
  const end = firstValue < 0 ? row.cells.length : firstValue;
  for (let at = end - 1; at >= 0; at--) {
    const label = row.cells[at];
    if (label?.kind !== 'words') continue;
    const found = { row, label, after: row.cells.slice(at + 1), entry: entryOf(form, label) };
    const before = row.cells[at - 1];
    if (found.entry || !slip.test(label.text.trim()) || before?.kind !== 'words') return found;
    const entry = entryOf(form, before);
    return entry ? { row, label: before, after: row.cells.slice(at), entry } : found;
  }
  return undefined;
}

const isValue = (cell: ViewCell): boolean => cell.kind === 'value' || cell.kind === 'dash';

/** A row of the head: it names columns, side by side; 总计 and 其他 among them are no rows. */
function isHead(form: MatrixForm, row: ViewRow): boolean {
  if (row.cells.some(isValue)) return false;
  const words = row.cells.filter((cell) => cell.kind === 'words');
  const named = new Set(words.flatMap((cell) => form.columns.get(cell.key) ?? []));
  return named.size > 1 || (named.size === 1 && row.index < 4 && numberingOf(words.at(-1)?.text ?? '') === '');
}

/** Cells behind the label that can hold the row's values, and hold one: a blank row counts where it is no head. */
const isData = (form: MatrixForm, found: FoundRow): boolean => found.after.length > 0 && !isHead(form, found.row);

function placeRow(
  table: TableDraft,
  view: GridView,
  found: FoundRow,
  entry: MatrixEntry,
  layout: Layout,
  near: boolean,
): boolean {
  const assignment = assign(found.after, layout);
  if (!assignment) {
    table.setAside(found.after);
    return false;
  }
  table.place({
    label: found.label,
    suggestion: near ? `${entry.row.numbering}${entry.row.label}` : undefined,
    cells: assignment.map(([applicant, cell]) => ({ key: entry.keys[applicants.indexOf(applicant)] ?? '', cell })),
    source: view.table,
  });
  return true;
}

/** Rows of table three that have lost cells: which are left cannot be told, so they are kept as text. */
function keepShort(view: GridView, form: MatrixForm, draft: Draft, all: readonly (FoundRow | undefined)[]): void {
  const short = all.filter((each) => each?.entry !== undefined && each.after.some(isValue));
  const named = view.rows.slice(0, 4).some((row) => row.cells.filter((cell) => form.columns.has(cell.key)).length >= 3);
  if (!named && short.length < 3) return;
  for (const each of short) if (each) draft.table(form.spec).setAside(each.after);
}

/**
 * Binds the rows of table three that stand in a source table, whatever their order.
 *
 * @returns the rows of the grid that were bound
 */
export function bindMatrixGrid(view: GridView, form: MatrixForm, draft: Draft): Set<ViewRow> {
  const bound = new Set<ViewRow>();
  const all = view.rows.map((row) => findRow(form, row));
  const first = all.findIndex(
    (each) => each?.entry !== undefined && each.after.length >= applicants.length && isData(form, each),
  );
  if (first < 0) {
    keepShort(view, form, draft, all);
    return bound;
  }
  const head = view.rows.slice(0, first).filter((row) => !row.cells.some(isValue));
  const data = all.slice(first).filter((found): found is FoundRow => found !== undefined && isData(form, found));
  const labels = new Set(data.flatMap(({ entry, label }) => (entry ? label.from : [])));
  const columns = applicantColumns(form, head, view.table.columns, labels);
  const layout = layoutOf(
    columns,
    data.filter(({ entry }) => entry !== undefined).map(({ after }) => after),
    view.table.columns,
  );
  const table = draft.table(form.spec);
  const strangers: FoundRow[] = [];
  for (const found of data) {
    if (!found.entry) strangers.push(found);
    else if (placeRow(table, view, found, found.entry, layout, false)) bound.add(found.row);
  }
  if (bound.size === 0) return bound;
  table.addSource(view.table);
  for (const row of head) for (const cell of row.cells) if (cell.kind === 'words') table.headers.push(cell);
  for (const found of strangers.slice(0, 300)) {
    if (found.after.length < applicants.length || form.groups.has(found.label.key)) continue;
    const free = [...form.rows]
      .filter(([, each]) => !table.has(each.total))
      .map(([key, entry]) => ({ key, numbering: entry.row.numbering, entry }));
    const entry = nearest(found.label.text, free);
    if (entry && placeRow(table, view, found, entry, layout, true)) bound.add(found.row);
    else if (!entry && found.after.some((each) => each.kind === 'value')) table.keep(found.label, found.after);
  }
  return bound;
}
