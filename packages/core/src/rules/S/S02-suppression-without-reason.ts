import { editionIds } from '../../catalogue/edition-sets.ts';
import { defineRule } from '../rule.ts';

interface Data {
  readonly code: string;
}

export const S02 = defineRule<Data>({
  code: 'S02',
  slug: 'suppression-without-reason',
  severity: 'warning',
  basis: 'structure',
  editions: editionIds,
  by: 'expected',
  cites: [],
  title: { zh: '忽略标记没有写理由', en: 'A suppression without reason' },
  why: {
    zh: '忽略一个问题要写明理由，审核的人才知道为什么。',
    en: 'A suppression says why, so that a reviewer knows.',
  },
  detect(analysis) {
    return analysis.suppressions
      .filter(({ reason }) => reason === '')
      .map((one) => ({ span: one.span, data: { code: one.code }, anchor: one.code }));
  },
  message: ({ code }) => ({
    zh: `忽略 ${code} 没有写理由。请在冒号后写明。`,
    en: `The suppression of ${code} gives no reason. Write it behind a colon.`,
  }),
});
