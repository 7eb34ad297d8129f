import { claimRule } from './claim-rule.ts';

export const P01 = claimRule({
  code: 'P01',
  slug: 'items-disclosed',
  severity: 'error',
  basis: 'structure',
  editions: ['2014'],
  title: { zh: '主动公开总数与正文不一致', en: 'Items disclosed: text and table differ' },
  why: {
    zh: '正文写的主动公开政府信息条数，应与统计表“主动公开政府信息数”一致；各渠道之和也在比较之列。',
    en: 'The number of items disclosed in the prose must be the one in the statistics table; the sum over the channels is tried as well.',
  },
});
