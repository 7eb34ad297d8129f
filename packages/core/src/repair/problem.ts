import type { BoundCell } from '../binding/types.ts';
import type { JudgedClaim } from '../claims/types.ts';
import type { EquationResult } from '../equations/types.ts';

/** A linear condition on cells in millionths: Σ factor · cell (=, ≤) 0. */
export interface Condition {
  readonly equation: EquationResult;
  readonly kind: 'equality' | 'bound';
  readonly factors: ReadonlyMap<number, number>;
  /** Left − right as the cells are now, blanks as 0; the other way round where the right side has the blanks. */
  readonly residual: number;
  readonly broken: boolean;
  /** Blanks whose value would make up for the rest: a bound until all of them are filled, then an equality. */
  readonly blanks?: readonly number[];
  /** Inferred conditions may break: breaking one costs as much as a wrong cell. */
  readonly soft: boolean;
}

export interface Problem {
  readonly cells: readonly BoundCell[];
  readonly values: readonly number[];
  readonly conditions: readonly Condition[];
  /** Conditions that contain a cell. */
  readonly touching: readonly (readonly number[])[];
  readonly claims: readonly JudgedClaim[];
  /** Claims that speak of a cell. */
  readonly claimed: readonly (readonly number[])[];
  readonly index: ReadonlyMap<string, number>;
}

const million = 1e6;
export const exact = (value: number): number => Math.round(value * million);

/** Which side of a sum that is open has the blanks: it may grow, not shrink. Undefined where both may, or none is bounded. */
function openSide({ spec, verdict, left, right }: EquationResult): 'left' | 'right' | undefined {
  if (verdict !== 'not-assessable' || spec.kind === 'bound') return undefined;
  const blank = (terms: EquationResult['left']): boolean => terms.some(({ cell }) => cell?.value === null);
  const isSigned = [...left, ...right].some(({ cell }) => cell?.value === null && cell.spec.kind === 'signed-count');
  if (isSigned || blank(left) === blank(right)) return undefined;
  return blank(left) ? 'left' : 'right';
}

/** Cells, conditions and claims that can be judged; equations with a missing cell take no part. */
export function buildProblem(equations: readonly EquationResult[], claims: readonly JudgedClaim[]): Problem {
  const cells: BoundCell[] = [];
  const values: number[] = [];
  const index = new Map<string, number>();
  const touching: number[][] = [];
  const claimed: number[][] = [];
  const cellIndex = (cell: BoundCell): number => {
    const { key } = cell.spec;
    let at = index.get(key);
    if (at === undefined) {
      at = cells.length;
      index.set(key, at);
      cells.push(cell);
      values.push(exact(cell.value ?? 0));
      touching.push([]);
      claimed.push([]);
    }
    return at;
  };
  const conditions: Condition[] = [];
  for (const equation of equations) {
    const open = equation.hasMissing ? undefined : openSide(equation);
    if (equation.hasMissing || (equation.verdict === 'not-assessable' && !open)) continue;
    const factors = new Map<number, number>();
    const add = (terms: EquationResult['left'], sign: number): void => {
      for (const term of terms) {
        if (!term.cell) continue;
        const at = cellIndex(term.cell);
        factors.set(at, (factors.get(at) ?? 0) + sign);
      }
    };
    add(equation.left, open === 'right' ? -1 : 1);
    add(equation.right, open === 'right' ? 1 : -1);
    const number = conditions.length;
    let residual = 0;
    for (const [at, factor] of factors) {
      residual += factor * (values[at] ?? 0);
      touching[at]?.push(number);
    }
    conditions.push({
      equation,
      kind: open || equation.spec.kind === 'bound' ? 'bound' : 'equality',
      factors,
      residual,
      broken: equation.verdict === 'broken',
      soft: equation.spec.basis === 'inferred',
      ...(open ? { blanks: [...factors.keys()].filter((at) => cells[at]?.value === null) } : {}),
    });
  }
  const judged = claims.filter((claim) => claim.verdict !== 'not-assessable');
  judged.forEach((claim, number) => {
    const keys = new Set(claim.scopes.flatMap((scope) => [...scope.plus, ...(scope.minus ?? [])]));
    for (const key of keys) {
      const at = index.get(key);
      if (at !== undefined) claimed[at]?.push(number);
    }
  });
  return { cells, values, conditions, touching, claims: judged, claimed, index };
}
