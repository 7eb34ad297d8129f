import { repairRule } from './repair-rule.ts';

export const R02 = repairRule({
  code: 'R02',
  slug: 'several-cells',
  title: { zh: '几个单元格有误', en: 'Several cells are wrong' },
  why: {
    zh: '几处矛盾改一格消除不了，改这几格则全部消除，别无更小的改法。',
    en: 'No single cell explains these contradictions; changing these cells removes them all, and nothing smaller does.',
  },
  takes: (repair) => repair.explanations.length === 1 && (repair.explanations[0]?.changes.length ?? 0) > 1,
});
