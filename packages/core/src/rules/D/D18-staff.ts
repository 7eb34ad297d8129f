import { equationRule } from '../equation-rule.ts';

export const D18 = equationRule({
  code: 'D18',
  slug: 'staff',
  severity: 'error',
  basis: 'structure',
  editions: ['2014'],
  title: { zh: '工作人员数不等于专职与兼职之和', en: 'Staff differs from its parts' },
  why: {
    zh: '从事政府信息公开工作人员数由专职和兼职组成。',
    en: 'Staff is full-time and part-time staff.',
  },
});
