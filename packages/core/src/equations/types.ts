import type { BoundCell } from '../binding/types.ts';
import type { Applicant, EquationSpec } from '../catalogue/types.ts';

/**
 * `holds`: it holds with each blank as 0. `broken`: no non-negative value for the blanks makes it hold.
 * `not-assessable`: neither, or a cell is missing.
 */
export type Verdict = 'holds' | 'broken' | 'not-assessable';

/** One side's addend with its cell; `cell` is undefined where it is missing. */
export interface EquationTerm {
  readonly key: string;
  readonly cell: BoundCell | undefined;
}

/** An equation of the edition put to the values of a report, in one column or row where it runs over several. */
export interface EquationResult {
  readonly spec: EquationSpec;
  /** `G01@natural-person`, `G02:applications.granted`, `D07`. */
  readonly id: string;
  readonly applicant?: Applicant;
  readonly left: readonly EquationTerm[];
  readonly right: readonly EquationTerm[];
  readonly verdict: Verdict;
  /** Sums of the numbers that are there, blanks as 0, exact (decimals to six places). */
  readonly leftSum: number;
  readonly rightSum: number;
  /** True where a blank or dash was counted as 0. */
  readonly hasBlank: boolean;
  readonly hasMissing: boolean;
}
