import { addExact, equationsOf, factKey, type Report } from '@gongkai/core';

/** The fact keys of which a fact is the sum; undefined where it is none, or the sum does not hold. */
export type SumOf = (key: string) => readonly string[] | undefined;

/**
 * Totals that can be written as formulas: those that the form says are sums, of numbers that are all there, and that
 * hold. A wrong total stays the number it is: a formula would put it right without anybody seeing.
 */
export function sumFormulas(report: Report): SumOf {
  const values = new Map(report.facts.map((fact) => [factKey(fact.id, fact.applicant), fact]));
  const sums = new Map<string, readonly string[]>();
  for (const { spec, left, right, instead } of equationsOf(report.edition)) {
    const [total] = left;
    if (spec.kind !== 'sum' || spec.basis === 'inferred' || total === undefined || left.length !== 1) continue;
    const replaced = instead && values.get(instead.by)?.state === 'number' ? instead : undefined;
    const parts = replaced ? [...right.filter((key) => !replaced.keys.includes(key)), replaced.by] : right;
    const numbers = parts.flatMap((key) => values.get(key)?.value ?? []);
    if (sums.has(total) || numbers.length < parts.length) continue;
    if (values.get(total)?.value === addExact(numbers)) sums.set(total, parts);
  }
  return (key) => sums.get(key);
}
