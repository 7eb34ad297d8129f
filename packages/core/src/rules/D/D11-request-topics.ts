import { equationRule } from '../equation-rule.ts';

export const D11 = equationRule({
  code: 'D11',
  slug: 'request-topics',
  severity: 'error',
  basis: 'structure',
  editions: ['2014'],
  title: { zh: '申请类型数不等于各类之和', en: 'Requests by topic differ from their topics' },
  why: {
    zh: '申请类型数由所列各类组成。',
    en: 'Requests by topic are the topics listed.',
  },
});
