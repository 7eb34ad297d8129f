import type { Article, Certainty, LegalDocument } from '../types.ts';
import { article } from './article.ts';

/** A part of a document that has no article number we know. */
const part = (document: string, name: string, zh: string, en: string, certainty: Certainty = 'read'): Article => ({
  id: `${document}#${name}`,
  article: name,
  paraphrase: { zh, en },
  certainty,
});

const fees = '国办函〔2020〕109号';
const form2021 = '国办公开办函〔2021〕30号';
const platforms = '国办公开办函〔2019〕61号';

/** The notices that set up the forms, and what explains them. What was not read is said in the summaries. */
export const notices: readonly LegalDocument[] = [
  {
    id: '国办发〔2014〕32号',
    title: '国务院办公厅关于加强和规范政府信息公开情况统计报送工作的通知',
    en: 'Notice on statistics of disclosure work',
    number: '国办发〔2014〕32号',
    certainty: 'read',
    summary: {
      zh: '设立全国统一的统计表，内容有主动公开、依申请公开、政策解读、回应社会关切、复议、诉讼、举报投诉、机构和培训；逐级审核报送，每年3月底前报国务院办公厅。只读到开头，附表的指标解释没有见到。',
      en: 'Sets up one table for all: disclosure, applications, explanation of policies, response, reviews, suits, complaints, capacity and training; checked and reported level by level, yearly by the end of March. Only its beginning was read; no official explanation of the rows was found.',
    },
    articles: [],
  },
  {
    id: '国办公开办函〔2019〕60号',
    title: '国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知',
    en: 'Notice on the annual report, trial form',
    number: '国办公开办函〔2019〕60号',
    issued: '2019',
    certainty: 'read',
    summary: {
      zh: '依条例第五十条公布六部分格式（试行），并提醒法定期限比以往提前两个月；用于2019、2020年度的报告。只读到开头，填报说明没有见到。',
      en: 'Publishes the trial form of six parts under article 50 and points out that the deadline is two months earlier; used for 2019 and 2020. Only its beginning was read.',
    },
    articles: [],
  },
  {
    id: form2021,
    title: '国务院办公厅政府信息与政务公开办公室关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知',
    en: 'Notice with the form of the annual report',
    number: form2021,
    issued: '2021-09-26',
    certainty: 'read',
    summary: {
      zh: '公布现行的六部分格式，用于2021年度起的报告；内容按条例第五十条，不遗漏，也不泛化。读到首尾两部分和附表，中间没有读到。',
      en: 'Publishes the form in use since the report year 2021; contents as in article 50, no less and no more. Its beginning, its end and the tables were read, not its middle.',
    },
    articles: [
      part(
        form2021,
        '一（一）',
        '总体情况综述主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面，各级政府的监督保障含工作考核、社会评议和责任追究结果。',
        'The overview sums up disclosure, applications, management of information, platforms and supervision; governments include assessment, public review and accountability.',
      ),
      part(
        form2021,
        '（四）',
        '分管领导是第一责任人，政府信息公开工作机构是责任主体；不按时、不准确、不全面、内容雷同、敷衍塞责的，依条例第四十七条追究。',
        'The leader in charge is the first person responsible, the disclosure office the body responsible; late, inaccurate, incomplete, copied or perfunctory reports have consequences under article 47.',
      ),
    ],
  },
  {
    id: platforms,
    title: '国务院办公厅政府信息与政务公开办公室关于规范政府信息公开平台有关事项的通知',
    en: 'Notice on disclosure platforms',
    number: platforms,
    issued: '2019',
    certainty: 'read',
    summary: {
      zh: '统一规范政府信息公开平台。只读到开头。',
      en: 'Makes disclosure platforms uniform. Only its beginning was read.',
    },
    articles: [
      part(
        platforms,
        '栏目',
        '平台设指南、制度、法定主动公开内容、年报等栏目。',
        'Platforms have columns for guide, rules, statutory contents and annual reports.',
        'remembered',
      ),
    ],
  },
  {
    id: '国办公开办函〔2016〕201号',
    title: '国务院办公厅政府信息与政务公开办公室关于共同被告案件统计的复函',
    en: 'Reply on counting cases with co-defendants',
    described: true,
    number: '国办公开办函〔2016〕201号',
    issued: '2016-09-01',
    certainty: 'read',
    summary: {
      zh: '复议机关作共同被告的行政诉讼案件，只计原行为主体的件数，不计复议机关的。当时依2007年条例作出，2022年度的报告仍有引用；复议改变原决定、复议机关单独作被告的，不在此列。',
      en: 'A suit with the review body as co-defendant is counted by the body that acted, not by the review body. Written under the regulations of 2007 and still cited in reports for 2022; it does not speak of review bodies that changed the decision and are sole defendants.',
    },
    articles: [],
  },
  {
    id: fees,
    title: '政府信息公开信息处理费管理办法',
    en: 'Measures on processing fees',
    number: fees,
    issued: '2020-11-17',
    effective: '2021-01-01',
    certainty: 'read',
    articles: [
      article(
        fees,
        1,
        '信息处理费是为引导申请人合理行使权利而收取的费用（与第二条同旨）。',
        'The fee is charged to guide applicants to reasonable use of their right (with article 2).',
      ),
      article(
        fees,
        2,
        '向申请数量或者频次超出一定范围的申请人收取。',
        'It is charged to those who apply beyond a certain number or frequency.',
      ),
      article(
        fees,
        3,
        '可以按件或者按量计收，都是超额累进；一件申请只选一种，不重复。',
        'By case or by volume, both progressively; one of them for each case.',
      ),
      article(
        fees,
        4,
        '按件：同一申请人一个自然月内10件以下不收，11至30件的部分每件100元，31件起每10件一档，每档每件再加100元；可以按一事一申请拆分计收。',
        'By case: up to ten a month free, 11 to 30 at 100 yuan each, then 100 yuan a case more for each further ten; one application on several matters may be split for the charge.',
        '收费的件数可以和申请的件数不同。',
        'Cases charged and applications counted may differ.',
      ),
      article(
        fees,
        5,
        '按量：30页以下不收，31至100页的部分每页10元，101至200页20元，201页起40元。',
        'By volume: up to 30 pages free, then 10 yuan a page, 20 from page 101, 40 from page 201.',
      ),
      part(
        fees,
        '缴费',
        '在办理期限内发收费通知，申请人收到次日起20个工作日内缴纳，逾期视为放弃申请；收入纳入一般公共预算（见四川等省的文件）。',
        'Notice of the fee comes within the time for handling; who does not pay within 20 working days gives up the application; the money goes to the public budget (as provincial documents have it).',
      ),
      part(
        fees,
        '性质',
        '四川、安徽、河南、山东的文件把信息处理费列为行政事业性收费；河南要求把收取情况写进年报。',
        'Documents of Sichuan, Anhui, Henan and Shandong class the fee as an administrative charge; Henan wants it in the annual report.',
      ),
      part(
        fees,
        '救济',
        '不能单独就收费决定申请复议或者起诉。',
        'The decision on a fee cannot be put to review or sued over by itself.',
        'remembered',
      ),
    ],
  },
  {
    id: 'DB51/T 2660—2019',
    title: '政府信息公开工作年度报告编制发布规范（四川省地方标准）',
    en: 'Sichuan local standard on the annual report',
    number: 'DB51/T 2660—2019',
    certainty: 'read',
    summary: {
      zh: '四川省地方标准，只在四川适用；获授权的组织也适用。只读到开头。',
      en: 'A standard of Sichuan, for Sichuan only; authorised organisations included. Only its beginning was read.',
    },
    articles: [
      part(
        'DB51/T 2660—2019',
        '2.1',
        '统计时间段为上一年度1月1日至12月31日。',
        'The period is 1 January to 31 December of the year before.',
      ),
    ],
  },
];
