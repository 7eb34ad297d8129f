import type { Bilingual } from '../../span.ts';
import { indicatorName } from '../cell-name.ts';
import { defineRule } from '../rule.ts';
import { cellOf, relatedCell } from '../values.ts';

interface Data {
  readonly name: Bilingual;
  readonly last: number;
  readonly change: number;
}

export const E05 = defineRule<Data>({
  code: 'E05',
  slug: 'items-not-negative',
  severity: 'warning',
  basis: 'structure',
  editions: ['2019'],
  by: 'detected',
  cites: [],
  title: { zh: '项目数减成了负数', en: 'Items become negative' },
  why: {
    zh: '上一年项目数量加本年增/减是年底的项目数，不会小于 0。',
    en: 'Items last year plus the change are the items at the end of the year: not below 0.',
  },
  detect(analysis) {
    return ['licensing', 'other-services', 'penalties', 'coercion', 'charges'].flatMap((prefix) => {
      const last = cellOf(analysis, `${prefix}.items-last-year`);
      const change = cellOf(analysis, `${prefix}.change`);
      if (last?.value == null || change?.value == null || last.value + change.value >= 0) return [];
      return [
        {
          span: change.span,
          data: { name: indicatorName(change.spec.id), last: last.value, change: change.value },
          anchor: change.spec.key,
          related: [relatedCell(last, '上一年项目数量', 'items last year')],
        },
      ];
    });
  },
  message: ({ name, last, change }) => ({
    zh: `“${name.zh}”：上一年 ${last} 项，本年增减 ${change}，年底就成了 ${last + change} 项。请核对。`,
    en: `“${name.en}”: ${last} items last year and a change of ${change} make ${last + change}. Check.`,
  }),
});
