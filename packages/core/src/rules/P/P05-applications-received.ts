import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import { claimRule } from './claim-rule.ts';

export const P05 = claimRule({
  code: 'P05',
  slug: 'applications-received',
  severity: 'error',
  basis: 'structure',
  editions: sixPartEditions,
  title: { zh: '收到申请数与正文不一致', en: 'Applications received: text and table differ' },
  why: {
    zh: '正文写的收到（受理）申请件数，应等于表三“本年新收”，或者“本年新收＋上年结转”。',
    en: 'Applications received must be the newly received of table three, or those and the ones carried in.',
  },
});
