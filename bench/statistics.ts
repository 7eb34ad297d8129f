/** The middle of a list of numbers; NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

/** The value below which the share `part` (0 to 1) of the numbers lies. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** Milliseconds of one call. */
export function time(work: () => unknown): number {
  const start = performance.now();
  keep(work());
  return performance.now() - start;
}

let kept: unknown;
/** Uses a result, so that no compiler can leave its computation out. */
function keep(value: unknown): void {
  kept = value ?? kept;
}

export interface Contender {
  readonly name: string;
  readonly work: () => unknown;
}

/** Medians of contenders measured by turns (A B C A B C …), so that what else the machine does falls on all of them. */
export function interleaved(contenders: readonly Contender[], rounds: number, warmUp: number): Map<string, number[]> {
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = -warmUp; round < rounds; round++) {
    for (const { name, work } of contenders) {
      const took = time(work);
      if (round >= 0) times.get(name)?.push(took);
    }
  }
  return times;
}

/** Slope of log time over log size: 1 is linear. */
export function exponent(points: readonly { readonly size: number; readonly ms: number }[]): number {
  const xs = points.map(({ size }) => Math.log(size));
  const ys = points.map(({ ms }) => Math.log(ms));
  const mean = (list: readonly number[]): number => list.reduce((sum, each) => sum + each, 0) / list.length;
  const [mx, my] = [mean(xs), mean(ys)];
  const top = xs.reduce((sum, x, i) => sum + (x - mx) * ((ys[i] ?? my) - my), 0);
  return top / xs.reduce((sum, x) => sum + (x - mx) ** 2, 0);
}
