import type { Bilingual } from '../../../span.ts';
import type { Applicant, IndicatorSpec, MatrixRow, MatrixTable } from '../../types.ts';

const t = (zh: string, en: string): Bilingual => ({ zh, en });

function row<const Id extends string>(
  id: Id,
  label: string,
  en: string,
  definition: Bilingual,
  more: Partial<Omit<IndicatorSpec, 'id'>> = {},
): IndicatorSpec & { readonly id: Id } {
  return { id, label, en, unit: '件', kind: 'count', definition, basis: 'inferred', cites: ['条例#50'], ...more };
}

/** Rows of table three that editions 2019 and 2021 share, down to 不予处理. */
export const applicationsHead = [
  row(
    'applications.new',
    '本年新收政府信息公开申请数量',
    'Applications newly received',
    t('全年新收到的政府信息公开申请件数。', 'Applications received in the year.'),
  ),
  row(
    'applications.carried-in',
    '上年结转政府信息公开申请数量',
    'Applications carried in',
    t(
      '上年收到、结转到本年办理的件数，应等于上年报告的“结转下年度继续办理”。',
      'Applications of the year before that were still open; last year’s “carried out”.',
    ),
  ),
  row('applications.granted', '予以公开', 'Granted', t('全部予以公开的件数。', 'Applications granted in full.'), {
    parent: 'applications.processed',
    cites: ['条例#36'],
  }),
  row(
    'applications.partially-granted',
    '部分公开',
    'Partially granted',
    t(
      '区分处理、只公开一部分的件数；这一类只计在此，不再计入其他情形。',
      'Applications granted in part; such a case counts here and nowhere else.',
    ),
    { parent: 'applications.processed', basis: 'official', cites: ['条例#37'] },
  ),
  row(
    'applications.refused.state-secret',
    '属于国家秘密',
    'Refused: state secret',
    t('因属于国家秘密不予公开。', 'Refused as a state secret.'),
    { parent: 'applications.processed', cites: ['条例#14'] },
  ),
  row(
    'applications.refused.forbidden-by-law',
    '其他法律行政法规禁止公开',
    'Refused: forbidden by law',
    t('因其他法律、行政法规禁止公开而不予公开。', 'Refused because another law or regulation forbids it.'),
    { parent: 'applications.processed', cites: ['条例#14'] },
  ),
  row(
    'applications.refused.security-and-stability',
    '危及“三安全一稳定”',
    'Refused: security and stability',
    t(
      '公开后可能危及国家安全、公共安全、经济安全、社会稳定。',
      'Refused because disclosure might endanger security or stability.',
    ),
    { parent: 'applications.processed', cites: ['条例#14'], aliases: ['危及三安全一稳定'] },
  ),
  row(
    'applications.refused.third-party-rights',
    '保护第三方合法权益',
    'Refused: rights of third parties',
    t('因商业秘密、个人隐私等第三方合法权益不予公开。', 'Refused to protect the rights of third parties.'),
    { parent: 'applications.processed', cites: ['条例#15'] },
  ),
  row(
    'applications.refused.internal-affairs',
    '属于三类内部事务信息',
    'Refused: internal affairs',
    t(
      '属于人事管理、后勤管理、内部工作流程信息。',
      'Refused as information on personnel, logistics or internal procedure.',
    ),
    { parent: 'applications.processed', cites: ['条例#16'] },
  ),
  row(
    'applications.refused.process-information',
    '属于四类过程性信息',
    'Refused: process information',
    t(
      '属于讨论记录、过程稿、磋商信函、请示报告。',
      'Refused as records of discussion, drafts, letters of consultation or requests for instruction.',
    ),
    { parent: 'applications.processed', cites: ['条例#16'] },
  ),
  row(
    'applications.refused.enforcement-files',
    '属于行政执法案卷',
    'Refused: enforcement files',
    t('属于行政执法案卷信息。', 'Refused as part of an enforcement file.'),
    { parent: 'applications.processed', cites: ['条例#16'] },
  ),
  row(
    'applications.refused.administrative-query',
    '属于行政查询事项',
    'Refused: administrative query',
    t(
      '属于工商、不动产登记等有专门查询规定的信息。',
      'Refused as a matter of registers with their own rules of access.',
    ),
    { parent: 'applications.processed', cites: ['条例#36'] },
  ),
  row(
    'applications.unavailable.not-held',
    '本机关不掌握相关政府信息',
    'Unavailable: not held',
    t('本机关没有制作或者保存所申请的信息。', 'The body neither made nor keeps the information.'),
    { parent: 'applications.processed', cites: ['条例#36'] },
  ),
  row(
    'applications.unavailable.needs-creation',
    '没有现成信息需要另行制作',
    'Unavailable: would have to be made',
    t('没有现成信息，需要加工、分析。', 'The information would have to be compiled.'),
    { parent: 'applications.processed', cites: ['条例#38'] },
  ),
  row(
    'applications.unavailable.still-unclear',
    '补正后申请内容仍不明确',
    'Unavailable: still unclear',
    t('补正之后申请内容仍不明确。', 'The application stayed unclear after correction.'),
    { parent: 'applications.processed', cites: ['条例#30'] },
  ),
  row(
    'applications.not-processed.petition',
    '信访举报投诉类申请',
    'Not handled: petition or complaint',
    t('以申请的形式信访、投诉、举报。', 'A petition or complaint in the form of an application.'),
    { parent: 'applications.processed', cites: ['条例#39'] },
  ),
  row(
    'applications.not-processed.repeated',
    '重复申请',
    'Not handled: repeated',
    t('同一申请人重复申请同一信息。', 'The same applicant asked for the same information again.'),
    { parent: 'applications.processed', cites: ['条例#36'] },
  ),
  row(
    'applications.not-processed.publications',
    '要求提供公开出版物',
    'Not handled: publications',
    t('要求提供报刊、书籍等公开出版物。', 'A request for published material.'),
    { parent: 'applications.processed', cites: ['条例#39'] },
  ),
  row(
    'applications.not-processed.excessive',
    '无正当理由大量反复申请',
    'Not handled: excessive',
    t('数量、频次明显超过合理范围，又没有正当理由。', 'Applications in unreasonable number without good reason.'),
    { parent: 'applications.processed', cites: ['条例#35'] },
  ),
  row(
    'applications.not-processed.confirm-or-reissue',
    '要求行政机关确认或重新出具已获取信息',
    'Not handled: confirm or reissue',
    t('要求确认或者重新出具已经得到的信息。', 'A request to confirm or reissue information already given.'),
    { parent: 'applications.processed' },
  ),
] as const;

export const applicationsTail = [
  row(
    'applications.processed',
    '总计',
    'Processed in all',
    t('本年度作出的各类办理结果合计。', 'All outcomes of the year together.'),
  ),
  row(
    'applications.carried-out',
    '结转下年度继续办理',
    'Carried to next year',
    t('到年底尚未办结、转入下一年度的件数。', 'Applications still open at the end of the year.'),
  ),
] as const;

/** 其他处理 as one row: edition 2019, and 2021 reports that keep it so (G17). */
export const otherAsOneRow = row(
  'applications.other',
  '其他处理',
  'Other handling',
  t('以上各类之外的处理。', 'Handled in some other way.'),
  { parent: 'applications.processed' },
);

export const otherAsThreeRows = [
  row(
    'applications.other.not-corrected-in-time',
    '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    'Other: not corrected in time',
    t('申请人没有正当理由，逾期不补正，不再处理。', 'Dropped because the applicant did not correct it in time.'),
    { parent: 'applications.processed', cites: ['条例#30'], aliases: ['申请人无正当理由逾期不补正'] },
  ),
  row(
    'applications.other.fee-unpaid',
    '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    'Other: fee not paid',
    t('申请人逾期没有缴纳信息处理费，不再处理。', 'Dropped because the processing fee was not paid in time.'),
    {
      parent: 'applications.processed',
      cites: ['条例#42', '国办函〔2020〕109号'],
      aliases: ['申请人逾期未按收费通知要求缴纳费用'],
    },
  ),
  row(
    'applications.other.other',
    '其他',
    'Other',
    t('其他处理中前两种之外的情形。', 'Other handling beside these two.'),
    { parent: 'applications.processed' },
  ),
] as const;

const results = '三、本年度办理结果';
const line = (numbering: string, spec: IndicatorSpec, path: readonly string[], note?: string): MatrixRow => ({
  numbering,
  label: spec.label,
  path,
  indicator: spec.id,
  ...(note ? { note } : {}),
});

const groups: readonly (readonly [path: readonly string[], prefix: string])[] = [
  [[results, '(三)不予公开'], 'applications.refused.'],
  [[results, '(四)无法提供'], 'applications.unavailable.'],
  [[results, '(五)不予处理'], 'applications.not-processed.'],
];

const spec = (id: string): IndicatorSpec => {
  const found = [...applicationsHead, ...applicationsTail].find((one) => one.id === id);
  if (!found) throw new Error(`no indicator ${id}`);
  return found;
};

function rows(other: readonly MatrixRow[]): MatrixRow[] {
  return [
    line('一、', spec('applications.new'), []),
    line('二、', spec('applications.carried-in'), []),
    line('(一)', spec('applications.granted'), [results]),
    line('(二)', spec('applications.partially-granted'), [results], '区分处理的,只计这一情形,不计其他情形'),
    ...groups.flatMap(([path, prefix]) =>
      applicationsHead.filter((one) => one.id.startsWith(prefix)).map((one, i) => line(`${i + 1}.`, one, path)),
    ),
    ...other,
    line('(七)', spec('applications.processed'), [results]),
    line('四、', spec('applications.carried-out'), []),
  ];
}

const oneRow = line('(六)', otherAsOneRow, [results]);
const threeRows = otherAsThreeRows.map((one, i) => line(`${i + 1}.`, one, [results, '(六)其他处理']));

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
export const applicationsTable = (edition: '2019' | '2021'): MatrixTable => ({
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
  rows: rows(edition === '2019' ? [oneRow] : threeRows),
  variants: edition === '2021' ? [{ replaces: otherAsThreeRows.map((one) => one.id), row: oneRow }] : [],
});
