import { editionIds } from '../../catalogue/edition-sets.ts';
import type { JudgedClaim } from '../../claims/types.ts';
import { defineRule, type Hit } from '../rule.ts';

interface Data {
  readonly first: string;
  readonly second: string;
}

export const P23 = defineRule<Data>({
  code: 'P23',
  slug: 'said-twice',
  severity: 'error',
  basis: 'structure',
  editions: editionIds,
  by: 'detected',
  cites: ['条例#6'],
  title: { zh: '同一指标前后两个数', en: 'The same indicator with two numbers' },
  why: {
    zh: '同一指标在正文中出现两次，数字应当一样。表中有数可比时，由与表的比较指出错的一处，本条不重复。',
    en: 'An indicator that the prose names twice must have the same number. Where the table can decide, the comparison with it names the wrong one, and this rule is silent.',
  },
  detect(analysis) {
    const seen = new Map<string, JudgedClaim>();
    const hits: Hit<Data>[] = [];
    for (const claim of analysis.claims) {
      if (
        claim.partial ||
        claim.relation !== 'equal' ||
        claim.verdict !== 'not-assessable' ||
        claim.scopes.length === 0
      )
        continue;
      const before = seen.get(claim.concept);
      if (!before) {
        seen.set(claim.concept, claim);
        continue;
      }
      if (before.value === claim.value || before.inWords !== claim.inWords) continue;
      // 收到228件，受理205件，审结190件: one sentence counts several things under one name.
      if (before.paragraph === claim.paragraph) {
        const { text } = analysis.bound.paragraphs[claim.paragraph]?.text ?? {};
        if (!/[。！？\n]/u.test(text?.slice(before.offset, claim.offset) ?? '')) continue;
      }
      hits.push({
        span: claim.span,
        data: { first: before.text + before.unit, second: claim.text + claim.unit },
        anchor: claim.concept,
        related: [{ span: before.span, message: { zh: '前面写的数', en: 'the number said before' } }],
      });
    }
    return hits;
  },
  message: ({ first, second }) => ({
    zh: `同一指标前面写 ${first}，这里写 ${second}。请核对后统一。`,
    en: `The same indicator was ${first} before and is ${second} here. Check, and make them one.`,
  }),
});
