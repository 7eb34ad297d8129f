import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import { claimRule } from './claim-rule.ts';

export const P10 = claimRule({
  code: 'P10',
  slug: 'applications-by-applicant',
  severity: 'error',
  basis: 'structure',
  editions: sixPartEditions,
  title: { zh: '申请人分类数与正文不一致', en: 'Applications by applicant: text and table differ' },
  why: {
    zh: '正文按自然人、法人或其他组织写的件数，应与表三对应列一致。',
    en: 'Numbers by class of applicant must be those of the columns of table three.',
  },
});
