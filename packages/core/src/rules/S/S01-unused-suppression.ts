import { editionIds } from '../../catalogue/edition-sets.ts';
import { indicator } from '../../catalogue/facts.ts';
import { defineRule } from '../rule.ts';

interface Data {
  readonly code: string;
}

export const S01 = defineRule<Data>({
  code: 'S01',
  slug: 'unused-suppression',
  severity: 'warning',
  basis: 'structure',
  editions: editionIds,
  by: 'expected',
  cites: [],
  title: { zh: '没有用到的忽略标记', en: 'A suppression without use' },
  why: {
    zh: '忽略标记所指的问题已不存在，留着会掩盖以后的问题。',
    en: 'What it silenced is no longer there; left in place it would hide something later.',
  },
  detect(analysis) {
    return analysis.suppressions
      .filter(
        (one) =>
          !analysis.usedSuppressions.has(one) &&
          analysis.knowsRule(one.code) &&
          (one.id === undefined || indicator(one.id.replace(/@.*$/su, '')) !== undefined),
      )
      .map((one) => ({ span: one.span, data: { code: one.code }, anchor: one.code }));
  },
  message: ({ code }) => ({
    zh: `忽略 ${code} 的标记没有用到。请删去。`,
    en: `The suppression of ${code} has no use. Take it out.`,
  }),
});
