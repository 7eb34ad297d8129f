import type { BoundCell } from '../binding/types.ts';
import type { JudgedClaim } from '../claims/types.ts';
import type { EquationResult } from '../equations/types.ts';

/** One cell and the value that it should have. */
export interface Change {
  readonly cell: BoundCell;
  readonly value: number;
}

/** A smallest set of cells whose change satisfies everything around them. */
export interface Explanation {
  readonly changes: readonly Change[];
  /** Broken equations that hold with the changes made. */
  readonly equations: readonly EquationResult[];
  /** Contradicting claims that agree with the changes made. */
  readonly claims: readonly JudgedClaim[];
  /** Inferred equations and claims around the cells that fail all the same, or that the changes break. */
  readonly failing: number;
}

/** What one connected group of broken equations and contradicting claims comes from. */
export interface Repair {
  /** Equally small explanations, the most plausible first. One: that is it. Several: it is one of them. */
  readonly explanations: readonly Explanation[];
}

/** The bound at which a search was given up: broken equations, sets tried, or cells of one set. */
export type Bound = 'equations' | 'visits' | 'cells';

/** A group of contradictions for which no correction was found within a bound: their plain findings stand. */
export interface GivenUp {
  readonly bound: Bound;
  /** The broken equations of the group. */
  readonly equations: readonly EquationResult[];
  readonly claims: number;
}

export interface RepairResult {
  readonly repairs: readonly Repair[];
  readonly givenUp: readonly GivenUp[];
}
