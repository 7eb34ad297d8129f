import { editionIds } from '../../catalogue/edition-sets.ts';
import type { Located } from '../../span.ts';
import { defineRule } from '../rule.ts';

interface Data {
  readonly styles: readonly string[];
}

const styleOf = (text: string): string =>
  text.includes('年') ? 'chinese' : text.includes('-') ? 'dashes' : /[.．]/u.test(text) ? 'dots' : 'other';

export const A23 = defineRule<Data>({
  code: 'A23',
  slug: 'date-styles',
  severity: 'info',
  basis: 'inferred',
  editions: editionIds,
  by: 'expected',
  cites: [],
  title: { zh: '日期写法不统一', en: 'Dates in different styles' },
  why: {
    zh: '同一报告里日期写法宜统一，如“2024年1月15日”。网页自动生成的发布日期不在此列。',
    en: 'Dates in one report are best written in one style. Dates that the web page puts there by itself are not meant.',
  },
  detect(analysis) {
    const { dates, period } = analysis.bound.metadata;
    const own: Located<string>[] = dates
      .filter(({ role }) => role === 'filled' || role === 'signed')
      .map(({ text, span }) => ({ value: text, span }));
    if (period) own.unshift({ value: period.text, span: period.span });
    const seen = new Map<string, Located<string>>();
    for (const date of own) if (!seen.has(styleOf(date.value))) seen.set(styleOf(date.value), date);
    const [first, second] = [...seen.values()];
    if (!first || !second) return [];
    return [
      {
        span: second.span,
        data: { styles: [...seen.values()].map(({ value }) => value) },
        anchor: 'dates',
        related: [{ span: first.span, message: { zh: '另一种写法', en: 'another style' } }],
      },
    ];
  },
  message: ({ styles }) => ({
    zh: `日期有几种写法：${styles.join('、')}。宜统一（这是推断，不是规定）。`,
    en: `Dates are written as ${styles.join(', ')}. One style is better (our inference, not a rule of law).`,
  }),
});
