import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import { equationRule } from '../equation-rule.ts';

export const H02 = equationRule({
  code: 'H02',
  slug: 'direct-suits-total',
  severity: 'error',
  basis: 'structure',
  editions: sixPartEditions,
  title: { zh: '未经复议直接起诉总计不等于各结果之和', en: 'Direct suits: the total differs from its results' },
  why: {
    zh: '总计由结果维持、结果纠正、其他结果、尚未审结组成。',
    en: 'The total is upheld, corrected, other and pending.',
  },
});
