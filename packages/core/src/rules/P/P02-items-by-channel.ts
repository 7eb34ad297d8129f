import { claimRule } from './claim-rule.ts';

export const P02 = claimRule({
  code: 'P02',
  slug: 'items-by-channel',
  severity: 'error',
  basis: 'structure',
  editions: ['2014'],
  title: { zh: '分渠道公开数与正文不一致', en: 'Items by channel: text and table differ' },
  why: {
    zh: '正文写的网站、公报、微博、微信等渠道的条数，应与统计表对应行一致。',
    en: 'The number of items that the prose names for a channel must be the one in its row of the table.',
  },
});
