import { editionsWithTables } from '../../catalogue/edition-sets.ts';
import { asReviewBody, claimRule } from './claim-rule.ts';

export const P11 = claimRule({
  code: 'P11',
  slug: 'reviews-in-text',
  severity: 'error',
  basis: 'structure',
  doubt: asReviewBody,
  editions: editionsWithTables,
  title: { zh: '行政复议数与正文不一致', en: 'Administrative reviews: text and table differ' },
  why: {
    zh: '正文写的行政复议件数，应与表中总计一致；只数已审结的也在比较之列。',
    en: 'The number of administrative reviews must be the total of the table, or those already decided.',
  },
});
