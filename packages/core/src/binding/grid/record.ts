import type { Draft, Piece } from '../draft.ts';
import type { RecordForm } from '../form/compile.ts';
import {
  type DisputeGroup,
  type DisputeResult,
  disputeGroups,
  disputeResults,
  groupOf,
  resultOf,
} from '../form/disputes.ts';
import { cellAt, type GridView, isValueRow, type ViewCell, type ViewRow } from './view.ts';

/** The group that a heading or line above a table names. */
export interface GroupAbove {
  readonly group: DisputeGroup;
  readonly label: Piece;
}

interface ColumnMeaning {
  readonly group: DisputeGroup | undefined;
  readonly result: DisputeResult | undefined;
}

/** What the head rows say of a column. */
function meaningOf(head: readonly ViewRow[], column: number): ColumnMeaning {
  let group: DisputeGroup | undefined;
  let result: DisputeResult | undefined;
  for (const row of head) {
    const cell = cellAt(row, column);
    if (cell?.kind !== 'words') continue;
    group = groupOf(cell.text) ?? group;
    result = resultOf(cell.text) ?? result;
  }
  return { group, result };
}

const idOf = (group: DisputeGroup, result: DisputeResult): string => `${group}.${result}`;

/** The groups that head rows name, each once, in reading order. */
function groupsIn(head: readonly ViewRow[]): DisputeGroup[] {
  const found: DisputeGroup[] = [];
  for (const row of head) {
    for (const cell of row.cells) {
      const group = cell.kind === 'words' ? groupOf(cell.text) : undefined;
      if (group && !found.includes(group)) found.push(group);
    }
  }
  return found;
}

type Placement = readonly { readonly key: string; readonly cell: Piece }[];

const full = disputeGroups.length * disputeResults.length;

/** By the headings above each cell, if they name every one, and none twice. */
function byHeadings(
  cells: readonly ViewCell[],
  head: readonly ViewRow[],
  rowGroup: DisputeGroup | undefined,
): Placement | undefined {
  const placed = cells.map((cell) => {
    const { group, result } = meaningOf(head, cell.from);
    const known = rowGroup ?? group;
    return known && result ? { key: idOf(known, result), cell } : undefined;
  });
  if (placed.some((each) => each === undefined)) return undefined;
  const keys = new Set(placed.map((each) => each?.key));
  return keys.size === placed.length ? placed.filter((each) => each !== undefined) : undefined;
}

const inOrder = (cells: readonly ViewCell[], groups: readonly DisputeGroup[]): Placement =>
  groups.flatMap((group, i) =>
    disputeResults.flatMap((result, j) => {
      const cell = cells[i * disputeResults.length + j];
      return cell ? [{ key: idOf(group, result), cell }] : [];
    }),
  );

/** The five results in the form's order, as far as the head shows them. */
function resultsInOrder(head: readonly ViewRow[]): boolean {
  const named = head.flatMap((row) =>
    row.cells.map((cell) => resultOf(cell.text)).filter((each) => each !== undefined),
  );
  return named.length >= 3 && named.every((each, i) => i === 0 || each === named[i - 1] || nextOf(named[i - 1], each));
}

function nextOf(before: DisputeResult | undefined, result: DisputeResult): boolean {
  const from = before ? disputeResults.indexOf(before) : -1;
  const to = disputeResults.indexOf(result);
  return to > from || to === 0;
}

/** The head has three rows; conversion may have broken one in two. */
const mostHeadRows = 6;

/**
 * Binds table four where it stands in a source table: the official row of fifteen, a row a group, or five columns
 * under a heading that names the group.
 *
 * @param context the group that the nearest heading or line above the table names
 * @param inPlace true where what stands above shows that this is the place of table four
 * @returns the rows of the grid that were bound
 */
export function bindRecordGrid(
  view: GridView,
  form: RecordForm,
  draft: Draft,
  context: GroupAbove | undefined,
  inPlace: boolean,
): Set<ViewRow> {
  const bound = new Set<ViewRow>();
  const head: ViewRow[] = [];
  for (const row of view.rows) {
    const words = row.cells.filter((each) => each.kind === 'words');
    const label = words.at(-1);
    const rowGroup = words.length > 0 ? groupOf(label?.text ?? '') : undefined;
    const hasValues = row.cells.some((each) => each.kind === 'value' || each.kind === 'dash');
    const behind = label ? row.cells.slice(row.cells.indexOf(label) + 1) : row.cells;
    const emptyGroupRow =
      rowGroup !== undefined && !hasValues && behind.length === disputeResults.length && head.length > 0;
    // A form to fill in: nothing stands in the row yet, and the head names every one of its columns.
    const emptyRow =
      !hasValues && words.length === 0 && row.cells.length === full && byHeadings(row.cells, head, undefined);
    if (!hasValues && !emptyGroupRow && !emptyRow) {
      if (words.length > 0) head.push(row);
      if (head.length > mostHeadRows) head.shift();
      continue;
    }
    const placement = rowGroup
      ? groupRow(rowGroup, behind, head)
      : emptyRow || isValueRow(row)
        ? valueRow(row.cells, head, context?.group, inPlace)
        : undefined;
    if (!placement) {
      if (inPlace && (rowGroup || (isValueRow(row) && groupsIn(head).length > 0)))
        draft.table(form.spec).setAside(row.cells);
      continue;
    }
    const table = draft.table(form.spec);
    table.addSource(view.table);
    for (const each of head)
      for (const cell of each.cells)
        if (cell.kind === 'words' && !table.headers.includes(cell)) table.headers.push(cell);
    table.place({ label: label ?? labelOf(head, row, context), cells: placement, source: view.table });
    bound.add(row);
  }
  return bound;
}

/** A row without a label of its own is named by the head above it, or by the line above the table. */
function labelOf(head: readonly ViewRow[], row: ViewRow, context: GroupAbove | undefined): Piece {
  const cell = head.flatMap((each) => each.cells).find((each) => groupOf(each.text));
  const first = row.cells[0];
  return cell ?? context?.label ?? { text: '', span: [first?.span[0] ?? 0, first?.span[0] ?? 0] };
}

function groupRow(group: DisputeGroup, cells: readonly ViewCell[], head: readonly ViewRow[]): Placement | undefined {
  if (cells.length < disputeResults.length) return undefined;
  const named = byHeadings(cells, head, group);
  if (named?.length === disputeResults.length) return named;
  if (cells.length > disputeResults.length) {
    const columns = cells.filter((cell) => meaningOf(head, cell.from).result !== undefined);
    const rest = cells.filter((cell) => !columns.includes(cell) && cell.kind !== 'blank');
    return columns.length === disputeResults.length && rest.length === 0 ? byHeadings(columns, head, group) : undefined;
  }
  return resultsInOrder(head) ? inOrder(cells, [group]) : undefined;
}

function valueRow(
  cells: readonly ViewCell[],
  head: readonly ViewRow[],
  context: DisputeGroup | undefined,
  inPlace: boolean,
): Placement | undefined {
  const groups = groupsIn(head);
  if (cells.length === disputeResults.length) {
    const group = groups.length === 1 ? groups[0] : groups.length === 0 ? context : undefined;
    if (!group) return undefined;
    return byHeadings(cells, head, group) ?? (resultsInOrder(head) ? inOrder(cells, [group]) : undefined);
  }
  const named = byHeadings(cells, head, undefined);
  if (named) return named;
  const ordered = groups.every(
    (group, i) => i === 0 || disputeGroups.indexOf(group) > disputeGroups.indexOf(groups[i - 1] ?? 'review'),
  );
  if (cells.length === full)
    return ordered && (groups.length > 0 || inPlace) ? inOrder(cells, disputeGroups) : undefined;
  if (cells.length < full) return undefined;
  // Columns that no heading names and that hold nothing: padding of the conversion.
  const meant = cells.filter((cell) => meaningOf(head, cell.from).result !== undefined);
  const filled = cells.filter((cell) => cell.kind !== 'blank');
  if (meant.length === full && filled.every((cell) => meant.includes(cell)))
    return byHeadings(meant, head, undefined) ?? (ordered ? inOrder(meant, disputeGroups) : undefined);
  const first = cells.findIndex((cell) => cell.kind !== 'blank');
  const window = cells.slice(first, cells.findLastIndex((cell) => cell.kind !== 'blank') + 1);
  return window.length === full && ordered && (groups.length > 0 || inPlace)
    ? inOrder(window, disputeGroups)
    : undefined;
}
