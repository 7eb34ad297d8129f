import type { LegalDocument } from '../types.ts';
import { article } from './article.ts';

const review = '行政复议法';

const result = (number: number, zh: string, en: string) =>
  article(
    review,
    number,
    zh,
    en,
    '表四的结果栏与各种复议决定怎样对应，是推断，未见规定。',
    'How the columns of table four match the kinds of decision is our inference.',
  );

/** Laws and regulations beside the regulations of 2019. What is remembered is marked so, and shown so. */
export const statutes: readonly LegalDocument[] = [
  {
    id: '条例2007',
    title: '中华人民共和国政府信息公开条例（2007年）',
    en: 'Regulations on Open Government Information (2007)',
    number: '国务院令第492号',
    effective: '2008-05-01',
    repealed: '2019-05-15',
    certainty: 'remembered',
    articles: [
      article(
        '条例2007',
        13,
        '可以根据自身生产、生活、科研等特殊需要申请；2019年修订时删去。',
        'One could apply for special needs of production, life or research; dropped in 2019.',
      ),
      article(
        '条例2007',
        24,
        '15个工作日内答复，可再延长15个工作日。',
        'Reply within 15 working days, extended by 15 more.',
        undefined,
        undefined,
        'remembered',
      ),
      article(
        '条例2007',
        27,
        '依申请提供信息可以收取检索、复制、邮寄等成本费用。',
        'Costs of search, copies and postage could be charged.',
        '“收费及减免情况”由此而来，2019年修订后取消。',
        'The source of “fees and waivers”, abolished in 2019.',
        'remembered',
      ),
      article(
        '条例2007',
        31,
        '各级行政机关每年3月31日前公布本机关上一年度报告。',
        'Bodies of all levels publish last year’s report by 31 March.',
        '适用于2018年及以前的报告。',
        'For report years up to 2018.',
        'remembered',
      ),
      article(
        '条例2007',
        32,
        '年度报告包括六项：主动公开、依申请公开和不予公开、收费及减免、复议诉讼、问题及改进、其他。',
        'Six topics: disclosure; applications and refusals; fees and waivers; reviews and suits; problems and improvements; other matters.',
        '2018年及以前的报告按六项写。',
        'Reports up to 2018 follow them.',
        'remembered',
      ),
    ],
  },
  {
    id: review,
    title: '中华人民共和国行政复议法（2023年修订）',
    en: 'Administrative Reconsideration Law (2023)',
    issued: '2023-09-01',
    effective: '2024-01-01',
    certainty: 'read',
    remembered: ['effective'],
    articles: [
      article(
        review,
        11,
        '认为政府信息公开工作侵犯合法权益的，可以申请复议（第十四项）。',
        'Who is wronged by disclosure work can ask for review (item 14).',
      ),
      article(
        review,
        23,
        '申请公开政府信息，行政机关不予公开的，应当先申请复议，作出决定时应当告知（第一款第四项、第二款）。',
        'Where disclosure was refused, review comes before a suit, and the decision must say so (paragraph 1 item 4, paragraph 2).',
        '2024年起，对不予公开决定不能直接起诉，表四“未经复议直接起诉”不应有这类案件。',
        'Since 2024 a refusal cannot be sued over directly: no such case belongs under “direct suits”.',
      ),
      article(review, 41, '列举终止复议的情形。', 'Says when a review is closed without decision.'),
      article(
        review,
        53,
        '政府信息公开案件可以适用简易程序（第一款第四项）。',
        'Such cases may take the summary procedure (paragraph 1 item 4).',
      ),
      result(63, '变更决定。', 'Decisions that change the act.'),
      result(64, '撤销决定。', 'Decisions that revoke the act.'),
      result(65, '确认违法。', 'Decisions that declare the act unlawful.'),
      result(66, '责令履行。', 'Decisions that order the body to act.'),
      result(67, '确认无效。', 'Decisions that declare the act void.'),
      result(68, '维持决定。', 'Decisions that uphold the act.'),
      result(69, '驳回请求。', 'Decisions that reject the request.'),
      article(
        review,
        70,
        '不提交答复和证据的，视为没有证据。',
        'Without reply and evidence the body is taken to have none.',
      ),
      article(review, 73, '调解达成协议的，制作调解书。', 'Mediation ends in a written settlement.'),
      article(review, 74, '可以和解，撤回申请。', 'The parties may settle and withdraw.'),
    ],
  },
  {
    id: '行政诉讼法',
    title: '中华人民共和国行政诉讼法（2017年修正）',
    en: 'Administrative Litigation Law (2017)',
    certainty: 'read',
    articles: [
      article(
        '行政诉讼法',
        26,
        '复议维持的，原机关和复议机关是共同被告；复议改变的，复议机关是被告（第二款）。',
        'If review upheld the decision, both bodies are defendants; if it changed it, the review body is (paragraph 2).',
      ),
      article(
        '行政诉讼法',
        82,
        '政府信息公开案件可以适用简易程序。',
        'Such cases may take the summary procedure.',
        undefined,
        undefined,
        'remembered',
      ),
    ],
  },
  {
    id: '立法法',
    title: '中华人民共和国立法法（2023年修正）',
    en: 'Legislation Law (2023)',
    certainty: 'read',
    articles: [
      article(
        '立法法',
        91,
        '国务院各部门和法律规定的机构可以制定部门规章。',
        'Departments of the State Council and bodies named by law may make departmental rules.',
      ),
      article(
        '立法法',
        93,
        '省、自治区、直辖市和设区的市、自治州政府可以制定地方政府规章。',
        'Governments of provinces, of cities with districts and of autonomous prefectures may make rules.',
        '没有规章制定权的机关，“规章”各栏一般是0。',
        'For bodies without that power the cells of rules are 0.',
      ),
    ],
  },
  {
    id: '法释2025',
    title: '最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释',
    en: 'Judicial interpretation on disclosure cases',
    effective: '2025-06-01',
    certainty: 'read',
    articles: [
      article(
        '法释2025',
        1,
        '列举受理的五类情形；不予公开指依条例第十四至十六条作出的决定，先复议后诉讼；2011年的规定同时废止。',
        'Lists five kinds of cases that are heard; a refusal is a decision under articles 14 to 16, review first; replaces the rules of 2011.',
      ),
    ],
  },
  {
    id: '最高法被告资格规定',
    title: '最高人民法院关于正确确定县级以上地方人民政府行政诉讼被告资格若干问题的规定',
    en: 'Rules on the defendant in suits against governments',
    effective: '2021-04-01',
    certainty: 'read',
    articles: [
      article(
        '最高法被告资格规定',
        6,
        '县级以上地方政府指定的信息公开工作机构以自己名义作出行为的，该机构为被告。',
        'The office that a government names for disclosure is itself the defendant when it acts in its own name.',
        '案件填在该机构自己的表里；汇总全区域的表也含它（后半句是推断）。',
        'The case stands in that office’s own table, and once in the area’s (the latter is our inference).',
      ),
    ],
  },
  {
    id: '备案审查条例',
    title: '法规规章备案审查条例',
    en: 'Regulations on filing and review of rules',
    issued: '2024-08-30',
    certainty: 'read',
    articles: [
      article(
        '备案审查条例',
        2,
        '部门规章由国务院部门、具有行政管理职能的直属机构和法律规定的机构制定，地方政府规章由省级、设区的市、自治州政府制定。',
        'Departmental rules are made by departments of the State Council and bodies named by law, local ones by governments of provinces, cities with districts and autonomous prefectures.',
      ),
    ],
  },
  {
    id: '行政处罚法',
    title: '中华人民共和国行政处罚法（2021年修订）',
    en: 'Administrative Penalty Law (2021)',
    certainty: 'read',
    articles: [
      article(
        '行政处罚法',
        48,
        '具有一定社会影响的处罚决定应当公开。',
        'Penalty decisions with some social influence are published.',
        '作出的件数通常多于公开的件数。',
        'As a rule more are made than published.',
      ),
    ],
  },
  {
    id: '行政强制法',
    title: '中华人民共和国行政强制法（2011年）',
    en: 'Administrative Coercion Law (2011)',
    certainty: 'read',
    articles: [
      article(
        '行政强制法',
        2,
        '行政强制包括行政强制措施和行政强制执行。',
        'Coercion covers coercive measures and enforcement, also through a court.',
      ),
    ],
  },
];
