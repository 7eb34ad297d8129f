import { defineRule } from '../rule.ts';

interface Data {
  readonly code: string;
}

export const S03 = defineRule<Data>({
  code: 'S03',
  slug: 'unknown-code',
  group: 'S',
  severity: 'warning',
  basis: 'structure',
  editions: ['2008', '2014', '2019', '2021'],
  by: 'expected',
  cites: [],
  title: { zh: '忽略标记的代码不存在', en: 'A suppression of an unknown code' },
  why: {
    zh: '代码写错，忽略就不起作用。',
    en: 'A misspelt code silences nothing.',
  },
  detect(analysis) {
    return analysis.suppressions
      .filter(({ code }) => !analysis.knowsRule(code))
      .map((one) => ({ span: one.span, data: { code: one.code }, anchor: one.code }));
  },
  message: ({ code }) => ({
    zh: `没有代码“${code}”。请核对。`,
    en: `There is no code “${code}”.`,
  }),
});
