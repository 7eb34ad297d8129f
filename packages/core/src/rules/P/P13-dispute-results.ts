import { claimRule } from './claim-rule.ts';

export const P13 = claimRule({
  code: 'P13',
  slug: 'dispute-results',
  severity: 'error',
  basis: 'structure',
  editions: ['2014', '2019', '2021'],
  title: { zh: '复议、诉讼结果与正文不一致', en: 'Results of reviews and suits: text and table differ' },
  why: {
    zh: '正文写的维持、纠正等结果，应与表中对应列一致。',
    en: 'Results in the prose (upheld, corrected …) must be those of the table.',
  },
});
