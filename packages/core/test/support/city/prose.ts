import type { SectionId } from '../../../src/catalogue/index.ts';
import type { Figures } from './figures.ts';

/** Sentences of which a report takes one a topic: two years that take different ones are not alike. */
const disclosed = [
  '围绕群众关心的办事事项，在政府网站公布机构职能、办事流程和收费标准，重要文件与解读材料同日上网。',
  '推进预决算、采购和重大项目信息按期上网，逐条核对发布日期和来源；把专业文件改写成问答，配上图表。',
  '梳理本领域标准目录，逐项明确公开时限和责任科室，补发历史文件，方便社区居民查找。',
  '公布年度重点任务清单和完成进度，对社会关注的事项及时回应，组织开放日活动，请居民代表到现场了解情况。',
];
const requests = [
  '畅通当面、信函、网络等渠道，统一登记和编号，答复文书经法制审核后发出。',
  '安排专人每日查看来件，主动与申请人沟通需求，复杂事项集体研究。',
  '修订办理规程，明确各环节时限，对疑难来件征求法律顾问意见后再答复。',
  '建立台账，逐件跟踪办理进度，定期回访，收集改进建议。',
];
const managed = [
  '落实先审查、后公开，逐件填写审查表；清理现行有效文件，标注废止和失效。',
  '统一文件编号和存档格式，新印发的文件三个工作日内归集到文件库。',
  '开展历史文件数字化，核对文本与原件，发现错漏即时更正。',
  '明确文件属性源头认定，拟稿时同步提出是否公开的意见。',
];
const platforms = [
  '改版专栏，合并重复栏目，检索和下载功能正常。',
  '检查链接和附件，修复失效页面，适老化改造通过测试。',
  '规范政务新媒体账号，停用更新不力的账号，统一发布流程。',
  '在办事大厅设置查阅点，配备自助终端和工作人员。',
];
const guarded = [
  '明确分管领导和承办科室，组织业务培训，对栏目更新情况按季检查。',
  '把此项工作列入科室年度任务，开展案例研讨，检查发现的问题均已改正。',
  '邀请法律顾问授课，编印工作手册，逐月通报更新情况。',
  '选派骨干参加市里举办的培训，互查互评，及时补上短板。',
];
const problems = [
  ['一是解读形式不够丰富；二是个别栏目更新不够及时。', '一是增加图解和问答；二是每月核对栏目，逾期未更新的当即督促。'],
  ['一是工作人员业务能力有待提高；二是文件检索不够方便。', '一是组织轮训和案例讨论；二是按主题和年份重新编排文件库。'],
  [
    '一是基层办理答复不够规范；二是公众参与的渠道偏少。',
    '一是统一答复文书样式并加强审核；二是在网站设置意见征集专栏。',
  ],
  ['一是历史文件归集不全；二是新媒体发布比较零散。', '一是安排专人限期补录历史文件；二是制定新媒体发布计划。'],
] as const;

/** Which sentences a report takes: neighbouring years of a body take different ones in every topic. */
const at = <T>(list: readonly T[], seed: number, year: number, topic: number): T => {
  const found = list[(seed + year + topic * (seed % 3)) % list.length];
  if (found === undefined) throw new Error('no sentence');
  return found;
};

const counted = (value: number, some: string, none: string): string =>
  value > 0 ? some.replace('#', String(value)) : none;

/**
 * The prose of a report of the six-part form, or the free parts of the older one.
 *
 * @param told the year whose sentences are taken: last year's for a copied text
 */
export function cityProse(
  self: string,
  year: number,
  told: number,
  seed: number,
  figures: Figures,
  government: boolean,
): Partial<Record<SectionId, readonly string[]>> {
  const [faults, remedies] = at(problems, seed, told, 5);
  const improvement = ['（一）存在的主要问题', faults, '（二）改进情况', remedies];
  if (year <= 2018) {
    return {
      overview: [`${year}年，${self}${at(guarded, seed, told, 4)}${at(managed, seed, told, 2)}`],
      problems: improvement,
    };
  }
  const number = (row: string): number => figures[`applications.${row}@total`] ?? 0;
  const assessed = government ? '政府信息公开工作纳入年度考核，社会评议结果总体满意，没有发生需要追究责任的情形。' : '';
  return {
    overview: [
      `${year}年，${self}认真执行《中华人民共和国政府信息公开条例》。`,
      '（一）主动公开情况',
      at(disclosed, seed, told, 0),
      '（二）依申请公开情况',
      `${at(requests, seed, told, 1)}${counted(number('new'), '全年新收政府信息公开申请#件', '全年未收到政府信息公开申请')}，${counted(number('carried-in'), '上年结转#件', '没有上年结转的申请')}；${counted(number('processed'), '全年办结#件', '没有需要办理的申请')}，${counted(number('carried-out'), '结转下年度继续办理#件', '没有结转下年度的申请')}。`,
      '（三）政府信息管理情况',
      at(managed, seed, told, 2),
      '（四）政府信息公开平台建设情况',
      at(platforms, seed, told, 3),
      '（五）监督保障情况',
      `${at(guarded, seed, told, 4)}${assessed}`,
    ],
    problems: improvement,
    other: [`${year}年，${self}没有收取政府信息公开信息处理费。没有其他需要报告的事项。`],
  };
}
