import { equationRule } from '../equation-rule.ts';

export const D12 = equationRule({
  code: 'D12',
  slug: 'topics-equal-received',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2014'],
  title: { zh: '申请类型数不等于收到申请数', en: 'Requests by topic differ from requests received' },
  why: {
    zh: '每件申请归入一类时，两数应当相等。',
    en: 'Where every request has one topic, both must be equal.',
  },
});
