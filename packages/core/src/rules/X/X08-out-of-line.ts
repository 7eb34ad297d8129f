import type { Analysis } from '../../analyse.ts';
import { keepsMeaning } from '../../catalogue/crosswalk/index.ts';
import { editionsWithTables } from '../../catalogue/edition-sets.ts';
import type { EditionId, FactSpec } from '../../catalogue/types.ts';
import { formatNumber } from '../../text/exact.ts';
import { quoteCell } from '../cell-name.ts';
import { inference } from '../inference.ts';
import { defineRule, type Hit } from '../rule.ts';
import { numberCell } from './years.ts';

interface Data {
  readonly name: { readonly zh: string; readonly en: string };
  readonly now: number;
  readonly median: number;
  readonly years: number;
}

/** With fewer earlier years a median says nothing of what is usual. */
export const fewestYears = 5;
/** Robust standard scores beyond this are out of line; a common bar is 3.5, ours is far above what a busy year does. */
const bar = 6;

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

/** The robust z-score (median and median absolute deviation), with a floor under the deviation: small counts vary. */
function score(value: number, values: readonly number[]): { readonly z: number; readonly middle: number } {
  const middle = median(values);
  const deviation = 1.4826 * median(values.map((each) => Math.abs(each - middle)));
  return { z: (value - middle) / Math.max(deviation, 0.15 * middle, 2), middle };
}

/** Earlier numbers of the same cell, where its row counted the same thing. */
const earlier = ({ key, id }: FactSpec, form: EditionId, history: readonly Analysis[]): number[] =>
  history.flatMap((report) => (keepsMeaning(id, report.form.id, form) ? (numberCell(report, key)?.value ?? []) : []));

export const X08 = defineRule<Data>({
  code: 'X08',
  slug: 'out-of-line',
  severity: 'warning',
  basis: 'inferred',
  editions: editionsWithTables,
  by: 'detected',
  cites: [],
  title: { zh: '与历年相差很大', en: 'Out of line with earlier years' },
  why: {
    zh: '与本机关历年的中位数相差远大于历年的波动（稳健标准分，至少五年可比的数）。情况确有变化的不必改（这是推断）。',
    en: 'It differs from the median of the body’s earlier years by far more than those vary (robust standard score, at least five comparable years). A real change needs no correction (our inference).',
  },
  detect(analysis) {
    const { year } = analysis;
    if (year === undefined) return [];
    const history = (analysis.options.history ?? []).filter((report) => (report.year ?? year) < year);
    if (history.length < fewestYears) return [];
    const hits: Hit<Data>[] = [];
    for (const { spec } of analysis.bound.cells.values()) {
      if (spec.kind === 'signed-count' || (spec.applicant !== undefined && spec.applicant !== 'total')) continue;
      const cell = numberCell(analysis, spec.key);
      const before = earlier(spec, analysis.form.id, history);
      if (!cell || before.length < fewestYears) continue;
      const { z, middle } = score(cell.value, before);
      // Below the median a score beyond the bar already is less than a tenth of it.
      const far = cell.value > middle ? cell.value >= 3 * middle + 10 : middle >= 30;
      if (Math.abs(z) < bar || !far) continue;
      hits.push({
        span: cell.span,
        data: { name: quoteCell(spec), now: cell.value, median: middle, years: before.length },
        anchor: spec.key,
      });
    }
    return hits;
  },
  message: ({ name, now, median: middle, years }) => ({
    zh: `${name.zh}为 ${formatNumber(now)}，此前 ${years} 年的中位数是 ${formatNumber(middle)}，相差远大于历年的波动。请核对；情况确有变化的不必改${inference.zh}。`,
    en: `${name.en} is ${formatNumber(now)}; the median of ${years} earlier years is ${formatNumber(middle)}, and they varied far less. Check it; a real change needs no correction${inference.en}.`,
  }),
});
