import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import { quoteCell } from '../cell-name.ts';
import { defineRule } from '../rule.ts';
import { brokenPairs } from './broken.ts';

interface Data {
  readonly name: { readonly zh: string; readonly en: string };
  readonly year: number;
  readonly now: number;
  readonly before: number;
}

export const X01 = defineRule<Data>({
  code: 'X01',
  slug: 'carried-over',
  severity: 'error',
  basis: 'structure',
  editions: sixPartEditions,
  by: 'detected',
  cites: [],
  title: { zh: '上年结转与上年报告不符', en: 'Carried in is not what last year carried over' },
  why: {
    zh: '“上年结转政府信息公开申请数量”就是上年报告的“结转下年度继续办理”，七列都应相同。',
    en: 'What is carried in from the year before is what that year’s report carried over, in all seven columns.',
  },
  detect(analysis) {
    return brokenPairs(analysis, 'X01').map(({ place, year, leftSum, rightSum, related }) => ({
      span: place.span,
      data: { name: quoteCell(place.spec), year, now: leftSum, before: rightSum },
      related,
      anchor: place.spec.key,
    }));
  },
  message: ({ name, year, now, before }) => ({
    zh: `${name.zh}为 ${now}，而${year}年报告结转下年度 ${before}。两者应当相同，请核对。`,
    en: `${name.en} is ${now}, but the report of ${year} carried over ${before}. They should be the same: check both.`,
  }),
  fixes: ({ span, data: { before } }) => [
    {
      title: { zh: `改为上年结转的 ${before}`, en: `Change to ${before}, as carried over` },
      safe: false,
      edits: [{ span, newText: String(before) }],
    },
  ],
});
