import type { JudgedClaim } from '../claims/types.ts';
import type { EquationResult } from '../equations/types.ts';
import { plausibility } from './plausible.ts';
import { buildProblem, type Condition, type Problem } from './problem.ts';
import { type Candidate, type Component, Search } from './search.ts';
import type { Bound, Explanation, GivenUp, Repair, RepairResult } from './types.ts';

const nothing: RepairResult = { repairs: [], givenUp: [] };

/** More broken equations than this come from a damaged table, not from a few slips. */
const manyBroken = 60;

/**
 * Finds, for each connected group of broken equations and contradicting claims, the smallest sets of cells whose
 * change satisfies everything. A group with one broken thing only keeps its own finding.
 *
 * @param equations all equations of the report, those of suppressed rules left out
 * @param claims all judged claims, those of suppressed rules left out
 * @returns repairs that explain two or more, and the groups whose search met its bound
 */
export function repair(equations: readonly EquationResult[], claims: readonly JudgedClaim[]): RepairResult {
  const failing = equations.filter((equation) => equation.verdict === 'broken');
  const broken = failing.length;
  const contradicting = claims.filter((claim) => claim.verdict === 'contradicts').length;
  if (broken + contradicting < 2 || broken === 0) return nothing;
  if (broken > manyBroken)
    return { repairs: [], givenUp: [{ bound: 'equations', equations: failing, claims: contradicting }] };
  const problem = buildProblem(equations, claims);
  const repairs: Repair[] = [];
  const givenUp: GivenUp[] = [];
  for (const component of componentsOf(problem)) {
    if (component.conditions.length + component.claims.length < 2) continue;
    const search = new Search(problem, component).run();
    const hard = component.conditions.filter(({ kind, soft }) => kind === 'equality' && !soft);
    const bound: Bound | undefined = !search.complete
      ? 'visits'
      : hard.length > 1 && search.candidates.length === 0
        ? 'cells'
        : undefined;
    if (bound) {
      const own = component.conditions.map(({ equation }) => equation);
      givenUp.push({ bound, equations: own, claims: component.claims.length });
    }
    // Bounds alone fix no value: “at least” is no correction.
    const isFixed = component.conditions.some(({ kind }) => kind === 'equality');
    const useful = search.candidates.filter(
      (one) => one.conditions.length + one.claims.length >= 2 && (isFixed || one.claims.length > 0),
    );
    if (!search.complete || useful.length === 0) continue;
    const ranked = [...useful].sort((a, b) => plausibility(problem, b) - plausibility(problem, a));
    repairs.push({ explanations: ranked.map((candidate) => explanationOf(problem, candidate)) });
  }
  return { repairs, givenUp };
}

function explanationOf(problem: Problem, candidate: Candidate): Explanation {
  return {
    changes: candidate.cells.flatMap((number, i) => {
      const cell = problem.cells[number];
      return cell ? [{ cell, value: (candidate.values[i] ?? 0) / 1e6 }] : [];
    }),
    equations: candidate.conditions.map((condition) => condition.equation),
    claims: candidate.claims.flatMap((number) => problem.claims[number] ?? []),
    failing: candidate.cost - candidate.cells.length,
  };
}

/** Broken conditions and contradicting claims that share a cell belong together. */
function componentsOf(problem: Problem): Component[] {
  const broken = problem.conditions.filter((condition) => condition.broken);
  const group = new Map<number, { conditions: Condition[]; claims: number[]; cells: Set<number> }>();
  let next = 0;
  const join = (cells: Iterable<number>, add: (into: { conditions: Condition[]; claims: number[] }) => void): void => {
    const own = new Set(cells);
    const merged = { conditions: [] as Condition[], claims: [] as number[], cells: own };
    for (const [key, other] of group) {
      if (![...other.cells].some((cell) => own.has(cell))) continue;
      merged.conditions.push(...other.conditions);
      merged.claims.push(...other.claims);
      for (const cell of other.cells) own.add(cell);
      group.delete(key);
    }
    add(merged);
    group.set(next++, merged);
  };
  for (const condition of broken) join(condition.factors.keys(), (into) => into.conditions.push(condition));
  problem.claims.forEach((claim, number) => {
    if (claim.verdict !== 'contradicts') return;
    const keys = claim.scopes.flatMap((scope) => [...scope.plus, ...(scope.minus ?? [])]);
    const cells = keys.flatMap((key) => problem.index.get(key) ?? []);
    if (cells.length > 0) join(cells, (into) => into.claims.push(number));
  });
  return [...group.values()].filter((one) => one.conditions.length > 0);
}
