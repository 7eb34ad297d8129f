import { claimRule } from './claim-rule.ts';

export const P04 = claimRule({
  code: 'P04',
  slug: 'requests-received',
  severity: 'error',
  basis: 'structure',
  editions: ['2014'],
  title: { zh: '申请数与正文不一致', en: 'Requests: text and table differ' },
  why: {
    zh: '正文写的收到、办结、答复申请的件数，应与统计表对应行一致。',
    en: 'Requests received, closed and replied to must be the same in prose and table.',
  },
});
