import { table, type Values } from './base.ts';

/** Clean reports of bodies that do not exist. Every rule is silent on each of them. */

const figures: Values = {
  'applications.new': 12,
  'applications.new@enterprise': 3,
  'applications.carried-in': 1,
  'applications.granted': 9,
  'applications.granted@enterprise': 3,
  'applications.partially-granted': 1,
  'applications.unavailable.not-held': 2,
  'applications.processed': 12,
  'applications.processed@enterprise': 3,
  'applications.carried-out': 1,
  'review.upheld': 1,
  'review.total': 1,
};

const disclosure2021: Values = {
  'normative-documents.issued': 2,
  'normative-documents.repealed': 1,
  'normative-documents.in-force': 7,
  'licensing.decisions': 36,
  'penalties.decisions': 4,
  'charges.amount': 12.5,
};

const disclosure2019: Values = {
  'normative-documents.produced': 2,
  'normative-documents.newly-disclosed': 2,
  'normative-documents.disclosed-total': 7,
  'licensing.items-last-year': 5,
  'licensing.decisions': 36,
  'penalties.items-last-year': 9,
  'penalties.decisions': 4,
  'procurement.projects': 2,
  'procurement.amount': '251000元',
};

interface Options {
  readonly agency?: string;
  /** What it calls itself. */
  readonly self?: string;
  readonly year?: number;
  readonly values?: Values;
  readonly written?: string;
  /** With the local block 申请类型数. */
  readonly local?: boolean;
}

const intro = (agency: string, year: number, basis: string): string =>
  `根据《中华人民共和国政府信息公开条例》（国务院令第711号）和${basis}，现公布${agency}${year}年政府信息公开工作年度报告。本报告中所列数据的统计期限为${year}年1月1日至${year}年12月31日。如有疑问，请与${agency}办公室联系（地址：清源县河东路8号，邮编：249800，电话：0900-5550123，电子邮箱：gk@qingyuan.example）。`;

const notice2021 =
  '《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）';
const notice2019 =
  '《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）';

const overview = (
  self: string,
  year: number,
): string => `（一）主动公开情况。${year}年，${self}通过政府网站和政务新媒体公开规划计划、预决算、行政许可等信息，及时更新公开指南和公开目录。

（二）依申请公开情况。畅通信函、网络等申请渠道，全年新收政府信息公开申请15件，上年结转1件，全部在法定期限内答复。

（三）政府信息管理情况。落实公开审查制度，清理现行有效的文件，及时标注废止和失效情况。

（四）政府信息公开平台建设情况。维护政府网站的信息公开专栏，规范栏目设置，保障检索、下载功能正常。

（五）监督保障情况。明确专人负责，组织两次业务学习；接受工作考核和社会评议，没有发生需要责任追究的情形。`;

const problems = `存在的主要问题：一是政策解读的形式还不够丰富；二是少数信息更新不够及时。

改进情况：一是增加图解和问答等解读形式；二是每月核对栏目，发现逾期未更新的当即督促更新。`;

const six = (
  edition: '2019' | '2021',
  agency: string,
  self: string,
  year: number,
  values: Values,
): string => `## 一、总体情况

${overview(self, year)}

## 二、主动公开政府信息情况

${table(edition, 'disclosure', values)}

## 三、收到和处理政府信息公开申请情况

${table(edition, 'applications', values)}

## 四、政府信息公开行政复议、行政诉讼情况

${table(edition, 'disputes', values)}

## 五、${edition === '2021' ? '' : '政府信息公开工作'}存在的主要问题及改进情况

${problems}

## 六、其他需要报告的事项

${self}${year}年没有收取信息处理费，没有其他需要报告的事项。

${agency}
`;

const signature = (written: string): string =>
  `${Number(written.slice(0, 4))}年${Number(written.slice(5, 7))}月${Number(written.slice(8))}日\n`;

/** Six parts, form of 2021. */
export function clean2021({
  agency = '清源县水利局',
  self = '我局',
  year = 2023,
  values = {},
  written = `${year + 1}-01-18`,
}: Options = {}): string {
  return `# ${agency}${year}年政府信息公开工作年度报告\n\n${intro(agency, year, notice2021)}\n\n${six('2021', agency, self, year, { ...figures, ...disclosure2021, ...values })}\n${signature(written)}`;
}

/** Six parts, trial form of 2019. */
export function clean2019({
  agency = '清源县水利局',
  self = '我局',
  year = 2020,
  values = {},
  written = `${year + 1}-01-18`,
}: Options = {}): string {
  return `# ${agency}${year}年政府信息公开工作年度报告\n\n${intro(agency, year, notice2019)}\n\n${six('2019', agency, self, year, { ...figures, ...disclosure2019, ...values })}\n${signature(written)}`;
}

const statistics: Values = {
  'disclosure.items': 230,
  'disclosure.channel.website': 210,
  'disclosure.channel.wechat': 64,
  'request.received': 3,
  'request.received.online': 2,
  'request.received.letter': 1,
  'request.closed': 3,
  'request.closed.on-time': 3,
  'request.replied': 3,
  'request.replied.granted': 3,
  'request.topic': 3,
  'request.topic.planning': 3,
};

/** Article 32 of the 2007 regulations and the nine-part table. */
export function clean2014({
  agency = '清源县水利局',
  self = '我局',
  year = 2016,
  values = {},
  written = `${year + 1}-03-10`,
  local = true,
}: Options = {}): string {
  return `# ${agency}${year}年政府信息公开工作年度报告

根据《中华人民共和国政府信息公开条例》（国务院令第492号），现公布${agency}${year}年政府信息公开工作年度报告。本报告中所列数据的统计期限为${year}年1月1日至${year}年12月31日。如有疑问，请与${agency}办公室联系（地址：清源县河东路8号，电话：0900-5550123，电子邮箱：gk@qingyuan.example）。

## 一、概述

${year}年，${self}健全工作机制，明确专人负责，做好政府信息公开工作。

## 二、主动公开政府信息的情况

全年主动公开政府信息230条，通过政府网站公开210条，通过政务微信公开64条。

## 三、依申请公开政府信息和不予公开政府信息的情况

全年收到政府信息公开申请3件，均已按时答复，没有不予公开的情形。

## 四、政府信息公开的收费及减免情况

没有收取费用，也没有减免。

## 五、因政府信息公开申请行政复议、提起行政诉讼的情况

没有因政府信息公开被申请行政复议、被提起行政诉讼。

## 六、政府信息公开工作存在的主要问题及改进情况

${problems}

## 七、其他需要报告的事项

没有其他需要报告的事项。

## 八、政府信息公开情况统计表

（${year}年度）

填报单位：${agency}

${table('2014', 'statistics', { ...statistics, ...values }, local)}

单位负责人：甲某 审核人：乙某 填报人：丙某

联系电话：0900-5550123 填报日期：${signature(written)}`;
}
