import { inference } from '../inference.ts';
import { defineRule } from '../rule.ts';
import { brokenPairs } from '../X/broken.ts';

interface Data {
  readonly year: number;
  readonly closed: number;
  readonly most: number;
}

export const D13 = defineRule<Data>({
  code: 'D13',
  slug: 'closed-within-received',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2014'],
  by: 'detected',
  cites: [],
  title: { zh: '办结数超过收到数加上年未办结数', en: 'More closed than received and left open' },
  why: {
    zh: '本年办结的申请，要么本年收到，要么上年收到而未办结（这是推断）。',
    en: 'What was closed this year was received this year, or left open last year (our inference).',
  },
  detect(analysis) {
    return brokenPairs(analysis, 'D13').map(({ place, year, leftSum, rightSum, related }) => ({
      span: place.span,
      data: { year, closed: leftSum, most: rightSum },
      related,
      anchor: place.spec.key,
    }));
  },
  message: ({ year, closed, most }) => ({
    zh: `申请办结数 ${closed} 件，而本年收到的加${year}年未办结的只有 ${most} 件。请核对${inference.zh}。`,
    en: `${closed} applications were closed, but only ${most} were received or left open in ${year}. Check them${inference.en}.`,
  }),
});
