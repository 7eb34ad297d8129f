import type { Metadata } from '../../binding/types.ts';
import { editionIds } from '../../catalogue/edition-sets.ts';
import { defineRule } from '../rule.ts';
import { statedYears } from './stated-years.ts';

interface Data {
  readonly years: Metadata['years'];
}

export const A02 = defineRule<Data>({
  code: 'A02',
  slug: 'years-differ',
  severity: 'error',
  basis: 'structure',
  editions: editionIds,
  by: 'expected',
  cites: [],
  title: { zh: '标题、表头、统计期限的年份不一致', en: 'Years of title, table and period differ' },
  why: {
    zh: '标题、表头和统计期限说的是同一个年度，写成两个年份必有一处是错的。',
    en: 'Title, table head and period speak of one year; if they name two, one of them is wrong.',
  },
  detect(analysis) {
    // The period has a rule of its own (A10).
    const years = statedYears(analysis);
    const [first] = years;
    const other = years.find(({ value }) => value !== first?.value);
    if (!first || !other) return [];
    return [
      {
        span: other.span,
        data: { years },
        anchor: 'year',
        related: [{ span: first.span, message: { zh: `这里是 ${first.value} 年`, en: `here it is ${first.value}` } }],
      },
    ];
  },
  message: ({ years }) => ({
    zh: `年份不一致：${[...new Set(years.map(({ value }) => value))].join('、')}。请核对报告年度，改成一致。`,
    en: `Different years: ${[...new Set(years.map(({ value }) => value))].join(', ')}. Check the report year and make them one.`,
  }),
});
