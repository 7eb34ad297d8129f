import { equationRule } from '../equation-rule.ts';

export const D16 = equationRule({
  code: 'D16',
  slug: 'litigation',
  severity: 'error',
  basis: 'structure',
  editions: ['2014'],
  title: { zh: '行政诉讼数量不等于各结果之和', en: 'Suits differ from their results' },
  why: {
    zh: '行政诉讼数量由维持或驳回、纠错、其他组成。',
    en: 'Suits are those upheld or dismissed, corrected and others.',
  },
});
