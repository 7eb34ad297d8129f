import { inference } from '../inference.ts';
import { defineRule } from '../rule.ts';
import { cellOf, numberOf, relatedCell } from '../values.ts';

interface Data {
  readonly rows: number;
}

export const E06 = defineRule<Data>({
  code: 'E06',
  slug: 'cases-for-items',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2019'],
  by: 'detected',
  cites: [],
  title: { zh: '处理决定数量像是项目数', en: 'Decisions look like items' },
  why: {
    zh: '“处理决定数量”是办件数，不是事项数；几行都恰好等于上一年项目数量加增减，多半是把事项数抄了过来。',
    en: 'Decisions count cases, not items; when several rows equal items plus change, the items were probably copied.',
  },
  detect(analysis) {
    const rows = ['licensing', 'other-services', 'penalties', 'coercion'].flatMap((prefix) => {
      const last = numberOf(analysis, `${prefix}.items-last-year`);
      const change = numberOf(analysis, `${prefix}.change`);
      const decisions = cellOf(analysis, `${prefix}.decisions`);
      return last !== undefined &&
        change !== undefined &&
        decisions?.value &&
        change !== 0 &&
        decisions.value === last + change
        ? [decisions]
        : [];
    });
    const [first] = rows;
    if (!first || rows.length < 2) return [];
    return [
      {
        span: first.span,
        data: { rows: rows.length },
        anchor: 'decisions',
        related: rows.slice(1).map((cell) => relatedCell(cell, '处理决定数量', 'decisions')),
      },
    ];
  },
  message: ({ rows }) => ({
    zh: `有 ${rows} 行的处理决定数量恰好等于上一年项目数量加本年增减。处理决定数量是办件数，不是事项数，请核对${inference.zh}。`,
    en: `In ${rows} rows the decisions equal items last year plus change. Decisions count cases, not items: check${inference.en}.`,
  }),
});
