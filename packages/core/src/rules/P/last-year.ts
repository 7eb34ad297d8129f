import type { Analysis } from '../../analyse.ts';
import type { JudgedClaim } from '../../claims/types.ts';

/**
 * What the report of the year before has for the readings of a claim, the most natural first. Empty where it is not at
 * hand, of another form, or where any of its cells is missing or blank: then nothing can be said.
 */
export function lastYearOf(claim: JudgedClaim, { options: { previous }, form, year }: Analysis): readonly number[] {
  if (!previous || previous.form.id !== form.id || previous.year === undefined || previous.year + 1 !== year) return [];
  const sums: number[] = [];
  for (const { plus, minus = [] } of claim.scopes) {
    let sum = 0;
    for (const [keys, sign] of [
      [plus, 1],
      [minus, -1],
    ] as const) {
      for (const key of keys) {
        const value = previous.bound.cells.get(key)?.value;
        if (typeof value !== 'number') return [];
        sum += sign * value;
      }
    }
    sums.push(Math.round(sum * 1e6) / 1e6);
  }
  return sums;
}
