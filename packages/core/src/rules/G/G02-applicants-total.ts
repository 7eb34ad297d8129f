import { equationRule } from '../equation-rule.ts';

export const G02 = equationRule({
  code: 'G02',
  slug: 'applicants-total',
  group: 'G',
  severity: 'error',
  basis: 'structure',
  editions: ['2019', '2021'],
  title: { zh: '总计不等于各类申请人之和', en: 'A row total differs from its columns' },
  why: {
    zh: '总计是自然人和法人或其他组织各类之和。',
    en: 'The total is natural persons and all kinds of organisations.',
  },
});
