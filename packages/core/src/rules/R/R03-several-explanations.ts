import { repairRule } from './repair-rule.ts';

export const R03 = repairRule({
  code: 'R03',
  slug: 'several-explanations',
  title: { zh: '矛盾有几种同样小的改法', en: 'Several equally small corrections' },
  why: {
    zh: '几处矛盾有几种同样小的改法，数据本身不能断定是哪一种；按常见笔误（漏位、换位、错列）排序，供核对时参考。',
    en: 'Several equally small corrections would remove these contradictions, and the figures alone cannot decide; they are ranked by common slips of the hand.',
  },
  takes: (repair) => repair.explanations.length > 1,
});
