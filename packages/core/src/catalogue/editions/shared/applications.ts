import type { Applicant, IndicatorSpec, MatrixRow, MatrixTable } from '../../types.ts';
import { type ApplicationId, closing, otherAsOneRow, otherAsThreeRows, outcomes, received } from './outcomes.ts';

type Row = MatrixRow<ApplicationId>;

const results = '三、本年度办理结果';

const line = (numbering: string, spec: IndicatorSpec<ApplicationId>, path: readonly string[], note?: string): Row => ({
  numbering,
  label: spec.label,
  path,
  indicator: spec.id,
  ...(note ? { note } : {}),
});

const groups = [
  ['(三)不予公开', 'applications.refused.'],
  ['(四)无法提供', 'applications.unavailable.'],
  ['(五)不予处理', 'applications.not-processed.'],
] as const;

const numbered = (list: readonly IndicatorSpec<ApplicationId>[], group: string): Row[] =>
  list.map((one, i) => line(`${i + 1}.`, one, [results, group]));

function rows(other: readonly Row[]): Row[] {
  const [granted, partiallyGranted] = outcomes;
  return [
    line('一、', received[0], []),
    line('二、', received[1], []),
    line('(一)', granted, [results]),
    line('(二)', partiallyGranted, [results], '区分处理的,只计这一情形,不计其他情形'),
    ...groups.flatMap(([group, prefix]) =>
      numbered(
        outcomes.filter(({ id }) => id.startsWith(prefix)),
        group,
      ),
    ),
    ...other,
    line('(七)', closing[0], [results]),
    line('四、', closing[1], []),
  ];
}

const oneRow = line('(六)', otherAsOneRow, [results]);

const columns: readonly (readonly [Applicant, string])[] = [
  ['natural-person', '自然人'],
  ['enterprise', '商业企业'],
  ['research', '科研机构'],
  ['public-welfare', '社会公益组织'],
  ['legal-service', '法律服务机构'],
  ['other', '其他'],
  ['total', '总计'],
];

/** Table three, with 其他处理 as one row (2019) or three (2021). */
export const applicationsTable = (edition: '2019' | '2021'): MatrixTable<ApplicationId> => ({
  layout: 'matrix',
  id: 'applications',
  section: 'applications',
  caption: '收到和处理政府信息公开申请情况',
  headNote: '本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和',
  columns: columns.map(([applicant, label]) => ({
    applicant,
    label,
    path: applicant === 'natural-person' || applicant === 'total' ? ['申请人情况'] : ['申请人情况', '法人或其他组织'],
  })),
  rows: rows(edition === '2019' ? [oneRow] : numbered(otherAsThreeRows, '(六)其他处理')),
  variants: edition === '2021' ? [{ replaces: otherAsThreeRows.map(({ id }) => id), row: oneRow }] : [],
});
