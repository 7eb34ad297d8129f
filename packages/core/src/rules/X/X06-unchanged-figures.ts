import type { BoundCell } from '../../binding/types.ts';
import { editionIds } from '../../catalogue/edition-sets.ts';
import { defineRule } from '../rule.ts';
import { relatedBefore, yearBefore } from './years.ts';

interface Data {
  readonly year: number;
  readonly count: number;
}

/** So few equal figures may be chance: a small body has the same few every year. */
const fewest = 6;

export const X06 = defineRule<Data>({
  code: 'X06',
  slug: 'unchanged-figures',
  severity: 'warning',
  basis: 'inferred',
  editions: editionIds,
  by: 'detected',
  cites: [],
  title: { zh: '数据与上年完全相同', en: 'All figures are those of last year' },
  why: {
    zh: '所有不为零的数都与上年相同，可能是沿用了上年的表（这是推断）。',
    en: 'Every figure that is not zero equals last year’s: perhaps its table was taken over (our inference).',
  },
  detect(analysis) {
    const last = yearBefore(analysis);
    if (!last || last.form.id !== analysis.form.id) return [];
    let count = 0;
    let first: { readonly now: BoundCell; readonly then: BoundCell } | undefined;
    const values = new Set<number>();
    for (const key of new Set([...analysis.bound.cells.keys(), ...last.bound.cells.keys()])) {
      const now = analysis.bound.cells.get(key);
      const then = last.bound.cells.get(key);
      // A number with a note beside it, 3（其中修订2件）, counts as well.
      const value = now?.value ?? 0;
      if (value !== (then?.value ?? 0)) return [];
      if (!now || !then || value === 0) continue;
      first ??= { now, then };
      values.add(value);
      count++;
    }
    // One figure repeated through a total and its parts says nothing.
    if (!first || count < fewest || values.size < 3) return [];
    const year = last.year ?? 0;
    return [
      {
        span: first.now.span,
        data: { year, count },
        related: [relatedBefore(first.then, year)],
        anchor: 'unchanged',
      },
    ];
  },
  message: ({ year, count }) => ({
    zh: `不为零的 ${count} 个数都与${year}年相同。请核对是不是沿用了上年的表（这是推断，不是规定）。`,
    en: `All ${count} figures that are not zero equal those of ${year}. Check whether last year’s table was taken over (our inference, not a rule of law).`,
  }),
});
