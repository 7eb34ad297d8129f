import { equationRule } from '../equation-rule.ts';

export const D02 = equationRule({
  code: 'D02',
  slug: 'channel-upper-bound',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2014'],
  title: { zh: '主动公开数多于各渠道之和', en: 'More items disclosed than the channels together' },
  why: {
    zh: '每条信息至少经一个渠道公开，所以总数不应多于各渠道之和；但某些渠道可能没有单列。',
    en: 'Every item went out through some channel, so the total should not exceed their sum; some channel may not have been listed.',
  },
});
