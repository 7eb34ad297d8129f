import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import { inference } from '../inference.ts';
import { defineRule } from '../rule.ts';
import { brokenPairs } from '../X/broken.ts';

interface Data {
  readonly year: number;
  readonly suits: number;
  readonly reviews: number;
}

export const H05 = defineRule<Data>({
  code: 'H05',
  slug: 'suits-after-review',
  severity: 'warning',
  basis: 'inferred',
  editions: sixPartEditions,
  by: 'detected',
  cites: ['国办公开办函〔2016〕201号'],
  title: { zh: '复议后起诉多于两年的复议', en: 'More suits after review than reviews' },
  why: {
    zh: '复议后起诉的案件，复议在本年审结或者在上年。多于两者之和的，可能把作为复议机关共同被告的案件计入了（这是推断）。',
    en: 'A suit after review follows a review closed this year or brought last year. More of them may be cases as co-defendant, which the review body does not count (our inference).',
  },
  detect(analysis) {
    return brokenPairs(analysis, 'H05').map(({ place, year, leftSum, rightSum, related }) => ({
      span: place.span,
      data: { year, suits: leftSum, reviews: rightSum },
      related,
      anchor: place.spec.key,
    }));
  },
  message: ({ year, suits, reviews }) => ({
    zh: `复议后起诉 ${suits} 件，而本年审结的复议加${year}年的复议只有 ${reviews} 件。请核对是否把作为复议机关共同被告的案件计入了：这类案件只计原行为主体${inference.zh}。`,
    en: `${suits} suits after review, but reviews closed this year and those of ${year} are only ${reviews}. Check whether cases as co-defendant are counted: they belong to the original body only${inference.en}.`,
  }),
});
