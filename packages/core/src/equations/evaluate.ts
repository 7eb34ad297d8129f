import type { BoundReport } from '../binding/types.ts';
import { type ConcreteEquation, equationsOf } from '../catalogue/equations.ts';
import type { EquationResult, EquationTerm, Verdict } from './types.ts';

const million = 1e6;

interface Side {
  readonly terms: readonly EquationTerm[];
  /** Sum of the numbers in millionths, blanks as 0. */
  readonly sum: number;
  readonly blanks: number;
  /** A blank that may be negative (本年增/减): then nothing bounds the side. */
  readonly signedBlanks: number;
  readonly missing: number;
}

function side(keys: readonly string[], bound: BoundReport): Side {
  const terms: EquationTerm[] = [];
  let sum = 0;
  let blanks = 0;
  let signedBlanks = 0;
  let missing = 0;
  for (const key of keys) {
    const cell = bound.cells.get(key);
    terms.push({ key, cell });
    if (!cell) missing++;
    else if (cell.value === null) {
      blanks++;
      if (cell.spec.kind === 'signed-count') signedBlanks++;
    } else sum += Math.round(cell.value * million);
  }
  return { terms, sum, blanks, signedBlanks, missing };
}

function verdictOf(equation: ConcreteEquation, left: Side, right: Side): Verdict {
  if (left.missing + right.missing > 0) return 'not-assessable';
  if (equation.spec.kind === 'bound') {
    if (left.sum <= right.sum) return 'holds';
    // Only a larger right side could still mend it.
    return right.blanks > 0 || left.signedBlanks > 0 ? 'not-assessable' : 'broken';
  }
  if (left.sum === right.sum) return 'holds';
  if (left.signedBlanks + right.signedBlanks > 0) return 'not-assessable';
  const canGrow = left.sum < right.sum ? left.blanks : right.blanks;
  return canGrow > 0 ? 'not-assessable' : 'broken';
}

/** In a 2021 report with 其他处理 as one row, that row stands for its three. */
function rightKeys(equation: ConcreteEquation, bound: BoundReport): readonly string[] {
  const { instead, right } = equation;
  if (!instead || !bound.cells.has(instead.by) || instead.keys.some((key) => bound.cells.has(key))) return right;
  return [...right.filter((key) => !instead.keys.includes(key)), instead.by];
}

/**
 * Puts every equation of the report's form to its values.
 *
 * With blanks an equation holds if it holds with each as 0, and is broken only if no value ≥ 0 for them makes it hold;
 * so a blank total never breaks a sum. A missing cell makes it not assessable.
 */
export function evaluate(bound: BoundReport): EquationResult[] {
  if (bound.cells.size === 0) return [];
  const results: EquationResult[] = [];
  for (const equation of equationsOf(bound.form.id)) {
    const left = side(equation.left, bound);
    const right = side(rightKeys(equation, bound), bound);
    // A row that the report does not have at all (local extension, variant) is nothing to judge.
    if (left.missing === left.terms.length && right.missing === right.terms.length) continue;
    results.push({
      spec: equation.spec,
      id: equation.id,
      ...(equation.applicant ? { applicant: equation.applicant } : {}),
      left: left.terms,
      right: right.terms,
      verdict: verdictOf(equation, left, right),
      leftSum: left.sum / million,
      rightSum: right.sum / million,
      hasBlank: left.blanks + right.blanks > 0,
      hasMissing: left.missing + right.missing > 0,
    });
  }
  return results;
}
