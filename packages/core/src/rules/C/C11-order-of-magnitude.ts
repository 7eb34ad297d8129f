import type { BoundCell } from '../../binding/types.ts';
import { keepsMeaning } from '../../catalogue/crosswalk/index.ts';
import { editionsWithTables } from '../../catalogue/edition-sets.ts';
import { formatNumber } from '../../text/exact.ts';
import { quoteCell } from '../cell-name.ts';
import { inference } from '../inference.ts';
import { defineRule, type Hit } from '../rule.ts';
import { numberCell, relatedBefore, yearBefore } from '../X/years.ts';

interface Data {
  readonly name: { readonly zh: string; readonly en: string };
  readonly year: number;
  readonly now: number;
  readonly before: number;
}

const factor = 100;

/** In table three a jump of one class is a jump of the total: the total speaks for its row. */
const isShown = ({ spec }: BoundCell): boolean =>
  spec.kind !== 'signed-count' && (spec.applicant === undefined || spec.applicant === 'total');

export const C11 = defineRule<Data>({
  code: 'C11',
  slug: 'order-of-magnitude',
  severity: 'warning',
  basis: 'inferred',
  editions: editionsWithTables,
  by: 'detected',
  cites: [],
  title: { zh: '与上年相差百倍', en: 'A hundred times last year’s value, or a hundredth' },
  why: {
    zh: '一年之内增减百倍的数，常见原因是多写、漏写了零，或者把元写成了万元（这是推断）。',
    en: 'A value that grew or shrank a hundredfold within a year often has a zero too many or too few, or yuan in place of ten thousand yuan (our inference).',
  },
  detect(analysis) {
    const last = yearBefore(analysis);
    if (!last) return [];
    const year = last.year ?? 0;
    const hits: Hit<Data>[] = [];
    for (const cell of analysis.bound.cells.values()) {
      if (!isShown(cell) || !keepsMeaning(cell.spec.id, last.form.id, analysis.form.id)) continue;
      const now = numberCell(analysis, cell.spec.key);
      const then = numberCell(last, cell.spec.key);
      if (!now || !then || now.value <= 0 || then.value <= 0) continue;
      if (now.value < then.value * factor && now.value * factor > then.value) continue;
      hits.push({
        span: now.span,
        data: { name: quoteCell(now.spec), year, now: now.value, before: then.value },
        related: [relatedBefore(then, year)],
        explains: ['X08'],
        anchor: now.spec.key,
      });
    }
    return hits;
  },
  message: ({ name, year, now, before }) => ({
    zh: `${name.zh}为 ${formatNumber(now)}，${year}年为 ${formatNumber(before)}，相差百倍以上。请核对位数和单位${inference.zh}。`,
    en: `${name.en} is ${formatNumber(now)}, in ${year} it was ${formatNumber(before)}: a hundredfold. Check digits and units${inference.en}.`,
  }),
});
