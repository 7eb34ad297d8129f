import type { Draft, Piece } from '../draft.ts';
import { type BlockEntry, type BlocksForm, lookUpCell, titleKey } from '../form/compile.ts';
import { nearest } from '../form/near.ts';
import { type GridView, isFilled, type ViewCell, type ViewRow } from './view.ts';

/** The head in force: the headings behind 信息内容, merged repeats taken together. */
export interface BlockHead {
  readonly cells: readonly {
    readonly piece: Piece;
    readonly key: string;
    readonly from: number;
    readonly to: number;
  }[];
}

/** A heading that conversion has cut off (本年新, 现行有效件) still is one of the form's if it begins like it. */
const fits = (key: string, column: readonly string[]): boolean =>
  column.includes(key) || (key.length >= 2 && column.some((label) => label.startsWith(key)));

/**
 * Which column of the block each heading is. In order where there are as many; else by their words. Undefined where
 * a heading is another form's.
 */
export function matchHead(form: BlocksForm, entry: BlockEntry, keys: readonly string[]): readonly number[] | undefined {
  const columns = form.columns.get(entry.block) ?? [];
  if (keys.length !== columns.length) return undefined;
  const exact = keys.map((key) => columns.findIndex((column) => column.includes(key)));
  if (exact.every((at) => at >= 0) && new Set(exact).size === columns.length) return exact;
  return keys.every((key, i) => fits(key, columns[i] ?? [])) ? keys.map((_, i) => i) : undefined;
}

const unitNote = /[(（][^()（）]*?((?:百万|千|万|亿)?元)\s*[)）]/u;

/** The unit that a heading states: 本年收费金额（单位：万元）. */
export const unitOf = (heading: string): string | undefined => unitNote.exec(heading)?.[1];

interface HeadCell {
  readonly piece: Piece;
  key: string;
  readonly from: number;
  to: number;
}

/** A heading's key, without the year that some put behind it: 上一年项目数量 2019年. */
const columnKey = ({ key }: ViewCell): string => (key.includes('年') ? key.replace(/20\d\d年度?$/u, '') : key);

function headOf(row: ViewRow, labelAt: number): { cells: HeadCell[] } {
  const cells: HeadCell[] = [];
  for (const each of row.cells.slice(labelAt + 1)) {
    if (each.kind !== 'words') continue;
    const key = columnKey(each);
    const last = cells.at(-1);
    if (last && last.key === key && last.to + 1 === each.from && key.length > 3) last.to = each.to;
    else cells.push({ piece: each, key, from: each.from, to: each.to });
  }
  return { cells };
}

/** A second row of the head goes on with the headings above it: 本年新 over 制作数量. */
function continueHead(head: { cells: HeadCell[] }, row: ViewRow): void {
  for (const each of row.cells) {
    if (each.kind !== 'words') continue;
    const above = head.cells.find(({ from, to }) => from <= each.from && each.to <= to);
    if (above) above.key += each.key;
  }
}

/** True where a row names columns of the form, under 信息内容 or under nothing. */
const isHead = (form: BlocksForm, key: string): boolean => key === '信息内容' || form.headings.has(key);

/** Gives the values behind a label to the headings: by count, else by grid column, else by count of what is filled. */
function assign(head: BlockHead, after: readonly ViewCell[]): readonly (ViewCell | undefined)[] | undefined {
  const { cells } = head;
  if (after.length === cells.length) return after;
  const filled = after.filter(isFilled);
  const byColumn = cells.map(({ from, to }) => {
    const below = after.filter((each) => each.from <= to && each.to >= from);
    const values = below.filter(isFilled);
    // A merged cell may be repeated in every column it covers.
    return values.every((each) => each.text === values[0]?.text) ? (values[0] ?? below[0]) : undefined;
  });
  const covered = filled.every((each) => cells.some(({ from, to }) => each.from <= to && each.to >= from));
  const distinct = new Set(byColumn);
  if (covered && !distinct.has(undefined) && distinct.size === cells.length) return byColumn;
  return filled.length === cells.length ? filled : undefined;
}

interface Reading {
  readonly view: GridView;
  readonly form: BlocksForm;
  readonly draft: Draft;
}

function placeRow(
  { view, form, draft }: Reading,
  entry: BlockEntry,
  row: ViewRow,
  at: number,
  head: BlockHead | undefined,
  near: boolean,
): boolean {
  const table = draft.table(form.spec);
  const label = row.cells[at];
  if (!label) return false;
  const after = row.cells.slice(at + 1);
  const order =
    head &&
    matchHead(
      form,
      entry,
      head.cells.map((each) => each.key),
    );
  const cells = head && order ? assign(head, after) : undefined;
  if (!head || !order || !cells) {
    table.setAside(after);
    return false;
  }
  table.place({
    label,
    suggestion: near ? entry.row.label : undefined,
    cells: order.flatMap((column, i) => {
      const cell = cells[i];
      const id = entry.row.indicators[column];
      return cell && id ? [{ key: id, cell, headUnit: unitOf(head.cells[i]?.piece.text ?? '') }] : [];
    }),
    source: view.table,
  });
  return true;
}

/**
 * Binds the rows of table two that stand in a source table: each under the head that is in force above it.
 *
 * @returns the rows of the grid that were bound
 */
export function bindBlocksGrid(
  view: GridView,
  form: BlocksForm,
  draft: Draft,
  taken: ReadonlySet<ViewRow>,
): Set<ViewRow> {
  const reading: Reading = { view, form, draft };
  const table = draft.table(form.spec);
  const bound = new Set<ViewRow>();
  let head: { cells: HeadCell[] } | undefined;
  let headAt = -2;
  let strangers: { row: ViewRow; head: BlockHead }[] = [];
  for (const row of view.rows) {
    const at = row.cells.findIndex((each) => each.kind === 'words');
    const label = row.cells[at];
    if (!label) continue;
    if (taken.has(row)) {
      head = undefined;
      continue;
    }
    if (isHead(form, label.key)) {
      head = headOf(row, label.key === '信息内容' ? at : at - 1);
      headAt = row.index;
      table.addSource(view.table);
      table.headers.push(...head.cells.map((each) => each.piece));
      continue;
    }
    const entry = lookUpCell(form.rows, label);
    if (entry) {
      if (row.cells.length > at + 1 && placeRow(reading, entry, row, at, head, false)) bound.add(row);
    } else if (form.titles.has(titleKey(label.text))) table.addSource(view.table);
    else if (
      head &&
      headAt === row.index - 1 &&
      row.cells.every((each) => each.kind === 'words' || each.kind === 'blank')
    )
      continueHead(head, row);
    else if (head && row.cells.some((each) => each.kind === 'value' || each.kind === 'dash'))
      strangers.push({ row, head });
  }
  if (bound.size === 0) strangers = [];
  for (const stranger of strangers.slice(0, 300)) {
    const at = stranger.row.cells.findIndex((each) => each.kind === 'words');
    const label = stranger.row.cells[at];
    const free = [...form.rows]
      .filter(([, entry]) => !entry.row.indicators.some((id) => table.has(id)))
      .map(([key, entry]) => ({ key, numbering: '', entry }));
    const entry = label && nearest(label.text, free);
    if (entry && placeRow(reading, entry, stranger.row, at, stranger.head, true)) bound.add(stranger.row);
    else if (label && !entry) table.keep(label, stranger.row.cells.slice(at + 1));
  }
  if (bound.size > 0) table.addSource(view.table);
  return bound;
}
