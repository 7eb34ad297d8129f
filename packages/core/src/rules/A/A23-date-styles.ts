import { defineRule } from '../rule.ts';


interface Data {
  readonly styles: readonly string[];
}

export const A23 = defineRule<Data>({
  code: 'A23',
  slug: 'date-styles',
  group: 'A',
  severity: 'info',
  basis: 'inferred',
  editions: ['2008', '2014', '2019', '2021'],
  by: 'expected',
  cites: [],
  title: { zh: '日期写法不统一', en: 'Dates in different styles' },
  why: {
    zh: '同一报告里日期写法宜统一，如“2024年1月15日”。',
    en: 'Dates in one report are best written in one style.',
  },
  detect(analysis) {
    const styleOf = (text: string): string => (/年/u.test(text) ? '年月日' : /-/u.test(text) ? '短横' : /[.．]/u.test(text) ? '圆点' : '其他');
    const seen = new Map<string, (typeof analysis.bound.metadata.dates)[number]>();
    for (const date of analysis.bound.metadata.dates) if (date.role !== 'front-matter' && !seen.has(styleOf(date.text))) seen.set(styleOf(date.text), date);
    const [first, second] = [...seen.values()];
    if (!first || !second || seen.size < 2) return [];
    return [{ span: second.span, data: { styles: [...seen.values()].map(({ text }) => text) }, anchor: 'dates', related: [{ span: first.span, message: { zh: '另一种写法', en: 'another style' } }] }];
  },
  message: ({ styles }) => ({
    zh: `日期有几种写法：${styles.join("、")}。宜统一（这是推断，不是规定）。`,
    en: `Dates are written as ${styles.join(", ")}. One style is better (our inference, not a rule of law).`,
  }),
});
