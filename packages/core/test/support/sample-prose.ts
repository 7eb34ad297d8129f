import type { EditionId, SectionId } from '../../src/catalogue/index.ts';
import type { Body } from './bodies.ts';

/** Numbers by fact key, for sentences that agree with the tables. */
export type NumberOf = (key: string) => number;

/** A clause that counts something, or says that there was none. */
const counted = (value: number, some: (value: number) => string, none: string): string =>
  value > 0 ? some(value) : none;

const problems = [
  '（一）存在的主要问题',
  '一是政策解读的形式不够丰富，群众看得懂、用得上的解读偏少；二是个别栏目更新不够及时；三是基层工作人员业务能力有待提高，答复申请的规范性不够强。',
  '（二）改进情况',
  '一是增加图解、问答等解读形式，重要文件与解读材料同步公布；二是每月核对栏目更新情况，逾期未更新的当即督促；三是组织业务培训和案例讨论，依法规范办理申请，提高答复质量。',
];

/** Section one under five topics, and for governments what article 50 adds. */
function overview(body: Body, year: number, number: NumberOf, government: boolean): string[] {
  const fresh = number('applications.new@total');
  const carried = number('applications.carried-in@total');
  const processed = number('applications.processed@total');
  const open = number('applications.carried-out@total');
  return [
    `${year}年，${body.self}认真执行《中华人民共和国政府信息公开条例》，围绕群众关心的事项做好政府信息公开工作。`,
    '（一）主动公开情况',
    `${body.self}通过政府网站公开机构职能、规划计划、财政预决算、行政许可和行政处罚等信息，更新政府信息公开指南和目录，重要政策同步公布解读材料。`,
    '（二）依申请公开情况',
    `畅通当面、信函、网络等申请渠道，做好登记、审核、答复和归档。${counted(fresh, (n) => `全年新收政府信息公开申请${n}件`, '全年未收到政府信息公开申请')}，${counted(carried, (n) => `上年结转${n}件`, '没有上年结转的申请')}；${counted(processed, (n) => `全年办结${n}件`, '没有需要办理的申请')}，${counted(open, (n) => `结转下年度继续办理${n}件`, '没有结转下年度的申请')}。`,
    '（三）政府信息管理情况',
    '落实先审查、后公开，对拟公开的信息逐件审查；定期清理现行有效的文件，及时标注废止和失效情况。',
    '（四）政府信息公开平台建设情况',
    '维护政府网站政府信息公开专栏，规范栏目设置，检索、查阅、下载功能正常；加强政务新媒体的日常管理。',
    '（五）监督保障情况',
    government
      ? '将政府信息公开工作纳入年度考核；邀请群众代表开展社会评议，评议结果总体满意；全年没有发生因政府信息公开工作被追究责任的情形。'
      : '明确分管领导和承办机构，组织业务培训；对栏目更新和申请办理情况开展检查，发现的问题均已督促改正。',
  ];
}

function fee(body: Body, year: number): string {
  return `${year}年，${body.self}没有收取政府信息公开信息处理费。没有其他需要报告的事项。`;
}

function ofSixParts(
  body: Body,
  year: number,
  number: NumberOf,
  government: boolean,
): Partial<Record<SectionId, string[]>> {
  return { overview: overview(body, year, number, government), problems, other: [fee(body, year)] };
}

function ofStatistics(body: Body, year: number, number: NumberOf): Partial<Record<SectionId, string[]>> {
  const refused = number('request.replied.refused');
  const received = number('request.received');
  const money = number('request.fees');
  const reviews = number('review.total');
  const suits = number('litigation.total');
  return {
    overview: [`${year}年，${body.self}健全工作机制，明确分管领导和承办机构，组织业务培训，政府信息公开工作有序开展。`],
    disclosure: [
      '（一）公开的内容和数量',
      `全年主动公开政府信息${number('disclosure.items')}条，涉及机构职能、规划计划、财政预决算、工作动态等方面。`,
      '（二）公开的形式',
      `政府网站公开${number('disclosure.channel.website')}条，政务微博公开${number('disclosure.channel.weibo')}条，政务微信公开${number('disclosure.channel.wechat')}条；同一信息经几个渠道公开的，在总数中只计一条。`,
    ],
    applications: [
      counted(
        received,
        (n) =>
          `全年收到政府信息公开申请${n}件，办结${number('request.closed')}件。${counted(refused, (k) => `其中不同意公开${k}件，均已说明理由。`, '没有不同意公开的情形。')}`,
        '全年未收到政府信息公开申请，没有不予公开的情形。',
      ),
    ],
    fees: [
      counted(
        money,
        (n) => `依申请提供政府信息收取费用${n}万元，没有减免。`,
        '依申请提供政府信息没有收取费用，没有减免情况。',
      ),
    ],
    disputes: [
      `${counted(reviews, (n) => `因政府信息公开被申请行政复议${n}件`, '没有因政府信息公开被申请行政复议')}，${counted(suits, (n) => `被提起行政诉讼${n}件`, '没有被提起行政诉讼')}。`,
    ],
    problems,
    other: ['没有其他需要报告的事项。'],
  };
}

/** The prose of each section, in agreement with the figures. */
export function proseOf(
  edition: EditionId,
  body: Body,
  year: number,
  number: NumberOf,
  government: boolean,
): Partial<Record<SectionId, string[]>> {
  return edition === '2019' || edition === '2021'
    ? ofSixParts(body, year, number, government)
    : ofStatistics(body, year, number);
}
