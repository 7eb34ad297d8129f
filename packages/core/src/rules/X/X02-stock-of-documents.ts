import { defineRule } from '../rule.ts';
import { brokenPairs } from './broken.ts';

interface Data {
  readonly what: { readonly zh: string; readonly en: string };
  readonly year: number;
  readonly before: number;
  readonly issued: number;
  readonly repealed: number;
  readonly now: number;
}

export const X02 = defineRule<Data>({
  code: 'X02',
  slug: 'stock-of-documents',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2021'],
  by: 'detected',
  cites: [],
  title: { zh: '现行有效件数与上年接不上', en: 'Documents in force do not follow from last year' },
  why: {
    zh: '一般说来，现行有效件数等于上年现行有效件数加本年制发、减本年废止（这是推断：修订、自然失效的计法各地不一）。',
    en: 'As a rule documents in force are those of last year, plus issued, less repealed (our inference: revisions and lapses are counted in different ways).',
  },
  detect(analysis) {
    // The trial form counted something else: documents disclosed, not in force.
    return brokenPairs(analysis, 'X02').map(({ place, year, leftSum, right, related }) => {
      const [before = 0, issued = 0, repealed = 0] = right.map(({ cell }) => cell?.value ?? 0);
      return {
        span: place.span,
        data: {
          what: place.spec.id.startsWith('regulations')
            ? { zh: '规章', en: 'regulations' }
            : { zh: '行政规范性文件', en: 'normative documents' },
          year,
          before,
          issued,
          repealed,
          now: leftSum,
        },
        related,
        anchor: place.spec.key,
      };
    });
  },
  message: ({ what, year, before, issued, repealed, now }) => ({
    zh: `${what.zh}现行有效 ${now} 件，而${year}年 ${before}＋本年制发 ${issued}－本年废止 ${repealed}＝${before + issued - repealed}。请核对，或者说明修订、失效的计法（这是推断，不是规定）。`,
    en: `${now} ${what.en} are in force, but ${before} of ${year} + ${issued} issued − ${repealed} repealed = ${before + issued - repealed}. Check them, or say how revisions and lapses were counted (our inference, not a rule of law).`,
  }),
});
