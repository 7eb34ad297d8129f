import type { Bilingual } from '../../../span.ts';
import type { BlocksTable, EquationSpec, IndicatorSpec } from '../../types.ts';

const t = (zh: string, en: string): Bilingual => ({ zh, en });

function cell<const Id extends string>(
  id: Id,
  label: string,
  en: string,
  definition: Bilingual,
  more: Partial<Omit<IndicatorSpec, 'id'>> = {},
): IndicatorSpec & { readonly id: Id } {
  return { id, label, en, unit: '件', kind: 'count', definition, basis: 'inferred', cites: ['条例#20'], ...more };
}

const documents = [
  ['regulations', '规章', 'Regulations', [], ['立法法#91', '立法法#93']],
  ['normative-documents', '行政规范性文件', 'Normative documents', ['规范性文件'], []],
] as const;

export const disclosure2021 = [
  ...documents.flatMap(([prefix, zh, en, , cites]) => [
    cell(
      `${prefix}.issued`,
      `${zh}本年制发件数`,
      `${en} issued`,
      t(`全年制发的${zh}件数。`, `${en} issued in the year.`),
      { cites: ['条例#20', ...cites] },
    ),
    cell(
      `${prefix}.repealed`,
      `${zh}本年废止件数`,
      `${en} repealed`,
      t(`全年废止的${zh}件数。`, `${en} repealed in the year.`),
    ),
    cell(
      `${prefix}.in-force`,
      `${zh}现行有效件数`,
      `${en} in force`,
      t(`到年底现行有效的${zh}件数。`, `${en} in force at the end of the year.`),
    ),
  ]),
  cell(
    'licensing.decisions',
    '行政许可本年处理决定数量',
    'Licensing decisions',
    t('全年作出的行政许可决定件数，包括依法不公开的。', 'Licensing decisions made in the year, public or not.'),
  ),
  cell(
    'penalties.decisions',
    '行政处罚本年处理决定数量',
    'Penalty decisions',
    t(
      '全年作出的行政处罚决定件数，一般多于依法公开的件数。',
      'Penalty decisions made in the year; usually more than those that must be published.',
    ),
    { cites: ['条例#20', '行政处罚法#48'] },
  ),
  cell(
    'coercion.decisions',
    '行政强制本年处理决定数量',
    'Coercion decisions',
    t('全年实施的行政强制措施和强制执行件数。', 'Coercive measures and enforcement in the year.'),
    { cites: ['条例#20', '行政强制法#2'] },
  ),
  cell(
    'charges.amount',
    '行政事业性收费本年收费金额',
    'Administrative charges',
    t('全年行政事业性收费金额，单位万元。', 'Administrative charges collected in the year, in units of 10 000 yuan.'),
    { unit: '万元', kind: 'money' },
  ),
] as const;

const decided = [{ label: '本年处理决定数量', aliases: ['处理决定数量'] }];

export const disclosureTable2021: BlocksTable = {
  layout: 'blocks',
  id: 'disclosure',
  section: 'disclosure',
  caption: '主动公开政府信息情况',
  blocks: [
    {
      title: '第二十条第(一)项',
      columns: [{ label: '本年制发件数' }, { label: '本年废止件数' }, { label: '现行有效件数' }],
      rows: documents.map(([prefix, label, , aliases]) => ({
        label,
        aliases,
        indicators: [`${prefix}.issued`, `${prefix}.repealed`, `${prefix}.in-force`],
      })),
    },
    { title: '第二十条第(五)项', columns: decided, rows: [{ label: '行政许可', indicators: ['licensing.decisions'] }] },
    {
      title: '第二十条第(六)项',
      columns: decided,
      rows: [
        { label: '行政处罚', indicators: ['penalties.decisions'] },
        { label: '行政强制', indicators: ['coercion.decisions'] },
      ],
    },
    {
      title: '第二十条第(八)项',
      columns: [{ label: '本年收费金额', note: '单位:万元' }],
      rows: [{ label: '行政事业性收费', indicators: ['charges.amount'] }],
    },
  ],
};

export const disclosureEquations2021: readonly EquationSpec[] = documents.map(
  ([prefix, zh, en]): EquationSpec => ({
    id: `F02.${prefix}`,
    code: 'F02',
    kind: 'bound',
    left: [{ id: `${prefix}.issued` }],
    right: [{ id: `${prefix}.in-force` }, { id: `${prefix}.repealed` }],
    basis: 'inferred',
    cites: [],
    description: { zh: `${zh}：本年制发≤现行有效＋本年废止`, en: `${en}: issued ≤ in force + repealed` },
  }),
);
