/** Money has at most six decimals; sums are made in millionths, so that 0.1 + 0.2 is 0.3. */
const scale = 1e6;

/** Exact sum of values with up to six decimals. */
export function addExact(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += Math.round(value * scale);
  return sum / scale;
}

/** A number as a person writes it: no exponent, no float noise, at most six decimals. */
export function formatNumber(value: number): string {
  const rounded = Math.round(value * scale) / scale;
  return Number.isInteger(rounded) ? String(rounded) : rounded.toFixed(6).replace(/\.?0+$/u, '');
}
