import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import { equationRule } from '../equation-rule.ts';

export const H01 = equationRule({
  code: 'H01',
  slug: 'review-total',
  severity: 'error',
  basis: 'structure',
  editions: sixPartEditions,
  title: { zh: '行政复议总计不等于各结果之和', en: 'Reviews: the total differs from its results' },
  why: {
    zh: '总计由结果维持、结果纠正、其他结果、尚未审结组成。',
    en: 'The total is upheld, corrected, other and pending.',
  },
});
