import { indicatorName } from '../cell-name.ts';
import { inference } from '../inference.ts';
import { defineRule } from '../rule.ts';
import { brokenPairs } from '../X/broken.ts';

interface Data {
  readonly name: { readonly zh: string; readonly en: string };
  readonly year: number;
  readonly now: number;
  readonly most: number;
}

export const E03 = defineRule<Data>({
  code: 'E03',
  slug: 'stock-disclosed',
  group: 'E',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2019'],
  by: 'detected',
  cites: [],
  title: { zh: '对外公开总数量超过上年加本年', en: 'More disclosed in all than last year and this year together' },
  why: {
    zh: '对外公开总数量一般不超过上年总数量加本年新公开数量（这是推断）。废止后减少是正常的，不提示。',
    en: 'Documents disclosed in all are as a rule no more than last year’s, plus those newly disclosed (our inference). Fewer is normal where documents were repealed.',
  },
  detect(analysis) {
    return brokenPairs(analysis, 'E03').map(({ place, year, leftSum, rightSum, related }) => ({
      span: place.span,
      data: {
        name: indicatorName(place.spec.id),
        year,
        now: leftSum,
        most: rightSum,
      },
      related,
      anchor: place.spec.key,
    }));
  },
  message: ({ name, year, now, most }) => ({
    zh: `“${name.zh}”为 ${now}，而${year}年总数量加本年新公开数量只有 ${most}。请核对${inference.zh}。`,
    en: `“${name.en}” is ${now}, but the total of ${year} and this year’s new disclosures make only ${most}. Check them${inference.en}.`,
  }),
});
