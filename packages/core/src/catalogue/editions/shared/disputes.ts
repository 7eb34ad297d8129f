import type { Bilingual } from '../../../span.ts';
import type { IndicatorSpec, RecordTable } from '../../types.ts';

type Words = readonly [zh: string, en: string];

/** Result: id, column, English; what it says of a review, and of a suit. */
const results = [
  [
    'upheld',
    '结果维持',
    'upheld',
    ['复议决定维持原行为的件数', 'decisions that stood'],
    ['判决维持原行为或者驳回诉讼请求的件数', 'decisions that stood, or claims dismissed'],
  ],
  [
    'corrected',
    '结果纠正',
    'corrected',
    ['复议决定变更、撤销、确认违法、责令履行等的件数', 'decisions changed, revoked, declared unlawful and the like'],
    ['判决撤销、确认违法、责令履行等的件数', 'decisions revoked, declared unlawful and the like'],
  ],
  [
    'other',
    '其他结果',
    'other results',
    [
      '以其他方式结束的件数；驳回、调解、撤回、终止计入哪一栏，未见统一规定',
      'ended otherwise; where rejection, mediation, withdrawal and closure belong is laid down nowhere we know of',
    ],
    [
      '以其他方式结束的件数，如撤诉；计入哪一栏，未见统一规定',
      'ended otherwise, for example withdrawn; the column is laid down nowhere we know of',
    ],
  ],
  [
    'pending',
    '尚未审结',
    'pending',
    ['到12月31日尚未作出决定的件数', 'not decided on 31 December'],
    ['到12月31日尚未作出裁判的件数', 'not decided on 31 December'],
  ],
  ['total', '总计', 'total', ['前四栏之和', 'the four columns together'], ['前四栏之和', 'the four columns together']],
] as const satisfies readonly (readonly [string, string, string, Words, Words])[];

const coDefendant = '国办公开办函〔2016〕201号';

/** Group: id, column, English, headings above, what it covers, citations; the last for edition 2021 only. */
const groups = [
  [
    'review',
    '行政复议',
    'Administrative reviews',
    ['行政复议'],
    ['因政府信息公开工作被申请行政复议', 'Reviews applied for over disclosure work'],
    [],
    ['行政复议法#11'],
  ],
  [
    'litigation.direct',
    '未经复议直接起诉',
    'Direct suits',
    ['行政诉讼', '未经复议直接起诉'],
    [
      '没有经过复议、直接提起的行政诉讼；复议机关作共同被告的案件，只计原行为主体',
      'Suits brought without review; a review body that is co-defendant does not count the case',
    ],
    [coDefendant],
    ['行政复议法#23'],
  ],
  [
    'litigation.after-review',
    '复议后起诉',
    'Suits after review',
    ['行政诉讼', '复议后起诉'],
    [
      '经过复议之后提起的行政诉讼；复议机关作共同被告的案件，只计原行为主体',
      'Suits brought after review; a review body that is co-defendant does not count the case',
    ],
    [coDefendant],
    [],
  ],
] as const;

export type DisputeId = `${(typeof groups)[number][0]}.${(typeof results)[number][0]}`;

const define = ([zh, en]: Words, [resultZh, resultEn]: Words): Bilingual => ({
  zh: `${zh}。本栏填${resultZh}。`,
  en: `${en}. This column: ${resultEn}.`,
});

/** The fifteen indicators of table four: the same in editions 2019 and 2021, but for the law they stand on. */
export const disputes = (edition: '2019' | '2021'): readonly IndicatorSpec<DisputeId>[] =>
  groups.flatMap(([prefix, , en, , covers, cites, revised]) =>
    results.map(([name, label, labelEn, ofReview, ofSuit]) => ({
      id: `${prefix}.${name}` as const,
      label,
      en: `${en}: ${labelEn}`,
      unit: '件' as const,
      kind: 'count' as const,
      ...(name === 'total' ? {} : { parent: `${prefix}.total` }),
      definition: define(covers, prefix === 'review' ? ofReview : ofSuit),
      basis: 'inferred' as const,
      cites: ['条例#51', ...cites, ...(edition === '2021' ? revised : [])],
    })),
  );

export const disputesTable: RecordTable<DisputeId> = {
  layout: 'record',
  id: 'disputes',
  section: 'disputes',
  caption: '政府信息公开行政复议、行政诉讼情况',
  columns: groups.flatMap(([prefix, , , path]) =>
    results.map(([name, label]) => ({ label, path, indicator: `${prefix}.${name}` as const })),
  ),
};
