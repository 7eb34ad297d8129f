import type { Bilingual } from '../../../span.ts';
import type { IndicatorSpec } from '../../types.ts';

const t = (zh: string, en: string): Bilingual => ({ zh, en });

function row<const Id extends string>(
  id: Id,
  label: string,
  en: string,
  definition: Bilingual,
  more: Partial<Omit<IndicatorSpec, 'id'>> = {},
): IndicatorSpec<Id> {
  return { id, label, en, unit: '件', kind: 'count', definition, basis: 'inferred', cites: ['条例#50'], ...more };
}

/** An outcome: it is part of 总计, and stands on an article. */
const outcome = <const Id extends string>(
  id: Id,
  label: string,
  en: string,
  definition: Bilingual,
  article: number,
  more: Partial<Omit<IndicatorSpec, 'id'>> = {},
): IndicatorSpec<Id> =>
  row(id, label, en, definition, { parent: 'applications.processed', cites: [`条例#${article}`], ...more });

/** The first two rows of table three. */
export const received = [
  row(
    'applications.new',
    '本年新收政府信息公开申请数量',
    'Applications newly received',
    t(
      '1月1日至12月31日收到的政府信息公开申请件数，不含上年结转；收到之日按条例第三十一条认定。',
      'Applications received from 1 January to 31 December, without those carried in; article 31 says which day counts.',
    ),
    { cites: ['条例#50', '条例#31'] },
  ),
  row(
    'applications.carried-in',
    '上年结转政府信息公开申请数量',
    'Applications carried in',
    t(
      '上年收到、年底尚未办结、转入本年的件数，应等于上年报告的“结转下年度继续办理”。',
      'Applications of the year before that were still open at its end: “carried to next year” of last year’s report.',
    ),
  ),
] as const;

/** The outcomes that editions 2019 and 2021 share: 予以公开 to 不予处理. */
export const outcomes = [
  outcome(
    'applications.granted',
    '予以公开',
    'Granted',
    t(
      '全部予以公开的件数，含告知已主动公开的获取途径。',
      'Applications granted in full, also by telling where the information is public.',
    ),
    36,
  ),
  outcome(
    'applications.partially-granted',
    '部分公开',
    'Partially granted',
    t(
      '区分处理、只公开一部分的件数；这一类只计在此，不再计入其他情形。',
      'Applications granted in part; such a case counts here and nowhere else.',
    ),
    37,
    { basis: 'official' },
  ),
  outcome(
    'applications.refused.state-secret',
    '属于国家秘密',
    'Refused: state secret',
    t('因依法确定为国家秘密不予公开。', 'Refused as a state secret.'),
    14,
  ),
  outcome(
    'applications.refused.forbidden-by-law',
    '其他法律行政法规禁止公开',
    'Refused: forbidden by law',
    t(
      '因其他法律、行政法规禁止公开而不予公开；规章和文件的禁止不算。',
      'Refused because another law or administrative regulation forbids it; rules of lower rank do not count.',
    ),
    14,
  ),
  outcome(
    'applications.refused.security-and-stability',
    '危及“三安全一稳定”',
    'Refused: security and stability',
    t(
      '因公开后可能危及国家安全、公共安全、经济安全、社会稳定不予公开。',
      'Refused because disclosure might endanger national, public or economic security or social stability.',
    ),
    14,
  ),
  outcome(
    'applications.refused.third-party-rights',
    '保护第三方合法权益',
    'Refused: rights of third parties',
    t(
      '因涉及商业秘密、个人隐私等，公开会损害第三方合法权益而不予公开。',
      'Refused because disclosure of trade secrets, privacy and the like would harm third parties.',
    ),
    15,
  ),
  outcome(
    'applications.refused.internal-affairs',
    '属于三类内部事务信息',
    'Refused: internal affairs',
    t(
      '因属于人事管理、后勤管理、内部工作流程信息不予公开。',
      'Refused as information on personnel, logistics or internal procedure.',
    ),
    16,
  ),
  outcome(
    'applications.refused.process-information',
    '属于四类过程性信息',
    'Refused: process information',
    t(
      '因属于讨论记录、过程稿、磋商信函、请示报告不予公开。',
      'Refused as records of discussion, drafts, letters of consultation or requests for instruction.',
    ),
    16,
  ),
  outcome(
    'applications.refused.enforcement-files',
    '属于行政执法案卷',
    'Refused: enforcement files',
    t('因属于行政执法案卷信息不予公开。', 'Refused as part of an enforcement file.'),
    16,
  ),
  outcome(
    'applications.refused.administrative-query',
    '属于行政查询事项',
    'Refused: administrative query',
    t(
      '所申请的信息（如工商、不动产登记资料）另有查询规定，告知依其办理。',
      'The information, such as company or land registers, has rules of access of its own; the applicant is told so.',
    ),
    36,
  ),
  outcome(
    'applications.unavailable.not-held',
    '本机关不掌握相关政府信息',
    'Unavailable: not held',
    t(
      '信息不存在，或者不属于本机关负责公开，本机关没有制作或者保存。',
      'The information does not exist or is another body’s: this body neither made nor keeps it.',
    ),
    36,
  ),
  outcome(
    'applications.unavailable.needs-creation',
    '没有现成信息需要另行制作',
    'Unavailable: would have to be made',
    t('没有现成信息，需要加工、分析才能提供。', 'The information would have to be compiled or analysed first.'),
    38,
  ),
  outcome(
    'applications.unavailable.still-unclear',
    '补正后申请内容仍不明确',
    'Unavailable: still unclear',
    t(
      '申请人补正了，内容仍不明确；逾期不补正的不在此列。',
      'The applicant corrected it, and it stayed unclear; no correction at all is another row.',
    ),
    30,
  ),
  outcome(
    'applications.not-processed.petition',
    '信访举报投诉类申请',
    'Not handled: petition or complaint',
    t('以申请的形式信访、投诉、举报。', 'A petition or complaint in the form of an application.'),
    39,
  ),
  outcome(
    'applications.not-processed.repeated',
    '重复申请',
    'Not handled: repeated',
    t(
      '同一申请人就已经答复过的同一信息再次申请。',
      'The same applicant asked again for what had been answered already.',
    ),
    36,
  ),
  outcome(
    'applications.not-processed.publications',
    '要求提供公开出版物',
    'Not handled: publications',
    t('要求提供报刊、书籍等公开出版物，告知获取途径。', 'A request for published material; the way to get it is told.'),
    39,
  ),
  outcome(
    'applications.not-processed.excessive',
    '无正当理由大量反复申请',
    'Not handled: excessive',
    t(
      '数量、频次明显超过合理范围，说明的理由又不合理。',
      'Applications in unreasonable number or frequency, for no good reason.',
    ),
    35,
  ),
  outcome(
    'applications.not-processed.confirm-or-reissue',
    '要求行政机关确认或重新出具已获取信息',
    'Not handled: confirm or reissue',
    t('要求确认或者重新出具已经得到的信息。', 'A request to confirm or reissue information already given.'),
    50,
  ),
] as const;

/** 其他处理 as one row: edition 2019, and 2021 reports that keep it so (G17). */
export const otherAsOneRow = outcome(
  'applications.other',
  '其他处理',
  'Other handling',
  t('以上各类之外的办理结果。', 'Outcomes beside those above.'),
  50,
);

/** 其他处理 in edition 2021. */
export const otherAsThreeRows = [
  outcome(
    'applications.other.not-corrected-in-time',
    '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    'Other: not corrected in time',
    t(
      '申请人没有正当理由，逾期不补正，视为放弃，不再处理。',
      'Dropped because the applicant did not correct it in time without good reason.',
    ),
    30,
    { aliases: ['申请人无正当理由逾期不补正'] },
  ),
  outcome(
    'applications.other.fee-unpaid',
    '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    'Other: fee not paid',
    t('申请人逾期没有缴纳信息处理费，不再处理。', 'Dropped because the processing fee was not paid in time.'),
    42,
    { cites: ['条例#42', '国办函〔2020〕109号'], aliases: ['申请人逾期未按收费通知要求缴纳费用'] },
  ),
  outcome(
    'applications.other.other',
    '其他',
    'Other',
    t('其他处理中前两种之外的情形。', 'Other handling beside these two.'),
    50,
  ),
] as const;

/** The last two rows of table three. */
export const closing = [
  row(
    'applications.processed',
    '总计',
    'Processed in all',
    t('本年度各类办理结果合计，等于（一）至（六）各项之和。', 'All outcomes of the year together: items (1) to (6).'),
  ),
  row(
    'applications.carried-out',
    '结转下年度继续办理',
    'Carried to next year',
    t(
      '到12月31日尚未办结、转入下一年度的件数，应成为下一年的“上年结转”。',
      'Applications still open on 31 December; they become “carried in” of next year’s report.',
    ),
  ),
] as const;

export type ApplicationId =
  | (typeof received | typeof outcomes | typeof otherAsThreeRows | typeof closing)[number]['id']
  | typeof otherAsOneRow.id;
