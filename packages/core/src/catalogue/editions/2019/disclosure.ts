import type { Bilingual } from '../../../span.ts';
import type { Block, BlocksTable, EquationSpec, IndicatorSpec } from '../../types.ts';

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

/** Id, label, English; other names of the row; law on who may make them. */
const documents = [
  ['regulations', '规章', 'Regulations', [], ['立法法#91', '立法法#93']],
  ['normative-documents', '规范性文件', 'Normative documents', ['行政规范性文件'], []],
] as const;

/** Id, label, English; what the items are; law beside article 20. */
const services = [
  ['licensing', '行政许可', 'Administrative licensing', '行政许可', []],
  ['other-services', '其他对外管理服务事项', 'Other public services', '行政许可以外的对外管理和服务', []],
  ['penalties', '行政处罚', 'Administrative penalties', '行政处罚', ['行政处罚法#48']],
  ['coercion', '行政强制', 'Administrative coercion', '行政强制', ['行政强制法#2']],
] as const;

export const disclosure2019 = [
  ...documents.flatMap(([prefix, zh, en, , law]) => [
    cell(
      `${prefix}.produced`,
      `${zh}本年新制作数量`,
      `${en} produced`,
      t(`全年新制作的${zh}件数，公开与否都计。`, `${en} made in the year, public or not.`),
      { cites: ['条例#20', ...law] },
    ),
    cell(
      `${prefix}.newly-disclosed`,
      `${zh}本年新公开数量`,
      `${en} newly disclosed`,
      t(`全年新公开的${zh}件数，可以含以前年度制作的。`, `${en} made public in the year, also older ones.`),
    ),
    cell(
      `${prefix}.disclosed-total`,
      `${zh}对外公开总数量`,
      `${en} disclosed in all`,
      t(`到12月31日对外公开的${zh}总件数。`, `${en} public on 31 December.`),
    ),
  ]),
  ...services.flatMap(([prefix, zh, en, items, law]) => [
    cell(
      `${prefix}.items-last-year`,
      `${zh}上一年项目数量`,
      `${en}: items last year`,
      t(
        `上一年度${items}的事项数，即清单上有几项，不是办件数。`,
        'Items on the list the year before: how many kinds, not how many cases.',
      ),
      { unit: '项' },
    ),
    cell(
      `${prefix}.change`,
      `${zh}本年增/减`,
      `${en}: change`,
      t(
        '本年事项数的增减，减少写负数；不是办件数的增减。',
        'Change in the number of items, negative where there are fewer; not of cases.',
      ),
      { unit: '项', kind: 'signed-count' },
    ),
    cell(
      `${prefix}.decisions`,
      `${zh}处理决定数量`,
      `${en}: decisions`,
      t(`本年作出的${zh}处理决定件数，即办件量，公开与否都计。`, 'Decisions made in the year: cases, public or not.'),
      { cites: ['条例#20', ...law] },
    ),
  ]),
  cell(
    'charges.items-last-year',
    '行政事业性收费上一年项目数量',
    'Administrative charges: items last year',
    t('上一年度的收费项目数，不是金额。', 'Kinds of charges the year before, not an amount.'),
    { unit: '项' },
  ),
  cell(
    'charges.change',
    '行政事业性收费本年增/减',
    'Administrative charges: change',
    t('本年收费项目数的增减，减少写负数。', 'Change in the number of kinds, negative where there are fewer.'),
    { unit: '项', kind: 'signed-count' },
  ),
  cell(
    'procurement.projects',
    '政府集中采购项目数量',
    'Central procurement: projects',
    t('全年政府集中采购的项目数。', 'Projects of central government procurement in the year.'),
    { unit: '项' },
  ),
  cell(
    'procurement.amount',
    '政府集中采购总金额',
    'Central procurement: amount',
    t(
      '全年政府集中采购的总金额；表头没有单位，单元格里要写明元或万元。',
      'Amount of central procurement in the year; the form names no unit, so the cell must.',
    ),
    { unit: '元', kind: 'money' },
  ),
] as const;

type Id2019 = (typeof disclosure2019)[number]['id'];

const itemColumns = [
  { label: '上一年项目数量', aliases: ['上一年度项目数量', '上年项目数量'] },
  { label: '本年增/减', aliases: ['本年增减', '本年增/减数量'] },
  { label: '处理决定数量', aliases: ['本年处理决定数量'] },
];

const servicesBlock = (title: string, names: readonly string[]): Block<Id2019> => ({
  title,
  columns: itemColumns,
  rows: services
    .filter(([name]) => names.includes(name))
    .map(([prefix, label]) => ({
      label,
      indicators: [`${prefix}.items-last-year`, `${prefix}.change`, `${prefix}.decisions`] as const,
    })),
});

export const disclosureTable2019: BlocksTable<Id2019> = {
  layout: 'blocks',
  id: 'disclosure',
  section: 'disclosure',
  caption: '主动公开政府信息情况',
  blocks: [
    {
      title: '第二十条第(一)项',
      columns: [{ label: '本年新制作数量' }, { label: '本年新公开数量' }, { label: '对外公开总数量' }],
      rows: documents.map(([prefix, label, , aliases]) => ({
        label,
        aliases,
        indicators: [`${prefix}.produced`, `${prefix}.newly-disclosed`, `${prefix}.disclosed-total`] as const,
      })),
    },
    servicesBlock('第二十条第(五)项', ['licensing', 'other-services']),
    servicesBlock('第二十条第(六)项', ['penalties', 'coercion']),
    {
      title: '第二十条第(八)项',
      columns: itemColumns.slice(0, 2),
      rows: [{ label: '行政事业性收费', indicators: ['charges.items-last-year', 'charges.change'] }],
    },
    {
      title: '第二十条第(九)项',
      columns: [{ label: '采购项目数量' }, { label: '采购总金额' }],
      rows: [{ label: '政府集中采购', indicators: ['procurement.projects', 'procurement.amount'] }],
    },
  ],
};

export const disclosureEquations2019: readonly EquationSpec<Id2019>[] = documents.map(([prefix, zh, en]) => ({
  id: `E01.${prefix}`,
  code: 'E01',
  kind: 'bound',
  left: [{ id: `${prefix}.newly-disclosed` }],
  right: [{ id: `${prefix}.disclosed-total` }],
  basis: 'inferred',
  cites: [],
  description: { zh: `${zh}：本年新公开≤对外公开总数`, en: `${en}: newly disclosed ≤ disclosed in all` },
}));
