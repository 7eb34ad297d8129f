import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import { equationRule } from '../equation-rule.ts';

export const G02 = equationRule({
  code: 'G02',
  slug: 'applicants-total',
  severity: 'error',
  basis: 'structure',
  editions: sixPartEditions,
  title: { zh: '总计不等于各类申请人之和', en: 'A row total differs from its columns' },
  why: {
    zh: '总计是自然人和法人或其他组织各类之和。',
    en: 'The total is natural persons and all kinds of organisations.',
  },
});
