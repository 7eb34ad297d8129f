import { labelKey } from '../../text/normalize.ts';

/** The three groups of table four, in order. */
export const disputeGroups = ['review', 'litigation.direct', 'litigation.after-review'] as const;
export type DisputeGroup = (typeof disputeGroups)[number];

/** The five results of table four, in order. */
export const disputeResults = ['upheld', 'corrected', 'other', 'pending', 'total'] as const;
export type DisputeResult = (typeof disputeResults)[number];

const results = new Map<string, DisputeResult>([
  ['结果维持', 'upheld'],
  ['维持', 'upheld'],
  ['结果纠正', 'corrected'],
  ['纠正', 'corrected'],
  ['其他结果', 'other'],
  ['尚未审结', 'pending'],
  ['未审结', 'pending'],
  ['总计', 'total'],
  ['合计', 'total'],
]);

/** The result that a heading of table four names. */
export const resultOf = (text: string): DisputeResult | undefined => results.get(labelKey(text));

/** The group that a heading of table four names. 行政诉讼 alone names none: it covers two. */
export function groupOf(text: string): DisputeGroup | undefined {
  // Nearly every label of a form has neither word: no white space has to be taken out of it.
  if (text.length > 40 || !(text.includes('复') || text.includes('诉'))) return undefined;
  const bare = text.replace(/\s+/gu, '');
  if (bare.includes('未经复议') || bare === '直接起诉') return 'litigation.direct';
  if (bare.includes('复议后')) return 'litigation.after-review';
  return bare.includes('行政复议') && !bare.includes('诉讼') ? 'review' : undefined;
}
