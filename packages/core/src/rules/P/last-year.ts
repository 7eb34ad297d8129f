import type { Analysis } from '../../analyse.ts';
import type { JudgedClaim } from '../../claims/types.ts';

/** A number of the prose beside last year's. */
interface Compared {
  readonly claim: JudgedClaim;
  /** What last year's report has for the readings of the claim, the most natural first. */
  readonly before: readonly [number, ...number[]];
}

/**
 * The numbers of the prose that the tables bear out, with what the report of the year before has for them. None where it is
 * not at hand or of another form.
 */
export function besideLastYear(analysis: Analysis): Compared[] {
  const {
    form,
    year,
    options: { previous },
  } = analysis;
  if (previous?.year !== Number(year) - 1 || previous.form.id !== form.id) return [];
  return analysis.claims.flatMap((claim): Compared[] => {
    if (claim.verdict !== 'agrees' || claim.relation !== 'equal' || claim.inWords || claim.partial) return [];
    const [first, ...others] = valuesOf(claim, previous);
    return first === undefined ? [] : [{ claim, before: [first, ...others] }];
  });
}

/** Empty where any of the cells is missing or blank: then nothing can be said. */
function valuesOf({ scopes }: JudgedClaim, { bound: { cells } }: Analysis): readonly number[] {
  const sums: number[] = [];
  for (const { plus, minus = [] } of scopes) {
    let sum = 0;
    for (const [keys, sign] of [
      [plus, 1],
      [minus, -1],
    ] as const) {
      for (const key of keys) {
        const value = cells.get(key)?.value;
        if (typeof value !== 'number') return [];
        sum += sign * value;
      }
    }
    sums.push(Math.round(sum * 1e6) / 1e6);
  }
  return sums;
}
