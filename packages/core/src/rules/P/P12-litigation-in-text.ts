import { editionsWithTables } from '../../catalogue/edition-sets.ts';
import { asReviewBody, claimRule } from './claim-rule.ts';

export const P12 = claimRule({
  code: 'P12',
  slug: 'litigation-in-text',
  severity: 'error',
  basis: 'structure',
  doubt: asReviewBody,
  editions: editionsWithTables,
  title: { zh: '行政诉讼数与正文不一致', en: 'Litigation: text and table differ' },
  why: {
    zh: '正文写的行政诉讼件数，应与表中直接起诉与复议后起诉之和一致；只数已审结的也在比较之列。',
    en: 'The number of lawsuits must be direct suits and suits after review together, or those already decided.',
  },
});
