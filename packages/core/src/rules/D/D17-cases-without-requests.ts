import { addExact } from '../../text/exact.ts';
import { inference } from '../inference.ts';
import { defineRule } from '../rule.ts';
import { relatedBefore, yearBefore } from '../X/years.ts';

interface Data {
  readonly year: number;
  readonly cases: number;
}

export const D17 = defineRule<Data>({
  code: 'D17',
  slug: 'cases-without-requests',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2014'],
  by: 'detected',
  cites: [],
  title: { zh: '两年没有申请却有复议、诉讼', en: 'Cases, and no request in two years' },
  why: {
    zh: '本年和上年都没有收到申请，一般不会有因信息公开引起的复议、诉讼（这是推断）。',
    en: 'Without a request this year or last there is as a rule nothing to dispute (our inference).',
  },
  detect(analysis) {
    const last = yearBefore(analysis);
    if (!last || analysis.mentions('复议机关') || analysis.mentions('共同被告')) return [];
    const received = [analysis, last].map((report) => report.bound.cells.get('request.received'));
    if (received.some((cell) => cell?.value !== 0)) return [];
    const keys = ['review.total', 'litigation.total'];
    const cells = keys.flatMap((key) => analysis.bound.cells.get(key) ?? []);
    const [first] = cells.filter(({ value }) => (value ?? 0) > 0);
    if (!first || keys.some((key) => (last.bound.cells.get(key)?.value ?? 0) > 0)) return [];
    const before = received[1];
    return [
      {
        span: first.span,
        data: { year: last.year ?? 0, cases: addExact(cells.map(({ value }) => value ?? 0)) },
        related: before ? [relatedBefore(before, last.year ?? 0)] : [],
        anchor: first.spec.key,
      },
    ];
  },
  message: ({ year, cases }) => ({
    zh: `行政复议、行政诉讼 ${cases} 件，而本年和${year}年都没有收到申请。请核对案件的来由${inference.zh}。`,
    en: `${cases} reviews and suits, but no request was received this year or in ${year}. Check what they are about${inference.en}.`,
  }),
});
