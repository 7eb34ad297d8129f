import { editionIds } from '../../catalogue/edition-sets.ts';
import { defineRule } from '../rule.ts';
import { type Late, late, lateMessage } from './deadline.ts';

export const A05 = defineRule<Late>({
  code: 'A05',
  slug: 'old-deadline',
  severity: 'error',
  basis: 'official',
  editions: editionIds,
  by: 'expected',
  cites: ['条例2007#31'],
  title: { zh: '年报公布迟于期限（2007年条例）', en: 'The report came late (2007 regulations)' },
  why: {
    zh: '2018年及以前的报告，各级行政机关在次年3月31日前公布。',
    en: 'Up to report year 2018 all bodies published by 31 March of the next year.',
  },
  detect(analysis) {
    // The old regulations had one deadline for all bodies.
    if (analysis.year === undefined || analysis.year > 2018) return [];
    return late(analysis, '03-31', undefined);
  },
  message: lateMessage,
});
