import { equationRule } from '../equation-rule.ts';

export const F02 = equationRule({
  code: 'F02',
  slug: 'documents-in-force',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2021'],
  title: { zh: '本年制发多于现行有效与废止之和', en: 'More issued than in force and repealed' },
  why: {
    zh: '本年制发的文件，年底要么现行有效，要么已经废止；当年自然失效的可能没有计入。',
    en: 'What was issued in the year is either in force or repealed at its end; those that lapsed may not have been counted.',
  },
});
