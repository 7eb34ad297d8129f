import { editionsWithTables } from '../../catalogue/edition-sets.ts';
import { claimRule } from './claim-rule.ts';

export const P14 = claimRule({
  code: 'P14',
  slug: 'normative-documents',
  severity: 'warning',
  basis: 'inferred',
  editions: editionsWithTables,
  title: { zh: '规范性文件数与正文不一致', en: 'Normative documents: text and table differ' },
  why: {
    zh: '正文写的规章、行政规范性文件制发、废止、现行有效件数，应与表二对应。',
    en: 'Regulations and normative documents issued, repealed and in force must agree with table two.',
  },
});
