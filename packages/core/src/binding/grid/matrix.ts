import { type Applicant, applicants } from '../../catalogue/types.ts';
import { labelKey } from '../../text/normalize.ts';
import type { Draft, TableDraft } from '../draft.ts';
import { lookUp, type MatrixEntry, type MatrixForm } from '../form/compile.ts';
import { nearest } from '../form/near.ts';
import { type ApplicantColumns, applicantColumns, isComplete, isOrdered } from './applicants.ts';
import { type GridView, isFilled, type ViewCell, type ViewRow } from './view.ts';

interface FoundRow {
  readonly row: ViewRow;
  readonly label: ViewCell;
  /** Cells behind the label. */
  readonly after: readonly ViewCell[];
  readonly entry: MatrixEntry | undefined;
}

/** 其他 and 其他处理 differ by their numbering where a report shortens the second: (六)其他. */
function entryOf(form: MatrixForm, label: string): MatrixEntry | undefined {
  const entry = lookUp(form.rows, label);
  if (!entry || labelKey(label) !== '其他' || !/^[\s]*[(（]?六/u.test(label)) return entry;
  return form.rows.get('其他处理') ?? entry;
}

/** The row's label: the last cell of words before its values. */
function findRow(form: MatrixForm, row: ViewRow): FoundRow | undefined {
  const firstValue = row.cells.findIndex((each) => each.kind === 'value' || each.kind === 'dash');
  const end = firstValue < 0 ? row.cells.length : firstValue;
  for (let at = end - 1; at >= 0; at--) {
    const label = row.cells[at];
    if (label?.kind !== 'words') continue;
    return { row, label, after: row.cells.slice(at + 1), entry: entryOf(form, label.text) };
  }
  return undefined;
}

type Assignment = readonly (readonly [Applicant, ViewCell])[];

/**
 * Gives the cells behind a label to the seven applicants, or nothing where more than one way is possible. Cells as
 * written decide where there are seven; else the columns of the head; else the only seven in a row that hold all
 * that is filled.
 */
function assign(after: readonly ViewCell[], columns: ApplicantColumns): Assignment | undefined {
  const complete = isComplete(columns);
  if (!complete && !isOrdered(columns)) return undefined;
  const order = complete ? columns.found.map((each) => each.applicant) : applicants;
  if (after.length === order.length) return order.map((applicant, i) => [applicant, after[i] as ViewCell] as const);
  if (after.length < order.length) return undefined;
  if (complete) {
    const byColumn = columns.found.map(
      ({ column, applicant }) => [applicant, after.find((each) => each.from <= column && column <= each.to)] as const,
    );
    const used = new Set(byColumn.map(([, cell]) => cell));
    const rest = after.filter((each) => isFilled(each) && !used.has(each) && !columns.foreign.has(each.from));
    if (rest.length === 0 && used.size === order.length && !used.has(undefined)) return byColumn as Assignment;
  }
  if (columns.foreign.size > 0 && complete) return undefined;
  const first = after.findIndex(isFilled);
  const last = after.findLastIndex(isFilled);
  if (last - first + 1 !== order.length) return undefined;
  return order.map((applicant, i) => [applicant, after[first + i] as ViewCell] as const);
}

/** A row whose words alone fill it: part of the head. */
const isHead = (found: FoundRow | undefined, row: ViewRow): boolean =>
  found === undefined || !row.cells.some((each) => each.kind === 'value' || each.kind === 'dash');

function placeRow(
  table: TableDraft,
  view: GridView,
  found: FoundRow,
  entry: MatrixEntry,
  columns: ApplicantColumns,
  near: boolean,
): boolean {
  const assignment = assign(found.after, columns);
  if (!assignment) {
    table.setAside(found.after);
    return false;
  }
  table.place({
    label: found.label,
    ...(near ? { suggestion: `${entry.row.numbering}${entry.row.label}` } : {}),
    cells: assignment.map(([applicant, cell]) => ({ key: `${entry.row.indicator}@${applicant}`, cell })),
    source: view.table,
  });
  return true;
}

/**
 * Binds the rows of table three that stand in a source table, whatever their order.
 *
 * @returns the rows of the grid that were bound
 */
export function bindMatrixGrid(view: GridView, form: MatrixForm, draft: Draft): Set<ViewRow> {
  const bound = new Set<ViewRow>();
  const all = view.rows.map((row) => findRow(form, row));
  const first = all.findIndex((each) => each?.entry !== undefined && each.after.length >= applicants.length);
  if (first < 0) return bound;
  const head = view.rows.slice(0, first).filter((row, i) => isHead(all[i], row));
  const columns = applicantColumns(form, head, view.table.columns);
  const table = draft.table(form.spec);
  const strangers: FoundRow[] = [];
  for (const found of all.slice(first)) {
    if (!found || found.after.length === 0) continue;
    if (!found.entry) {
      strangers.push(found);
      continue;
    }
    if (found.after.length < applicants.length && !found.after.some((each) => each.kind !== 'words')) continue;
    if (placeRow(table, view, found, found.entry, columns, false)) bound.add(found.row);
  }
  if (bound.size === 0) return bound;
  table.addSource(view.table);
  for (const row of head) for (const cell of row.cells) if (cell.kind === 'words') table.headers.push(cell);
  for (const found of strangers) {
    if (found.after.length < applicants.length || form.groups.has(labelKey(found.label.text))) continue;
    const free = [...form.rows]
      .filter(([, { row }]) => !table.has(`${row.indicator}@total`))
      .map(([key, entry]) => ({ key, numbering: entry.row.numbering, entry }));
    const entry = nearest(found.label.text, free);
    if (entry && placeRow(table, view, found, entry, columns, true)) bound.add(found.row);
    else if (!entry && found.after.some((each) => each.kind === 'value')) table.keep(found.label, found.after);
  }
  return bound;
}
