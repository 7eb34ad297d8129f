import { type Applicant, applicants } from '../../catalogue/types.ts';
import { labelKey } from '../../text/normalize.ts';
import type { MatrixForm } from '../form/compile.ts';
import { cellAt, type ViewRow } from './view.ts';

/** Which grid columns the head of table three gives to which applicant. */
export interface ApplicantColumns {
  /** Identified columns from left to right. */
  readonly found: readonly { readonly column: number; readonly applicant: Applicant }[];
  /** Columns with a heading of their own that is no applicant: a subtotal, say. */
  readonly foreign: ReadonlySet<number>;
}

const totals = new Set(['合计', '共计'].map(labelKey));

function identify(form: MatrixForm, keys: readonly string[]): Applicant | undefined {
  // A heading may be broken over several cells (商业企 above 业): read them together, the lowest first.
  for (let from = keys.length - 1; from >= 0; from--) {
    const key = keys.slice(from).join('');
    const applicant = form.columns.get(key) ?? (totals.has(key) ? 'total' : undefined);
    if (applicant) return applicant;
  }
  return undefined;
}

/**
 * Reads the head rows of table three.
 *
 * @param labels columns in which labels of rows stand: 项目 above them is no column of figures
 */
export function applicantColumns(
  form: MatrixForm,
  head: readonly ViewRow[],
  width: number,
  labels: ReadonlySet<number>,
): ApplicantColumns {
  const found: { column: number; applicant: Applicant }[] = [];
  const foreign = new Set<number>();
  let previous = '';
  for (let column = 0; column < width; column++) {
    const cells = new Set(
      head.map((row) => cellAt(row, column)).filter((each) => each !== undefined && each.kind === 'words'),
    );
    if (cells.size === 0) continue;
    const spans = [...cells].map((each) => each?.span[0]).join();
    const keys = [...cells].map((each) => each?.key ?? '');
    const applicant = identify(form, keys);
    if (applicant) {
      // A heading that spans several columns, or is repeated in them, counts once: where it begins.
      if (spans !== previous && !found.some((each) => each.applicant === applicant)) found.push({ column, applicant });
    } else if (!labels.has(column) && !keys.every((key) => form.groups.has(key))) foreign.add(column);
    previous = spans;
  }
  return { found, foreign };
}

/** True where all seven applicants were found. */
export const isComplete = (columns: ApplicantColumns): boolean => columns.found.length === applicants.length;

/** True where those found stand in the order of the form. */
export const isOrdered = (columns: ApplicantColumns): boolean => {
  const order = columns.found.map((each) => applicants.indexOf(each.applicant));
  return order.every((each, i) => i === 0 || each > (order[i - 1] ?? 0));
};
