import type { BoundReport } from '../binding/types.ts';
import { type ConcreteEquation, equationsOf } from '../catalogue/equations.ts';
import { factSpec } from '../catalogue/facts.ts';
import type { EquationResult, EquationTerm, Verdict } from './types.ts';

const million = 1e6;

interface Side {
  readonly keys: readonly string[];
  /** Sum of the numbers, blanks as 0: whole part and millionths, so that neither large counts nor decimals are rounded. */
  readonly whole: number;
  readonly millionths: number;
  readonly blanks: number;
  /** A blank that may be negative (本年增/减): then nothing bounds the side. */
  readonly signedBlanks: number;
  readonly missing: number;
}

type Cells = BoundReport['cells'];

function side(keys: readonly string[], cells: Cells): Side {
  let whole = 0;
  let millionths = 0;
  let blanks = 0;
  let signedBlanks = 0;
  let missing = 0;
  for (const key of keys) {
    const cell = cells.get(key);
    if (!cell) {
      missing++;
      continue;
    }
    const { value } = cell;
    if (value === null) {
      blanks++;
      if (cell.spec.kind === 'signed-count') signedBlanks++;
    } else if (Number.isInteger(value)) whole += value;
    else {
      const floor = Math.floor(value);
      whole += floor;
      millionths += Math.round((value - floor) * million);
    }
  }
  if (millionths >= million) {
    whole += Math.floor(millionths / million);
    millionths %= million;
  }
  return { keys, whole, millionths, blanks, signedBlanks, missing };
}

const termsOf = (keys: readonly string[], cells: Cells): EquationTerm[] =>
  keys.map((key) => ({ key, cell: cells.get(key) }));

/** A judged equation. Most hold, and nobody asks for their terms: these are looked up then. */
class Result implements EquationResult {
  readonly spec: EquationResult['spec'];
  readonly id: string;
  declare readonly applicant?: NonNullable<EquationResult['applicant']>;
  readonly leftSum: number;
  readonly rightSum: number;
  readonly hasBlank: boolean;
  readonly hasMissing: boolean;
  private lazyLeft: readonly EquationTerm[] | undefined;
  private lazyRight: readonly EquationTerm[] | undefined;

  constructor(
    equation: ConcreteEquation,
    private readonly sides: readonly [left: Side, right: Side],
    readonly verdict: Verdict,
    private readonly cells: Cells,
  ) {
    const [left, right] = sides;
    this.spec = equation.spec;
    this.id = equation.id;
    this.leftSum = left.whole + left.millionths / million;
    this.rightSum = right.whole + right.millionths / million;
    this.hasBlank = left.blanks + right.blanks > 0;
    this.hasMissing = left.missing + right.missing > 0;
    if (equation.applicant) this.applicant = equation.applicant;
  }

  get left(): readonly EquationTerm[] {
    this.lazyLeft ??= termsOf(this.sides[0].keys, this.cells);
    return this.lazyLeft;
  }

  get right(): readonly EquationTerm[] {
    this.lazyRight ??= termsOf(this.sides[1].keys, this.cells);
    return this.lazyRight;
  }
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
function isAbsentByChoice(equation: ConcreteEquation, keys: readonly string[], bound: BoundReport): boolean {
  const { cells, form } = bound;
  const optional = keys.filter((key) => factSpec(form.id, key)?.optional === true);
  if (optional.length > 0) return optional.every((key) => !cells.has(key));
  if (keys.some((key) => cells.has(key))) return false;
  const [total] = equation.left;
  return equationsOf(form.id).some(
    ({ instead }) =>
      instead !== undefined && total !== undefined && instead.keys.includes(total) && cells.has(instead.by),
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
  const { cells } = bound;
  const results: EquationResult[] = [];
  for (const equation of equationsOf(bound.form.id)) {
    const left = side(equation.left, cells);
    const right = side(rightKeys(equation, bound), cells);
    const missing = left.missing + right.missing;
    if (missing > 0 && isAbsentByChoice(equation, [...left.keys, ...right.keys], bound)) continue;
    results.push(new Result(equation, [left, right], verdictOf(equation, left, right), cells));
  }
  return results;
}
