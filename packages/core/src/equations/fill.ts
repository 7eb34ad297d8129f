import type { BoundCell } from '../binding/types.ts';
import { addExact } from '../text/exact.ts';
import type { EquationResult, EquationTerm } from './types.ts';

type Values = Map<BoundCell, number>;

const sum = (terms: readonly EquationTerm[], filled: Values): number =>
  addExact(terms.map(({ cell }) => (cell ? (cell.value ?? filled.get(cell) ?? 0) : 0)));

function holds(equation: EquationResult, filled: Values): boolean {
  const left = sum(equation.left, filled);
  const right = sum(equation.right, filled);
  return equation.spec.kind === 'bound' ? left <= right : left === right;
}

const blanksOf = ({ left, right }: EquationResult): BoundCell[] =>
  [...left, ...right].flatMap(({ cell }) => (cell && cell.value === null ? [cell] : []));

/** A total left blank gets the sum of its parts; a single blank part what the total leaves for it, if that is not below 0. */
function solve(equations: readonly EquationResult[], filled: Values): void {
  for (const equation of equations) {
    if (equation.spec.kind === 'bound') continue;
    const blanks = blanksOf(equation);
    const total = equation.left.length === 1 ? equation.left[0]?.cell : undefined;
    const only = blanks.length === 1 ? blanks[0] : undefined;
    if (total && total.value === null) filled.set(total, sum(equation.right, filled));
    else if (only) {
      const rest = addExact([sum(equation.left, new Map()), -sum(equation.right, new Map())]);
      const value = equation.left.some(({ cell }) => cell === only) ? -rest : rest;
      if (value >= 0) filled.set(only, value);
    }
  }
}

/**
 * What blank cells would say if a blank means that nothing happened: 0, but for totals, which get the sum of their
 * parts, and for a single blank in an equation, which gets what is left for it.
 *
 * @param blanks cells without a value
 * @param equations all equations of the report; broken ones and those with missing cells decide nothing
 * @returns values with which no equation breaks that is not broken already; cells whose value cannot be told are left out
 */
export function fillBlanks(
  blanks: readonly BoundCell[],
  equations: readonly EquationResult[],
): ReadonlyMap<BoundCell, number> {
  const filled: Values = new Map(blanks.map((cell) => [cell, 0]));
  const own = equations.filter(({ hasBlank, hasMissing, verdict }) => hasBlank && !hasMissing && verdict !== 'broken');
  // Twice: the total of a column is made of totals of rows.
  solve(own, filled);
  solve(own, filled);
  const doubtful = own.filter((equation) => !holds(equation, filled)).flatMap(blanksOf);
  for (const cell of doubtful) filled.delete(cell);
  const asked = new Set(blanks);
  for (const cell of filled.keys()) if (!asked.has(cell)) filled.delete(cell);
  return filled;
}
