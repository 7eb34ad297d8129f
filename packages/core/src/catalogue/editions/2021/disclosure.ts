import type { Bilingual } from '../../../span.ts';
import type { BlocksTable, EquationSpec, IndicatorSpec } from '../../types.ts';

const t = (zh: string, en: string): Bilingual => ({ zh, en });

function cell<const Id extends string>(
  id: Id,
  label: string,
  en: string,
  definition: Bilingual,
  more: Partial<Omit<IndicatorSpec, 'id'>> = {},
): IndicatorSpec<Id> {
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
      t(`全年以本机关名义制发的${zh}件数。`, `${en} that the body issued in its own name in the year.`),
      { cites: ['条例#20', ...cites] },
    ),
    cell(
      `${prefix}.repealed`,
      `${zh}本年废止件数`,
      `${en} repealed`,
      t(
        `全年废止的${zh}件数；自然失效的是否计入，未见统一规定。`,
        `${en} repealed in the year; whether those that lapsed count is laid down nowhere we know of.`,
      ),
    ),
    cell(
      `${prefix}.in-force`,
      `${zh}现行有效件数`,
      `${en} in force`,
      t(
        `到12月31日现行有效的${zh}件数，含以前年度制发的。`,
        `${en} in force on 31 December, also those of earlier years.`,
      ),
    ),
  ]),
  cell(
    'licensing.decisions',
    '行政许可本年处理决定数量',
    'Licensing decisions',
    t(
      '全年作出的行政许可决定件数，即办件量，包括依法不公开的。',
      'Licensing decisions made in the year: cases, public or not.',
    ),
  ),
  cell(
    'penalties.decisions',
    '行政处罚本年处理决定数量',
    'Penalty decisions',
    t(
      '全年作出的行政处罚决定件数，包括依法不公开的，所以可以多于公示的件数。',
      'Penalty decisions made in the year, public or not; so there may be more than were published.',
    ),
    { cites: ['条例#20', '行政处罚法#48'] },
  ),
  cell(
    'coercion.decisions',
    '行政强制本年处理决定数量',
    'Coercion decisions',
    t(
      '全年作出的行政强制措施和行政强制执行决定件数。',
      'Decisions on coercive measures and on enforcement in the year.',
    ),
    { cites: ['条例#20', '行政强制法#2'] },
  ),
  cell(
    'charges.amount',
    '行政事业性收费本年收费金额',
    'Administrative charges',
    t(
      '全年收取的行政事业性收费金额，单位万元；信息处理费也是一种行政事业性收费。',
      'Administrative charges collected in the year, in units of 10 000 yuan; processing fees are such charges, too.',
    ),
    { unit: '万元', kind: 'money' },
  ),
] as const;

const decided = [{ label: '本年处理决定数量', aliases: ['处理决定数量'] }];

type Id2021 = (typeof disclosure2021)[number]['id'];

export const disclosureTable2021: BlocksTable<Id2021> = {
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
        indicators: [`${prefix}.issued`, `${prefix}.repealed`, `${prefix}.in-force`] as const,
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

export const disclosureEquations2021: readonly EquationSpec<Id2021>[] = documents.map(([prefix, zh, en]) => ({
  id: `F02.${prefix}`,
  code: 'F02',
  kind: 'bound',
  left: [{ id: `${prefix}.issued` }],
  right: [{ id: `${prefix}.in-force` }, { id: `${prefix}.repealed` }],
  basis: 'inferred',
  cites: [],
  description: { zh: `${zh}：本年制发≤现行有效＋本年废止`, en: `${en}: issued ≤ in force + repealed` },
}));
