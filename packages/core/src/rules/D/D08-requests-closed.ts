import { equationRule } from '../equation-rule.ts';

export const D08 = equationRule({
  code: 'D08',
  slug: 'requests-closed',
  severity: 'error',
  basis: 'structure',
  editions: ['2014'],
  title: { zh: '申请办结数不等于按时与延期之和', en: 'Requests closed differ from their parts' },
  why: {
    zh: '申请办结数由按时办结和延期办结组成。',
    en: 'Requests closed are those in time and those after extension.',
  },
});
