import type { Bilingual } from '../../span.ts';
import { indicatorName } from '../cell-name.ts';
import { inference } from '../inference.ts';
import { defineRule, type Hit } from '../rule.ts';
import { cellOf, numberOf, relatedCell } from '../values.ts';

type Data =
  | { readonly name: Bilingual; readonly decisions: number }
  /** Items in all rows together, and no decision in any. */
  | { readonly items: number };

const rows = ['licensing', 'other-services', 'penalties', 'coercion'];

/** Fewer items than this may well go a year without a case. */
const manyItems = 50;

export const E07 = defineRule<Data>({
  code: 'E07',
  slug: 'items-and-decisions',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2019'],
  by: 'detected',
  cites: [],
  title: { zh: '事项与处理决定不相称', en: 'Items and decisions do not fit' },
  why: {
    zh: '没有许可、处罚、强制事项，就不应有处理决定；事项很多而各行全年都没有一件决定，也请核对。',
    en: 'Without items there should be no decisions; and many items without a single decision in any row are worth a look.',
  },
  detect(analysis): readonly Hit<Data>[] {
    const without = rows.flatMap((prefix): Hit<Data>[] => {
      const last = cellOf(analysis, `${prefix}.items-last-year`);
      const change = numberOf(analysis, `${prefix}.change`);
      const decisions = cellOf(analysis, `${prefix}.decisions`);
      if (last?.value !== 0 || change !== 0 || !decisions?.value) return [];
      return [
        {
          span: decisions.span,
          data: { name: indicatorName(decisions.spec.id), decisions: decisions.value },
          anchor: decisions.spec.key,
          related: [relatedCell(last, '上一年项目数量', 'items last year')],
        },
      ];
    });
    const decisions = rows.flatMap((prefix) => cellOf(analysis, `${prefix}.decisions`) ?? []);
    const [first] = decisions;
    if (!first || decisions.length < rows.length || decisions.some(({ value }) => value !== 0)) return without;
    const items = rows.reduce((sum, prefix) => sum + (numberOf(analysis, `${prefix}.items-last-year`) ?? 0), 0);
    return items >= manyItems
      ? [{ span: first.span, severity: 'info', data: { items }, anchor: 'decisions' }]
      : without;
  },
  message: (data) =>
    'items' in data
      ? {
          zh: `各类事项共 ${data.items} 项，处理决定数量却都是 0。请核对是否漏填${inference.zh}。`,
          en: `${data.items} items in all, but no decisions in any row. Check that they were filled in${inference.en}.`,
        }
      : {
          zh: `“${data.name.zh}”是 ${data.decisions}，项目数却是 0。没有事项就不应有决定，请核对${inference.zh}。`,
          en: `“${data.name.en}” is ${data.decisions}, but there are no items. Check${inference.en}.`,
        },
});
