import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import { claimRule } from './claim-rule.ts';

export const P06 = claimRule({
  code: 'P06',
  slug: 'applications-carried-in',
  severity: 'error',
  basis: 'structure',
  editions: sixPartEditions,
  title: { zh: '上年结转数与正文不一致', en: 'Applications carried in: text and table differ' },
  why: {
    zh: '正文写的上年结转件数，应与表三第二项一致。',
    en: 'Applications carried in must be item two of table three.',
  },
});
