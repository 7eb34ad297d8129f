import type { Problem } from './problem.ts';
import type { Candidate } from './search.ts';

/**
 * How easily a slip of the hand turns the right value into the one that stands there; higher is likelier.
 * Only ranks equally small explanations; it never decides whether there is one.
 */
export function plausibility(problem: Problem, candidate: Candidate): number {
  let score = candidate.claims.length * 100;
  candidate.cells.forEach((number, i) => {
    const cell = problem.cells[number];
    const wanted = candidate.values[i] ?? 0;
    if (!cell) return;
    if (cell.value === null) score += 20;
    else score += slip(String(cell.value), String(wanted / 1e6));
    if (neighbours(problem, number).includes(wanted)) score += 15;
  });
  return score;
}

/** Points for the ways in which figures are mistyped. */
function slip(is: string, wanted: string): number {
  if (isTransposed(is, wanted)) return 30;
  if (isDropped(is, wanted) || isDropped(wanted, is)) return 25;
  if (is.length === wanted.length && differing(is, wanted) === 1) return 10;
  return 0;
}

const differing = (a: string, b: string): number => [...a].filter((digit, i) => digit !== b[i]).length;

/** 12 for 21: two neighbouring digits changed places. */
export function isTransposed(a: string, b: string): boolean {
  if (a.length !== b.length || differing(a, b) !== 2) return false;
  const at = [...a].findIndex((digit, i) => digit !== b[i]);
  return a[at] === b[at + 1] && a[at + 1] === b[at];
}

/** 12 for 120: one digit got lost. */
export function isDropped(short: string, long: string): boolean {
  if (long.length !== short.length + 1) return false;
  for (let i = 0; i < long.length; i++) if (long.slice(0, i) + long.slice(i + 1) === short) return true;
  return false;
}

/** Values of the cells beside it in its row: a shifted column repeats one of them. */
function neighbours(problem: Problem, number: number): number[] {
  const cell = problem.cells[number];
  if (!cell) return [];
  return problem.cells.flatMap((other, i) =>
    i !== number && other.row === cell.row && (problem.values[i] ?? 0) !== 0 ? [problem.values[i] ?? 0] : [],
  );
}
