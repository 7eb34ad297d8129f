import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import { claimRule } from './claim-rule.ts';

export const P08 = claimRule({
  code: 'P08',
  slug: 'applications-carried-out',
  severity: 'error',
  basis: 'structure',
  editions: sixPartEditions,
  title: { zh: '结转下年度数与正文不一致', en: 'Applications carried out: text and table differ' },
  why: {
    zh: '正文写的结转下年度件数，应与表三第四项一致。',
    en: 'Applications carried to next year must be item four of table three.',
  },
});
