import { editionIds } from '../../catalogue/edition-sets.ts';
import { indicator } from '../../catalogue/facts.ts';
import { defineRule, type Hit } from '../rule.ts';

interface Data {
  readonly name: string;
  readonly what: 'code' | 'indicator';
}

export const S03 = defineRule<Data>({
  code: 'S03',
  slug: 'unknown-code',
  severity: 'warning',
  basis: 'structure',
  editions: editionIds,
  by: 'expected',
  cites: [],
  title: { zh: '忽略标记的代码不存在', en: 'A suppression of an unknown code' },
  why: {
    zh: '代码或者指标写错，忽略就不起作用。',
    en: 'A misspelt code or indicator silences nothing.',
  },
  detect: (analysis) =>
    analysis.suppressions.flatMap(({ code, id, span }): Hit<Data>[] => {
      if (!analysis.knowsRule(code)) return [{ span, data: { name: code, what: 'code' }, anchor: code }];
      if (id !== undefined && !indicator(id.replace(/@.*$/su, '')))
        return [{ span, data: { name: id, what: 'indicator' }, anchor: id }];
      return [];
    }),
  message: ({ name, what }) => ({
    zh: `没有${what === 'code' ? '代码' : '指标'}“${name}”，这个忽略标记不起作用。请核对。`,
    en: `There is no ${what} “${name}”: the suppression has no effect. Check it.`,
  }),
});
