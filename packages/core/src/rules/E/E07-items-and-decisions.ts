import type { Bilingual } from '../../span.ts';
import { indicatorName } from '../cell-name.ts';
import { defineRule } from '../rule.ts';
import { cellOf, relatedCell, valueOf } from '../values.ts';

interface Data {
  readonly name: Bilingual;
  readonly decisions: number;
}

export const E07 = defineRule<Data>({
  code: 'E07',
  slug: 'items-and-decisions',
  group: 'E',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2019'],
  by: 'detected',
  cites: [],
  title: { zh: '没有事项却有处理决定', en: 'Decisions without items' },
  why: {
    zh: '没有许可、处罚、强制事项，就不应有处理决定。',
    en: 'Without items there should be no decisions.',
  },
  detect(analysis) {
    return ['licensing', 'other-services', 'penalties', 'coercion'].flatMap((prefix) => {
      const last = cellOf(analysis, `${prefix}.items-last-year`);
      const change = valueOf(analysis, `${prefix}.change`);
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
  },
  message: ({ name, decisions }) => ({
    zh: `“${name.zh}”是 ${decisions}，项目数却是 0。没有事项就不应有决定，请核对（这是推断，不是规定）。`,
    en: `“${name.en}” is ${decisions}, but there are no items. Check (our inference, not a rule of law).`,
  }),
});
