import type { Analysis } from '../../analyse.ts';
import type { BoundCell } from '../../binding/types.ts';
import { type Applicant, applicants } from '../../catalogue/types.ts';
import type { EquationResult } from '../../equations/types.ts';
import { brokenOf } from '../equation-rule.ts';

export interface MovedRow {
  readonly id: string;
  /** The cells of the six classes, left to right. */
  readonly cells: readonly BoundCell[];
  /** What stood there before the row was moved. */
  readonly before: readonly number[];
  readonly toTheRight: boolean;
  readonly broken: readonly EquationResult[];
}

const classes: readonly Applicant[] = applicants.filter((one) => one !== 'total');

/**
 * The outcome whose figures stand one column beside where they belong: its own total holds, several columns do not
 * make theirs, and all of them do once the row is moved back. Undefined unless there is one such row only.
 */
export function movedRow(analysis: Analysis): MovedRow | undefined {
  const broken = brokenOf(analysis, 'G03');
  const [first] = broken;
  if (!first || broken.length < 2 || broken.some(({ hasBlank, applicant }) => hasBlank || applicant === 'total'))
    return;
  const excess = classes.map((applicant) => {
    const result = broken.find((one) => one.applicant === applicant);
    return result ? result.rightSum - result.leftSum : 0;
  });
  const rows = first.right.flatMap(({ cell }) => cell?.spec.id ?? []);
  const moved = rows.flatMap((id): MovedRow[] => {
    const cells = classes.flatMap((applicant) => analysis.bound.cells.get(`${id}@${applicant}`) ?? []);
    const values = cells.map(({ value }) => value ?? 0);
    if (cells.length < classes.length || values.every((value) => value === 0)) return [];
    return [true, false].flatMap((toTheRight): MovedRow[] => {
      if ((toTheRight ? values[0] : values.at(-1)) !== 0) return [];
      const before = toTheRight ? [...values.slice(1), 0] : [0, ...values.slice(0, -1)];
      const explains = values.every((value, i) => value - (before[i] ?? 0) === excess[i]);
      return explains ? [{ id, cells, before, toTheRight, broken }] : [];
    });
  });
  return moved.length === 1 ? moved[0] : undefined;
}
