import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import { addExact } from '../../text/exact.ts';
import { inference } from '../inference.ts';
import { defineRule } from '../rule.ts';
import { relatedBefore, yearBefore } from '../X/years.ts';

interface Data {
  readonly year: number;
  readonly cases: number;
}

/** What there is to dispute: applications received, carried in, or dealt with. */
const applications = ['new', 'carried-in', 'processed'].map((row) => `applications.${row}@total`);
const cases = ['review.total', 'litigation.direct.total', 'litigation.after-review.total'];

export const H07 = defineRule<Data>({
  code: 'H07',
  slug: 'cases-without-applications',
  severity: 'warning',
  basis: 'inferred',
  editions: sixPartEditions,
  by: 'detected',
  cites: ['国办公开办函〔2016〕201号'],
  title: { zh: '两年没有申请却有复议、诉讼', en: 'Cases, and no application in two years' },
  why: {
    zh: '复议、诉讼多因答复申请而起。本年和上年都没有申请却有案件的，可能是作为复议机关的案件，或者填错了（这是推断）。',
    en: 'Cases mostly follow answers to applications. Where there was none this year or last, they may be cases as review body, or a slip (our inference).',
  },
  detect(analysis) {
    const last = yearBefore(analysis);
    if (!last || analysis.mentions('复议机关') || analysis.mentions('共同被告')) return [];
    // A blank is no 0: with one, nothing is said.
    const none = [analysis, last].every((report) =>
      applications.every((key) => report.bound.cells.get(key)?.value === 0),
    );
    if (!none) return [];
    const cells = cases.flatMap((key) => analysis.bound.cells.get(key) ?? []);
    const [first] = cells.filter(({ value }) => (value ?? 0) > 0);
    const pending = cases.some((key) => (last.bound.cells.get(key)?.value ?? 0) > 0);
    if (!first || pending) return [];
    const before = last.bound.cells.get('applications.new@total');
    return [
      {
        span: first.span,
        data: { year: last.year ?? 0, cases: addExact(cells.map(({ value }) => value ?? 0)) },
        related: before ? [relatedBefore(before, last.year ?? 0)] : [],
        anchor: first.spec.key,
      },
    ];
  },
  message: ({ year, cases: count }) => ({
    zh: `复议、诉讼 ${count} 件，而本年和${year}年都没有收到、办理申请。请核对案件的来由；作为复议机关共同被告的案件只计原行为主体${inference.zh}。`,
    en: `${count} cases, but no application was received or dealt with this year or in ${year}. Check what they are about; cases as co-defendant belong to the original body only${inference.en}.`,
  }),
});
