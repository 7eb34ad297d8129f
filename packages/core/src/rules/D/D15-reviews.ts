import { equationRule } from '../equation-rule.ts';

export const D15 = equationRule({
  code: 'D15',
  slug: 'reviews',
  severity: 'error',
  basis: 'structure',
  editions: ['2014'],
  title: { zh: '行政复议数量不等于各结果之和', en: 'Reviews differ from their results' },
  why: {
    zh: '行政复议数量由维持、纠错、其他组成。',
    en: 'Reviews are those upheld, corrected and others.',
  },
});
