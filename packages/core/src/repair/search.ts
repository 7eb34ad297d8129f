import { scopeFits } from '../claims/judge.ts';
import { type Condition, exact, type Problem } from './problem.ts';
import { solve } from './solve.ts';

/** Cells by number with their new values in millionths. */
export interface Candidate {
  readonly cells: readonly number[];
  readonly values: readonly number[];
  /** Cells changed, and soft conditions and claims that still fail or newly fail. */
  readonly cost: number;
  readonly conditions: readonly Condition[];
  readonly claims: readonly number[];
}

/** Sets looked at before the search is given up; some 20 ms on a slow machine. */
const visitLimit = 6000;
const largestSet = 3;

export interface Component {
  readonly conditions: readonly Condition[];
  readonly claims: readonly number[];
}

/** Finds all cheapest sets of at most three cells that satisfy a component. */
export class Search {
  private visits = 0;
  private readonly seen = new Set<string>();
  private best: Candidate[] = [];
  private bestCost = Number.POSITIVE_INFINITY;
  private readonly hard: readonly Condition[];

  constructor(
    private readonly problem: Problem,
    private readonly component: Component,
  ) {
    this.hard = component.conditions.filter((condition) => condition.kind === 'equality' && !condition.soft);
  }

  run(): { readonly candidates: readonly Candidate[]; readonly complete: boolean } {
    for (let size = 1; size <= largestSet && this.bestCost > size && this.visits < visitLimit; size++) {
      this.seen.clear();
      if (this.hard.length > 0) this.extend([], size);
      else if (size === 1) for (const cell of this.looseCells()) this.tryValues(cell);
    }
    return { candidates: this.best, complete: this.visits < visitLimit };
  }

  private extend(set: readonly number[], size: number): void {
    if (this.visits >= visitLimit) return;
    if (set.length > 0) {
      const key = [...set].sort((a, b) => a - b).join();
      if (this.seen.has(key)) return;
      this.seen.add(key);
      this.visits++;
    }
    const next = this.unhit(set) ?? (set.length < size ? (this.upset(set) ?? this.crowded(set)) : undefined);
    if (!next) {
      if (set.length === size) this.evaluate(set);
      return;
    }
    if (set.length >= size) return;
    for (const cell of next.factors.keys()) if (!set.includes(cell)) this.extend([...set, cell], size);
  }

  /** The broken equality with the fewest cells that no cell of the set is in. */
  private unhit(set: readonly number[]): Condition | undefined {
    let found: Condition | undefined;
    for (const condition of this.hard) {
      if (set.some((cell) => condition.factors.has(cell))) continue;
      if (!found || condition.factors.size < found.factors.size) found = condition;
    }
    return found;
  }

  /** An equality that holds and contains one cell of the set: changing that cell alone would break it. */
  private upset(set: readonly number[]): Condition | undefined {
    let found: Condition | undefined;
    for (const cell of set) {
      for (const number of this.problem.touching[cell] ?? []) {
        const condition = this.problem.conditions[number];
        if (!condition || condition.kind === 'bound' || condition.soft || condition.broken) continue;
        if (set.some((other) => other !== cell && condition.factors.has(other))) continue;
        if (!found || condition.factors.size < found.factors.size) found = condition;
      }
    }
    return found;
  }

  /** A broken equality that one cell cannot mend because another one asks a different value of that cell. */
  private crowded(set: readonly number[]): Condition | undefined {
    let found: Condition | undefined;
    for (const condition of this.hard) {
      if (set.filter((cell) => condition.factors.has(cell)).length !== 1) continue;
      if (!found || condition.factors.size < found.factors.size) found = condition;
    }
    return found;
  }

  private evaluate(set: readonly number[]): void {
    const rows: number[][] = [];
    const used = new Set<number>();
    for (const cell of set) {
      for (const number of this.problem.touching[cell] ?? []) {
        const condition = this.problem.conditions[number];
        if (!condition || condition.kind === 'bound' || condition.soft || used.has(number)) continue;
        used.add(number);
        rows.push([...set.map((member) => condition.factors.get(member) ?? 0), -condition.residual]);
      }
    }
    const deltas = solve(rows, set.length);
    if (typeof deltas === 'string' || deltas.some((delta) => delta === 0)) return;
    this.offer(
      set,
      set.map((cell, i) => (this.problem.values[cell] ?? 0) + (deltas[i] ?? 0)),
    );
  }

  /** Where only bounds are broken: the cells of the bounds and of the claims. */
  private looseCells(): Set<number> {
    const cells = new Set<number>();
    for (const condition of this.component.conditions) for (const cell of condition.factors.keys()) cells.add(cell);
    return cells;
  }

  /** Values worth trying where no equality fixes one: what soft equalities, bounds and claims ask for. */
  private tryValues(cell: number): void {
    const wanted = new Set<number>();
    for (const condition of this.component.conditions) {
      const factor = condition.factors.get(cell);
      if (factor) wanted.add((this.problem.values[cell] ?? 0) - condition.residual / factor);
    }
    for (const number of this.component.claims) {
      const claim = this.problem.claims[number];
      const key = this.problem.cells[cell]?.spec.key ?? '';
      if (claim?.scopes.some((scope) => scope.plus.length === 1 && scope.plus[0] === key && !scope.minus)) {
        wanted.add(exact(claim.value));
      }
    }
    for (const value of wanted) {
      if (value !== this.problem.values[cell] && ++this.visits < visitLimit) this.offer([cell], [value]);
    }
  }

  private offer(set: readonly number[], values: readonly number[]): void {
    const { problem } = this;
    for (let i = 0; i < set.length; i++) {
      const value = values[i] ?? 0;
      const spec = problem.cells[set[i] ?? 0]?.spec;
      if (spec?.kind !== 'signed-count' && value < 0) return;
      if (spec?.kind !== 'money' && value % 1e6 !== 0) return;
    }
    const newValue = (cell: number): number => {
      const at = set.indexOf(cell);
      return at < 0 ? (problem.values[cell] ?? 0) : (values[at] ?? 0);
    };
    let cost = set.length;
    const solved: Condition[] = [];
    const checked = new Set<Condition>(this.component.conditions);
    for (const cell of set) {
      for (const number of problem.touching[cell] ?? []) {
        const condition = problem.conditions[number];
        if (condition) checked.add(condition);
      }
    }
    for (const condition of checked) {
      let residual = 0;
      for (const [cell, factor] of condition.factors) residual += factor * newValue(cell);
      const filled = condition.blanks?.every((cell) => set.includes(cell)) ?? condition.kind === 'equality';
      const holds = filled ? residual === 0 : residual <= 0;
      if (holds) {
        if (condition.broken) solved.push(condition);
      } else if (!condition.soft) return;
      else cost++;
      if (cost > this.bestCost) return;
    }
    const claims = new Set<number>(this.component.claims);
    for (const cell of set) for (const number of problem.claimed[cell] ?? []) claims.add(number);
    const agreeing: number[] = [];
    const value = (key: string): number | undefined => {
      const at = problem.index.get(key);
      return at === undefined ? undefined : newValue(at) / 1e6;
    };
    for (const number of claims) {
      const claim = problem.claims[number];
      if (!claim) continue;
      if (claim.scopes.some((scope) => scopeFits(claim, scope, value))) {
        if (claim.verdict === 'contradicts') agreeing.push(number);
      } else cost++;
      if (cost > this.bestCost) return;
    }
    if (cost < this.bestCost) {
      this.best = [];
      this.bestCost = cost;
    }
    this.best.push({ cells: set, values, cost, conditions: solved, claims: agreeing });
  }
}
