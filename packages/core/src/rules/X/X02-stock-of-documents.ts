import { defineRule, type Hit } from '../rule.ts';
import { numberCell, relatedBefore, yearBefore } from './years.ts';

interface Data {
  readonly what: { readonly zh: string; readonly en: string };
  readonly year: number;
  readonly before: number;
  readonly issued: number;
  readonly repealed: number;
  readonly now: number;
}

const documents = [
  ['regulations', '规章', 'regulations'],
  ['normative-documents', '行政规范性文件', 'normative documents'],
] as const;

export const X02 = defineRule<Data>({
  code: 'X02',
  slug: 'stock-of-documents',
  group: 'X',
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
    const last = yearBefore(analysis);
    // The trial form counted something else: documents disclosed, not in force.
    if (last?.form.id !== '2021') return [];
    return documents.flatMap(([prefix, zh, en]): Hit<Data>[] => {
      const [issued, repealed, now] = ['issued', 'repealed', 'in-force'].map((part) =>
        numberCell(analysis, `${prefix}.${part}`),
      );
      const before = numberCell(last, `${prefix}.in-force`);
      if (!issued || !repealed || !now || !before) return [];
      // A revision noted in the cell may or may not count as issued; what lapsed may or may not count as repealed.
      const revised = /修订\D{0,4}(\d{1,6})/u.exec(issued.note ?? '')?.[1];
      const expected = before.value + issued.value - repealed.value;
      if (now.value === expected || (revised !== undefined && now.value === expected - Number(revised))) return [];
      const year = last.year ?? 0;
      return [
        {
          span: now.span,
          data: {
            what: { zh, en },
            year,
            before: before.value,
            issued: issued.value,
            repealed: repealed.value,
            now: now.value,
          },
          related: [relatedBefore(before, year)],
          anchor: now.spec.key,
        },
      ];
    });
  },
  message: ({ what, year, before, issued, repealed, now }) => ({
    zh: `${what.zh}现行有效 ${now} 件，而${year}年 ${before}＋本年制发 ${issued}－本年废止 ${repealed}＝${before + issued - repealed}。请核对，或者说明修订、失效的计法（这是推断，不是规定）。`,
    en: `${now} ${what.en} are in force, but ${before} of ${year} + ${issued} issued − ${repealed} repealed = ${before + issued - repealed}. Check them, or say how revisions and lapses were counted (our inference, not a rule of law).`,
  }),
});
