import type { LegalDocument } from '../types.ts';
import { article } from './article.ts';

/** Everything else that rules cite. What is remembered or inferred is marked so, and shown so. */
export const otherDocuments: readonly LegalDocument[] = [
  {
    id: '条例2007',
    title: '中华人民共和国政府信息公开条例（2007年）',
    en: 'Regulations on Open Government Information (2007)',
    number: '国务院令第492号',
    effective: '2008-05-01',
    repealed: '2019-05-15',
    certainty: 'remembered',
    articles: [
      article('条例2007', 13, '可以根据自身生产、生活、科研等特殊需要申请；2019年修订时删去。', 'One could apply for special needs of production, life or research; dropped in 2019.'),
      article('条例2007', 24, '十五个工作日内答复，可再延长十五个工作日。', 'Reply within 15 working days, extended by 15 more.', undefined, undefined, 'remembered'),
      article('条例2007', 27, '依申请提供信息可以收取检索、复制、邮寄等成本费用。', 'Costs of search, copies and postage could be charged.', undefined, undefined, 'remembered'),
      article('条例2007', 31, '每年3月31日前公布上一年度报告。', 'The report is published by 31 March.', '适用于2018年及以前的报告。', 'For report years up to 2018.', 'remembered'),
      article('条例2007', 32, '年度报告包括六项：主动公开、依申请公开和不予公开、收费及减免、复议诉讼、问题及改进、其他。', 'Six topics of the report.', '2018年及以前的报告按六项写。', 'Reports up to 2018 follow them.', 'remembered'),
    ],
  },
  {
    id: '国办发〔2014〕32号', title: '国务院办公厅关于加强和规范政府信息公开情况统计报送工作的通知', en: 'Notice on statistics of disclosure work', number: '国办发〔2014〕32号', certainty: 'read',
    articles: [],
  },
  {
    id: '国办公开办函〔2019〕60号', title: '国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知', en: 'Notice on the annual report, trial form', number: '国办公开办函〔2019〕60号', issued: '2019', certainty: 'read',
    articles: [],
  },
  {
    id: '国办公开办函〔2021〕30号', title: '国务院办公厅政府信息与政务公开办公室关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知', en: 'Notice with the form of the annual report', number: '国办公开办函〔2021〕30号', issued: '2021-09-26', certainty: 'read',
    articles: [],
  },
  {
    id: '国办公开办函〔2019〕61号', title: '关于规范政府信息公开平台有关事项的通知', en: 'Notice on disclosure platforms', number: '国办公开办函〔2019〕61号', issued: '2019', certainty: 'read', articles: [],
  },
  {
    id: '国办公开办函〔2016〕201号', title: '关于行政复议机关作为共同被告案件统计的复函', en: 'Reply on co-defendant review bodies', number: '国办公开办函〔2016〕201号', issued: '2016-09-01', certainty: 'read', articles: [],
  },
  {
    id: '国办函〔2020〕109号', title: '政府信息公开信息处理费管理办法', en: 'Measures on processing fees', number: '国办函〔2020〕109号', issued: '2020-11-17', effective: '2021-01-01', certainty: 'read',
    articles: [
      { id: '109号#1', article: '第一条、第二条', paraphrase: { zh: '信息处理费向超出一定数量或者频次的申请人收取，用来引导合理申请。', en: 'The fee is charged to those who apply beyond a certain number or frequency.' }, certainty: 'read' },
      article('109号', 3, '可以按件或者按量计收，超额累进；每件只选一种。', 'By case or by volume, progressively; one of them for each case.'),
      article('109号', 4, '按件：同一申请人一个月内十件以下不收，十一至三十件每件100元，以后每十件一档，每档加100元。', 'By case: up to ten a month free, 11 to 30 at 100 yuan each, then 100 more for each further ten.'),
      article('109号', 5, '按量：三十页以下不收，三十一至一百页每页10元，一百零一至二百页每页20元，以上每页40元。', 'By volume: up to 30 pages free, then 10, 20 and 40 yuan a page.'),
    ],
  },
  {
    id: '行政复议法', title: '中华人民共和国行政复议法（2023年修订）', en: 'Administrative Reconsideration Law (2023)', issued: '2023-09-01', effective: '2024-01-01', certainty: 'read',
    articles: [
      article('行政复议法', 11, '认为政府信息公开工作侵犯合法权益的，可以申请复议。', 'Disclosure work can be put to review.'),
      article('行政复议法', 23, '申请公开政府信息，行政机关不予公开的，应当先申请复议。', 'Where disclosure was refused, review comes before a suit.', '2024年起，对不予公开决定不能直接起诉。', 'Since 2024 a refusal cannot be sued over directly.'),
      article('行政复议法', 53, '政府信息公开案件可以适用简易程序。', 'Such cases may take the summary procedure.'),
    ],
  },
  {
    id: '行政诉讼法', title: '中华人民共和国行政诉讼法（2017年修正）', en: 'Administrative Litigation Law (2017)', certainty: 'read',
    articles: [
      article('行政诉讼法', 26, '复议维持的，原机关和复议机关是共同被告；复议改变的，复议机关是被告。', 'If review upheld the decision, both bodies are defendants; if it changed it, the review body is.'),
      article('行政诉讼法', 82, '政府信息公开案件可以适用简易程序。', 'Such cases may take the summary procedure.', undefined, undefined, 'remembered'),
    ],
  },
  {
    id: '立法法', title: '中华人民共和国立法法（2023年修正）', en: 'Legislation Law (2023)', certainty: 'read',
    articles: [
      article('立法法', 91, '国务院各部门等可以制定部门规章。', 'Departments of the State Council may make rules.'),
      article('立法法', 93, '省、自治区、直辖市和设区的市、自治州政府可以制定地方政府规章。', 'Governments of provinces, of cities with districts and of autonomous prefectures may make rules.', '其他机关的“规章”应当是0。', 'Everybody else has 0.'),
    ],
  },
  {
    id: '法释2025', title: '最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释', en: 'Judicial interpretation on disclosure cases', effective: '2025-06-01', certainty: 'read',
    articles: [article('法释2025', 1, '列举受理的情形；不予公开指依第十四至十六条作出的决定。', 'Says which cases are heard; a refusal is a decision under articles 14 to 16.')],
  },
  {
    id: '最高法被告资格规定', title: '最高人民法院关于正确确定县级以上地方人民政府行政诉讼被告资格若干问题的规定', en: 'Rules on the defendant in suits against governments', effective: '2021-04-01', certainty: 'read',
    articles: [article('最高法被告资格规定', 6, '县级以上政府指定的信息公开工作机构以自己名义作出行为的，该机构为被告。', 'The office named for disclosure is itself the defendant when it acts in its own name.')],
  },
  {
    id: '备案审查条例', title: '法规规章备案审查条例', en: 'Regulations on filing and review of rules', issued: '2024-08-30', certainty: 'read',
    articles: [article('备案审查条例', 2, '写明哪些机关制定规章。', 'Says which bodies make rules.')],
  },
  {
    id: '行政处罚法', title: '中华人民共和国行政处罚法（2021年修订）', en: 'Administrative Penalty Law (2021)', certainty: 'read',
    articles: [article('行政处罚法', 48, '具有一定社会影响的处罚决定应当公开。', 'Penalty decisions with social influence are published.', '所以作出的件数通常多于公开的件数。', 'So more are made than published.')],
  },
  {
    id: '行政强制法', title: '中华人民共和国行政强制法（2011年）', en: 'Administrative Coercion Law (2011)', certainty: 'read',
    articles: [article('行政强制法', 2, '行政强制包括强制措施和强制执行。', 'Coercion covers measures and enforcement.')],
  },
  { id: 'DB51/T 2660—2019', title: '政府信息公开工作年度报告编制发布规范（四川省地方标准）', en: 'Sichuan local standard on the annual report', certainty: 'read', articles: [
    { id: 'DB51/T 2660—2019#2.1', article: '2.1', paraphrase: { zh: '统计时间段为上一年度1月1日至12月31日。', en: 'The period is 1 January to 31 December.' }, certainty: 'read' },
  ] },
];
