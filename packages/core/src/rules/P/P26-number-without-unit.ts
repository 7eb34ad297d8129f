import { editionIds } from '../../catalogue/edition-sets.ts';
import { defineRule } from '../rule.ts';

export const P26 = defineRule<{ readonly text: string }>({
  code: 'P26',
  slug: 'number-without-unit',
  severity: 'warning',
  basis: 'inferred',
  editions: editionIds,
  by: 'detected',
  cites: [],
  title: { zh: '数字缺少单位', en: 'A number without its unit' },
  why: {
    zh: '件、条、篇等单位说明数的是什么；漏写单位，读者只能猜。',
    en: 'The unit says what was counted; without it the reader has to guess.',
  },
  detect: (analysis) => {
    const seen = new Set<number>();
    return analysis.claims
      .filter(
        (claim) =>
          !claim.partial &&
          claim.value !== 0 &&
          claim.unit === '' &&
          ends(analysis.text, claim.span[1]) &&
          // 均为3 makes several claims of one number.
          seen.size < seen.add(claim.span[0]).size,
      )
      .map((claim) => ({ span: claim.span, data: { text: claim.text }, anchor: claim.concept }));
  },
  message: ({ text }) => ({
    zh: `“${text}”后面没有单位。请补上件、条、篇等单位。`,
    en: `“${text}” has no unit. Add it (件, 条, 篇 …).`,
  }),
});

/** The number ends its clause: nothing that could be a unit follows. In 21、7、10件 the last unit is for all. */
function ends(text: string, at: number): boolean {
  const rest = text.slice(at, at + 60);
  return /^\s*[，。；、,;）)]/u.test(rest) && !/^(?:\s*(?:、|和|及|，)\s*\d+)+\s*[件条篇份个次起宗例项人]/u.test(rest);
}
