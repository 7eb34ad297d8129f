import { defineRule } from '../rule.ts';
import { matchProse } from '../prose-rule.ts';

interface Data {
  readonly words: string;
}

export const L13 = defineRule<Data>({
  code: 'L13',
  slug: 'review-first',
  group: 'L',
  severity: 'info',
  basis: 'official',
  editions: ['2021'],
  by: 'expected',
  cites: ['行政复议法#23'],
  title: { zh: '复议前置没有反映', en: 'Review comes first since 2024' },
  why: {
    zh: '2024年起，对不予公开决定应当先申请复议，再提起诉讼。',
    en: 'Since 2024 a refusal must be put to review before a suit.',
  },
  detect(analysis) {
    if (analysis.year === undefined || analysis.year < 2024) return [];
    return matchProse(analysis, ['直接', '诉讼'], /不予公开[^。；]{0,30}(?:可以?|有权)?(?:依法)?(?:申请行政复议或者?(?:直接)?提起行政诉讼|直接(?:向人民法院)?(?:提起行政诉讼|起诉))/gu, (match) => ({ data: { words: match[0] }, anchor: 'review' }), { most: 1 });
  },
  message: ({ words }) => ({
    zh: `“${words}”：2024年起，对不予公开决定应当先申请行政复议。`,
    en: `“${words}”: since 2024 a refusal must be put to review first.`,
  }),
});
