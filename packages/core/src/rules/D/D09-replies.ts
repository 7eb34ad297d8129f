import { equationRule } from '../equation-rule.ts';

export const D09 = equationRule({
  code: 'D09',
  slug: 'replies',
  severity: 'error',
  basis: 'structure',
  editions: ['2014'],
  title: { zh: '申请答复数不等于各类答复之和', en: 'Replies differ from their kinds' },
  why: {
    zh: '申请答复数由八类答复组成。',
    en: 'Replies are the eight kinds listed.',
  },
});
