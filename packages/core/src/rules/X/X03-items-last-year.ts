import { indicatorName } from '../cell-name.ts';
import { defineRule, type Hit } from '../rule.ts';
import { numberCell, relatedBefore, yearBefore } from './years.ts';

interface Data {
  readonly name: { readonly zh: string; readonly en: string };
  readonly year: number;
  readonly now: number;
  readonly before: number;
  readonly change: number;
}

const kinds = ['licensing', 'other-services', 'penalties', 'coercion', 'charges'];

export const X03 = defineRule<Data>({
  code: 'X03',
  slug: 'items-last-year',
  group: 'X',
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
    const last = yearBefore(analysis);
    if (last?.form.id !== '2019') return [];
    return kinds.flatMap((kind): Hit<Data>[] => {
      const now = numberCell(analysis, `${kind}.items-last-year`);
      const before = numberCell(last, `${kind}.items-last-year`);
      const change = numberCell(last, `${kind}.change`);
      if (!now || !before || !change || now.value === before.value + change.value) return [];
      const year = last.year ?? 0;
      return [
        {
          span: now.span,
          data: { name: indicatorName(now.spec.id), year, now: now.value, before: before.value, change: change.value },
          related: [relatedBefore(before, year), relatedBefore(change, year)],
          anchor: now.spec.key,
        },
      ];
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
