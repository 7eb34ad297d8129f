import { indicatorName } from '../cell-name.ts';
import { defineRule } from '../rule.ts';
import { brokenPairs } from './broken.ts';

interface Data {
  readonly name: { readonly zh: string; readonly en: string };
  readonly year: number;
  readonly now: number;
  readonly before: number;
  readonly change: number;
}

export const X03 = defineRule<Data>({
  code: 'X03',
  slug: 'items-last-year',
  severity: 'error',
  basis: 'structure',
  editions: ['2019'],
  by: 'detected',
  cites: [],
  title: { zh: '上一年项目数量与上年报告不符', en: 'Items of last year are not those of last year’s report' },
  why: {
    zh: '“上一年项目数量”应等于上年报告的上一年项目数量加上年的增减。',
    en: 'Items of last year are those that last year’s report started with, plus its change.',
  },
  detect(analysis) {
    return brokenPairs(analysis, 'X03').map(({ place, year, leftSum, right, related }) => {
      const [before = 0, change = 0] = right.map(({ cell }) => cell?.value ?? 0);
      return {
        span: place.span,
        data: { name: indicatorName(place.spec.id), year, now: leftSum, before, change },
        related,
        anchor: place.spec.key,
      };
    });
  },
  message: ({ name, year, now, before, change }) => ({
    zh: `“${name.zh}”为 ${now}，而${year}年报告为 ${before}，增减 ${change}，合计 ${before + change}。请核对。`,
    en: `“${name.en}” is ${now}, but the report of ${year} has ${before} and a change of ${change}: ${before + change}. Check them.`,
  }),
  fixes: ({ span, data: { before, change } }) => [
    {
      title: { zh: `改为 ${before + change}`, en: `Change to ${before + change}` },
      safe: false,
      edits: [{ span, newText: String(before + change) }],
    },
  ],
});
