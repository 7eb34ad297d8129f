import type { Bilingual } from '../../../span.ts';
import type { Block, BlocksTable, EquationSpec, IndicatorSpec } from '../../types.ts';

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
  ['regulations', '规章', 'Regulations', []],
  ['normative-documents', '规范性文件', 'Normative documents', ['行政规范性文件']],
] as const;

const services = [
  ['licensing', '行政许可', 'Administrative licensing'],
  ['other-services', '其他对外管理服务事项', 'Other public services'],
  ['penalties', '行政处罚', 'Administrative penalties'],
  ['coercion', '行政强制', 'Administrative coercion'],
] as const;

export const disclosure2019 = [
  ...documents.flatMap(([prefix, zh, en]) => [
    cell(
      `${prefix}.produced`,
      `${zh}本年新制作数量`,
      `${en} produced`,
      t(`全年新制作的${zh}件数。`, `${en} made in the year.`),
    ),
    cell(
      `${prefix}.newly-disclosed`,
      `${zh}本年新公开数量`,
      `${en} newly disclosed`,
      t(`全年新公开的${zh}件数。`, `${en} made public in the year.`),
    ),
    cell(
      `${prefix}.disclosed-total`,
      `${zh}对外公开总数量`,
      `${en} disclosed in all`,
      t(`到年底对外公开的${zh}总件数。`, `${en} public at the end of the year.`),
    ),
  ]),
  ...services.flatMap(([prefix, zh, en]) => [
    cell(
      `${prefix}.items-last-year`,
      `${zh}上一年项目数量`,
      `${en}: items last year`,
      t(`上一年度${zh}的事项数，不是办件数。`, `Items on the list the year before, not cases.`),
      { unit: '项' },
    ),
    cell(
      `${prefix}.change`,
      `${zh}本年增/减`,
      `${en}: change`,
      t(`本年事项数的增减，减少写负数。`, `Change in the number of items, negative where there are fewer.`),
      { unit: '项', kind: 'signed-count' },
    ),
    cell(
      `${prefix}.decisions`,
      `${zh}处理决定数量`,
      `${en}: decisions`,
      t(`本年作出的${zh}决定件数。`, `Decisions made in the year.`),
    ),
  ]),
  cell(
    'charges.items-last-year',
    '行政事业性收费上一年项目数量',
    'Administrative charges: items last year',
    t('上一年度的收费项目数。', 'Kinds of charges the year before.'),
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
    t('政府集中采购的项目数。', 'Projects of central government procurement.'),
    { unit: '项' },
  ),
  cell(
    'procurement.amount',
    '政府集中采购总金额',
    'Central procurement: amount',
    t('采购总金额；表头没有单位，单元格里要写明元或万元。', 'Amount in all; the form names no unit, so the cell must.'),
    { unit: '元', kind: 'money' },
  ),
] as const;

const itemColumns = [
  { label: '上一年项目数量', aliases: ['上一年度项目数量', '上年项目数量'] },
  { label: '本年增/减', aliases: ['本年增减', '本年增/减数量'] },
  { label: '处理决定数量', aliases: ['本年处理决定数量'] },
];

const servicesBlock = (title: string, names: readonly string[]): Block => ({
  title,
  columns: itemColumns,
  rows: services
    .filter(([name]) => names.includes(name))
    .map(([prefix, label]) => ({
      label,
      indicators: [`${prefix}.items-last-year`, `${prefix}.change`, `${prefix}.decisions`],
    })),
});

export const disclosureTable2019: BlocksTable = {
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
        indicators: [`${prefix}.produced`, `${prefix}.newly-disclosed`, `${prefix}.disclosed-total`],
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

export const disclosureEquations2019: readonly EquationSpec[] = [
  ...documents.map(
    ([prefix, zh, en]): EquationSpec => ({
      id: `E01.${prefix}`,
      code: 'E01',
      kind: 'bound',
      left: [{ id: `${prefix}.newly-disclosed` }],
      right: [{ id: `${prefix}.disclosed-total` }],
      basis: 'inferred',
      cites: [],
      description: { zh: `${zh}：本年新公开≤对外公开总数`, en: `${en}: newly disclosed ≤ disclosed in all` },
    }),
  ),
];
