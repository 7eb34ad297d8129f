import { type Applicant, applicants } from '../../catalogue/types.ts';
import { type ApplicantColumns, isComplete, isOrdered } from './applicants.ts';
import { isFilled, type ViewCell } from './view.ts';

export type Assignment = readonly (readonly [Applicant, ViewCell])[];

const count = applicants.length;

/** What the rows of one table show of where its seven columns stand. */
export interface Layout {
  readonly columns: ApplicantColumns;
  /** Width of the grid. */
  readonly width: number;
  /** Applicants from left to right. */
  readonly order: readonly Applicant[];
  /** True where the head names all seven and no row contradicts it. */
  readonly trusted: boolean;
  /** Grid column in which the seven begin, if it is the same in all rows that leave no choice. */
  readonly start: number | undefined;
  /** Cells between a label and the seven, if they are as many in all rows that leave no choice. */
  readonly offset: number | undefined;
}

function byColumns(after: readonly ViewCell[], columns: ApplicantColumns): Assignment | undefined {
  const named = columns.found.map(
    ({ column, applicant }) => [applicant, after.find((each) => each.from <= column && column <= each.to)] as const,
  );
  const used = new Set(named.map(([, cell]) => cell));
  const others = after.filter((each) => isFilled(each) && !used.has(each));
  const rest = others.some((each) => !columns.foreign.has(each.from));
  // A row that has lost its first cell stands too far to the left: the last column is empty, and a value is left over.
  const last = named.at(-1)?.[1];
  if (others.length > 0 && last && !isFilled(last)) return undefined;
  return !rest && used.size === count && !used.has(undefined) ? (named as Assignment) : undefined;
}

/** A row torn in two and put together: words stand where an applicant's number belongs, and a number beside them. */
const isTorn = (after: readonly ViewCell[], named: Assignment): boolean =>
  named.some(([, cell]) => cell.kind === 'words') &&
  after.some((each) => each.kind === 'value' && named.every(([, cell]) => cell !== each));

/**
 * Seven cells behind a label are the seven only if they are all filled, or reach the table's edge under the columns
 * that the head names: rows of pipes may have lost an empty cell at their end.
 */
function isSeven(after: readonly ViewCell[], columns: ApplicantColumns, width: number): boolean {
  if (after.length !== count) return false;
  if (after.every(isFilled)) return true;
  if (after.at(-1)?.to !== width - 1) return false;
  const pipes = after.every((each) => each.from === each.to);
  return !pipes || !isComplete(columns) || columns.found.every(({ column }, i) => after[i]?.from === column);
}

/** Where the seven begin among the cells behind a label, if what is filled leaves no choice. */
function onlyStart(after: readonly ViewCell[], columns: ApplicantColumns, width: number): number | undefined {
  if (isSeven(after, columns, width)) return 0;
  const first = after.findIndex(isFilled);
  const last = after.findLastIndex(isFilled);
  return first >= 0 && last - first + 1 === count ? first : undefined;
}

const only = (values: readonly number[]): number | undefined =>
  values.length >= 2 && new Set(values).size === 1 ? values[0] : undefined;

/** Looks at all rows of a table before any is read: `rows` are the cells behind their labels. */
export function layoutOf(columns: ApplicantColumns, rows: readonly (readonly ViewCell[])[], width: number): Layout {
  const complete = isComplete(columns);
  const wide = rows.filter((after) => after.length > count && after.some(isFilled));
  const known = rows.flatMap((after) => {
    const at = onlyStart(after, columns, width);
    const cell = at === undefined ? undefined : after[at];
    return at === undefined || !cell ? [] : [{ at, from: cell.from }];
  });
  // 商业企业 begins a row only where merged cells are not kept: all rows begin at the left, and nothing is left over there.
  const atLeft = columns.found.some(({ column, applicant }) => column === 0 && applicant === 'enterprise');
  return {
    columns,
    width,
    order: complete ? columns.found.map((each) => each.applicant) : applicants,
    trusted: complete && wide.every((after) => byColumns(after, columns) !== undefined),
    start: only(known.map((each) => each.from)),
    offset: only(known.map((each) => each.at)) ?? (atLeft ? 0 : undefined),
  };
}

function windowAt(after: readonly ViewCell[], at: number): readonly ViewCell[] | undefined {
  const cells = after.slice(at, at + count);
  if (at < 0 || cells.length < count) return undefined;
  return after.every((each) => !isFilled(each) || cells.includes(each)) ? cells : undefined;
}

/**
 * Gives the cells behind a label to the seven applicants, or nothing where more than one way is possible. Cells as
 * written decide where there are seven; else the columns of the head; else the only seven that hold all that is
 * filled; else the place where all other rows of the table have theirs.
 */
export function assign(after: readonly ViewCell[], layout: Layout): Assignment | undefined {
  const { columns, order } = layout;
  if (after.length < count || (!isComplete(columns) && !isOrdered(columns))) return undefined;
  const pair = (cells: readonly ViewCell[]): Assignment =>
    order.map((applicant, i) => [applicant, cells[i] as ViewCell] as const);
  if (isSeven(after, columns, layout.width)) return pair(after);
  if (layout.trusted && after.length > count) {
    const named = byColumns(after, columns);
    return named && !isTorn(after, named) ? named : undefined;
  }
  if (columns.foreign.size > 0 && isComplete(columns)) return undefined;
  const certain = onlyStart(after, columns, layout.width);
  if (certain !== undefined) return pair(after.slice(certain, certain + count));
  const byStart =
    layout.start === undefined
      ? undefined
      : windowAt(
          after,
          after.findIndex((each) => each.from === layout.start),
        );
  const byOffset = layout.offset === undefined ? undefined : windowAt(after, layout.offset);
  if (byStart && byOffset && byStart[0] !== byOffset[0]) return undefined;
  const cells = byStart ?? byOffset;
  return cells && pair(cells);
}
