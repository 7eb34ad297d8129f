import type { Bilingual } from '../../../span.ts';
import type { IndicatorSpec, RecordTable } from '../../types.ts';

const t = (zh: string, en: string): Bilingual => ({ zh, en });

const results = [
  ['upheld', '结果维持', 'upheld', '结果为维持的件数', 'upheld'],
  ['corrected', '结果纠正', 'corrected', '结果为纠正的件数', 'corrected'],
  ['other', '其他结果', 'other results', '其他结果的件数', 'ended otherwise'],
  ['pending', '尚未审结', 'pending', '到年底尚未审结的件数', 'not decided at the end of the year'],
  ['total', '总计', 'total', '件数总计', 'in all'],
] as const;

const groups = [
  ['review', '行政复议', 'Administrative reviews', ['行政复议'], ['行政复议法#11']],
  [
    'litigation.direct',
    '未经复议直接起诉',
    'Direct suits',
    ['行政诉讼', '未经复议直接起诉'],
    ['国办公开办函〔2016〕201号'],
  ],
  [
    'litigation.after-review',
    '复议后起诉',
    'Suits after review',
    ['行政诉讼', '复议后起诉'],
    ['国办公开办函〔2016〕201号'],
  ],
] as const;

type DisputeId = `${(typeof groups)[number][0]}.${(typeof results)[number][0]}`;

/** The fifteen indicators of table four; unchanged between editions 2019 and 2021. */
export const disputes: readonly (IndicatorSpec & { readonly id: DisputeId })[] = groups.flatMap(
  ([prefix, zh, en, , cites]) =>
    results.map(([name, label, labelEn, definition, definitionEn]) => ({
      id: `${prefix}.${name}` as const,
      label,
      en: `${en}: ${labelEn}`,
      unit: '件' as const,
      kind: 'count' as const,
      ...(name === 'total' ? {} : { parent: `${prefix}.total` }),
      definition: t(`因政府信息公开工作引起的${zh}，${definition}。`, `${en} over disclosure work: ${definitionEn}.`),
      basis: 'inferred' as const,
      cites: ['条例#51', ...cites],
    })),
);

export const disputesTable: RecordTable = {
  layout: 'record',
  id: 'disputes',
  section: 'disputes',
  caption: '政府信息公开行政复议、行政诉讼情况',
  columns: groups.flatMap(([prefix, , , path]) =>
    results.map(([name, label]) => ({ label, path, indicator: `${prefix}.${name}` })),
  ),
};
