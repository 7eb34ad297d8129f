/** Money has at most six decimals; sums are made in millionths, so that 0.1 + 0.2 is 0.3. */
const scale = 1e6;

/** Exact sum of values with up to six decimals. Whole numbers are added as they are: money in 元 grows long. */
export function addExact(values: readonly number[]): number {
  let whole = 0;
  let parts = 0;
  for (const value of values) {
    const floor = Math.trunc(value);
    whole += floor;
    parts += Math.round((value - floor) * scale);
  }
  // One division of a whole number, so that the sum is the number nearest to it, as if it had been typed.
  const total = whole * scale + parts;
  return Number.isSafeInteger(total) ? total / scale : whole + parts / scale;
}

/** A number as a person writes it: no exponent, no float noise, at most six decimals. */
export function formatNumber(value: number): string {
  const rounded = Math.round(value * scale) / scale;
  return Number.isInteger(rounded) ? String(rounded) : rounded.toFixed(6).replace(/\.?0+$/u, '');
}
