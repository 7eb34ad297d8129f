import type { Analysis } from '../../analyse.ts';
import { indicatorName } from '../cell-name.ts';
import { inference } from '../inference.ts';
import { defineRule, type Hit } from '../rule.ts';
import { brokenPairs } from '../X/broken.ts';
import { numberCell, relatedBefore, yearBefore } from '../X/years.ts';

interface Data {
  readonly name: { readonly zh: string; readonly en: string };
  readonly year: number;
  readonly now: number;
  /** What it can be at most; where the total has fallen, what it was. */
  readonly bound: number;
  readonly fallen: boolean;
}

/** Documents were repealed or taken down, and the report says so: that is why there are fewer. */
const repealed =
  /(?:废止|失效|撤下|移除|清理)[^。；\n]{0,12}\d\s?(?:件|份|个|部|条)|\d\s?(?:件|份|个|部|条)[^。；\n]{0,12}(?:废止|失效|撤下|移除)|(?:已经?|予以|宣布|公布|决定)(?:废止|失效|撤下|移除)/u;

/** Totals below last year’s, for which the text has no reason. */
function fallen(analysis: Analysis): Hit<Data>[] {
  const last = yearBefore(analysis);
  if (last?.form.id !== analysis.form.id) return [];
  const names = ['regulations', 'normative-documents'] as const;
  const hits = names.flatMap((name): Hit<Data>[] => {
    const key = `${name}.disclosed-total`;
    const now = numberCell(analysis, key);
    const then = numberCell(last, key);
    if (!now || !then || now.value >= then.value) return [];
    const year = last.year ?? 0;
    return [
      {
        span: now.span,
        data: { name: indicatorName(now.spec.id), year, now: now.value, bound: then.value, fallen: true },
        related: [relatedBefore(then, year)],
        anchor: `${key}:fallen`,
      },
    ];
  });
  return hits.length > 0 && repealed.test(analysis.proseText) ? [] : hits;
}

export const E03 = defineRule<Data>({
  code: 'E03',
  slug: 'stock-disclosed',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2019'],
  by: 'detected',
  cites: [],
  title: { zh: '对外公开总数量与上年不衔接', en: 'The total disclosed does not follow on last year’s' },
  why: {
    zh: '对外公开总数量一般不超过上年总数量加本年新公开数量，也不少于上年总数量（这是推断）。正文写明有文件废止、失效的，减少不提示。',
    en: 'Documents disclosed in all are as a rule no more than last year’s plus those newly disclosed, and no fewer than last year’s (our inference). Where the text says that documents were repealed, a fall is not reported.',
  },
  detect(analysis) {
    const pairs = brokenPairs(analysis, 'E03').map(
      ({ place, year, leftSum, rightSum, related }): Hit<Data> => ({
        span: place.span,
        data: { name: indicatorName(place.spec.id), year, now: leftSum, bound: rightSum, fallen: false },
        related,
        anchor: place.spec.key,
      }),
    );
    return [...pairs, ...fallen(analysis)];
  },
  message: (data) => {
    const { name, year, now, bound } = data;
    return data.fallen
      ? {
          zh: `“${name.zh}”为 ${now}，比${year}年的 ${bound} 少，正文没有写明有文件废止或失效。请核对${inference.zh}。`,
          en: `“${name.en}” is ${now}, fewer than the ${bound} of ${year}, and the text does not say that documents were repealed. Check it${inference.en}.`,
        }
      : {
          zh: `“${name.zh}”为 ${now}，而${year}年总数量加本年新公开数量只有 ${bound}。请核对${inference.zh}。`,
          en: `“${name.en}” is ${now}, but the total of ${year} and this year’s new disclosures make only ${bound}. Check them${inference.en}.`,
        };
  },
});
