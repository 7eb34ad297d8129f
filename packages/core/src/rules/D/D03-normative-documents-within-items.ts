import { equationRule } from '../equation-rule.ts';

export const D03 = equationRule({
  code: 'D03',
  slug: 'normative-documents-within-items',
  severity: 'error',
  basis: 'structure',
  editions: ['2014'],
  title: { zh: '“其中”大于总数', en: 'A part larger than its whole' },
  why: {
    zh: '“其中：主动公开规范性文件数”是主动公开政府信息数的一部分。',
    en: 'Normative documents disclosed are among the items disclosed.',
  },
});
