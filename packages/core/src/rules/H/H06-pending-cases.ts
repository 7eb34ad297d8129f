import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import { inference } from '../inference.ts';
import { defineRule } from '../rule.ts';
import { brokenPairs } from '../X/broken.ts';

interface Data {
  readonly what: { readonly zh: string; readonly en: string };
  readonly year: number;
  readonly now: number;
  readonly pending: number;
}

const names: Readonly<Record<string, Data['what']>> = {
  'review.total': { zh: '行政复议', en: 'reviews' },
  'litigation.direct.total': { zh: '未经复议直接起诉', en: 'direct suits' },
  'litigation.after-review.total': { zh: '复议后起诉', en: 'suits after review' },
};

export const H06 = defineRule<Data>({
  code: 'H06',
  slug: 'pending-cases',
  severity: 'warning',
  basis: 'inferred',
  editions: sixPartEditions,
  by: 'detected',
  cites: [],
  title: { zh: '上年未审结的案件不在本年总数里', en: 'Cases pending last year are not in this year’s total' },
  why: {
    zh: '上年尚未审结的案件，本年或审结、或仍未审结，都应在本年总计里（这是推断）。',
    en: 'A case pending last year is decided or still pending this year: either way it is in this year’s total (our inference).',
  },
  detect(analysis) {
    return brokenPairs(analysis, 'H06').map(({ place, year, leftSum, rightSum, related }) => ({
      span: place.span,
      data: { what: names[place.spec.id] ?? { zh: '案件', en: 'cases' }, year, now: rightSum, pending: leftSum },
      related,
      anchor: place.spec.key,
    }));
  },
  message: ({ what, year, now, pending }) => ({
    zh: `${year}年${what.zh}尚未审结 ${pending} 件，本年总计只有 ${now} 件。请核对未审结的案件是否漏计${inference.zh}。`,
    en: `${pending} ${what.en} were pending in ${year}, but this year’s total is ${now}. Check whether they were left out${inference.en}.`,
  }),
});
