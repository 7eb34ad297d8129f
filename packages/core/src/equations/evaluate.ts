import type { BoundReport } from '../binding/types.ts';
import { type ConcreteEquation, equationsOf } from '../catalogue/equations.ts';
import { factSpec } from '../catalogue/facts.ts';
import type { EquationResult, EquationTerm, Verdict } from './types.ts';

const million = 1e6;

interface Side {
  readonly terms: readonly EquationTerm[];
  /** Sum of the numbers, blanks as 0: whole part and millionths, so that neither large counts nor decimals are rounded. */
  readonly whole: number;
  readonly millionths: number;
  readonly blanks: number;
  /** A blank that may be negative (本年增/减): then nothing bounds the side. */
  readonly signedBlanks: number;
  readonly missing: number;
}

function side(keys: readonly string[], bound: BoundReport): Side {
  const terms: EquationTerm[] = [];
  let whole = 0;
  let millionths = 0;
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
    } else if (Number.isInteger(cell.value)) whole += cell.value;
    else {
      const floor = Math.floor(cell.value);
      whole += floor;
      millionths += Math.round((cell.value - floor) * million);
    }
  }
  if (millionths >= million) {
    whole += Math.floor(millionths / million);
    millionths %= million;
  }
  return { terms, whole, millionths, blanks, signedBlanks, missing };
}

/** Below 0: the first is smaller. */
const compare = (a: Side, b: Side): number => a.whole - b.whole || a.millionths - b.millionths;

function verdictOf(equation: ConcreteEquation, left: Side, right: Side): Verdict {
  if (left.missing + right.missing > 0) return 'not-assessable';
  const order = compare(left, right);
  if (equation.spec.kind === 'bound') {
    if (order <= 0) return 'holds';
    // Only a larger right side could still mend it.
    return right.blanks > 0 || left.signedBlanks > 0 ? 'not-assessable' : 'broken';
  }
  if (order === 0) return 'holds';
  if (left.signedBlanks + right.signedBlanks > 0) return 'not-assessable';
  const canGrow = order < 0 ? left.blanks : right.blanks;
  return canGrow > 0 ? 'not-assessable' : 'broken';
}

/** In a 2021 report with 其他处理 as one row, that row stands for its three. */
function rightKeys(equation: ConcreteEquation, bound: BoundReport): readonly string[] {
  const { instead, right } = equation;
  if (!instead || !bound.cells.has(instead.by) || instead.keys.some((key) => bound.cells.has(key))) return right;
  return [...right.filter((key) => !instead.keys.includes(key)), instead.by];
}

/** A part that the form leaves to choice (local extension, variant row), or that a variant row stands for. */
function isAbsentByChoice(terms: readonly EquationTerm[], bound: BoundReport): boolean {
  const optional = terms.filter(({ key }) => factSpec(bound.form.id, key)?.optional === true);
  if (optional.length > 0) return optional.every(({ cell }) => cell === undefined);
  if (terms.some(({ cell }) => cell !== undefined)) return false;
  const [total] = terms;
  return equationsOf(bound.form.id).some(
    ({ instead }) =>
      instead !== undefined && total !== undefined && instead.keys.includes(total.key) && bound.cells.has(instead.by),
  );
}

/**
 * Puts every equation of the report's form to its values.
 *
 * With blanks an equation holds if it holds with each as 0, and is broken only if no value ≥ 0 for them makes it hold;
 * so a blank total never breaks a sum. A missing cell makes it not assessable. Equations about rows that the form leaves
 * to choice are left out where the report does not have them.
 */
export function evaluate(bound: BoundReport): EquationResult[] {
  if (bound.cells.size === 0) return [];
  const results: EquationResult[] = [];
  for (const equation of equationsOf(bound.form.id)) {
    const left = side(equation.left, bound);
    const right = side(rightKeys(equation, bound), bound);
    const hasMissing = left.missing + right.missing > 0;
    if (hasMissing && isAbsentByChoice([...left.terms, ...right.terms], bound)) continue;
    results.push({
      spec: equation.spec,
      id: equation.id,
      ...(equation.applicant ? { applicant: equation.applicant } : {}),
      left: left.terms,
      right: right.terms,
      verdict: verdictOf(equation, left, right),
      leftSum: left.whole + left.millionths / million,
      rightSum: right.whole + right.millionths / million,
      hasBlank: left.blanks + right.blanks > 0,
      hasMissing,
    });
  }
  return results;
}
