import { repairRule } from './repair-rule.ts';

export const R01 = repairRule({
  code: 'R01',
  slug: 'one-cell',
  title: { zh: '一个单元格有误', en: 'One cell is wrong' },
  why: {
    zh: '几处矛盾（等式不成立、与正文不符）同出一个单元格：只改这一格，全部消除，别无更小的改法。原来的各条不再重复列出。',
    en: 'Several contradictions come from one cell: changing it alone removes them all, and nothing smaller does. They are not listed again.',
  },
  takes: (repair) => repair.explanations.length === 1 && repair.explanations[0]?.changes.length === 1,
});
