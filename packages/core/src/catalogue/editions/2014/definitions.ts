import type { Bilingual } from '../../../span.ts';

const t = (zh: string, en: string): Bilingual => ({ zh, en });

/**
 * What each row counts, in our own words. No official explanation of these rows was published: all are working
 * definitions but for the notes printed in the rows. The keys are the ids.
 */
export const definitions2014 = {
  'disclosure.items': t(
    '全年主动公开的政府信息条数；同一信息经几个渠道公开，只计一条。',
    'Items made public in the year; an item that went out through several channels counts once.',
  ),
  'disclosure.items.normative-documents': t(
    '主动公开的信息中属于规范性文件的条数。',
    'Those of the items disclosed that are normative documents.',
  ),
  'disclosure.normative-documents-issued': t(
    '全年制发的规范性文件件数，公开与否都计；它不是主动公开数的一部分，而是算公开率的分母。',
    'Normative documents issued in the year, public or not: no part of the items disclosed, but what their share is taken of.',
  ),
  'disclosure.channel.gazette': t(
    '在政府公报上公开的条数；同时在别处公开的，各渠道分别计。',
    'Items disclosed in the gazette; what also went out elsewhere counts there as well.',
  ),
  'disclosure.channel.website': t('在政府网站上公开的条数。', 'Items disclosed on the government website.'),
  'disclosure.channel.weibo': t('在政务微博上公开的条数。', 'Items disclosed on official Weibo accounts.'),
  'disclosure.channel.wechat': t('在政务微信上公开的条数。', 'Items disclosed on official WeChat accounts.'),
  'disclosure.channel.other': t(
    '经公开栏、报刊、广播电视等其他方式公开的条数。',
    'Items disclosed on notice boards, in print, broadcast and the like.',
  ),
  'response.topics': t(
    '回应的热点或者舆情数；用几种方式回应同一件事，只计一次。',
    'Events responded to; several responses to one event count once.',
  ),
  'response.press-conferences': t(
    '本机关参加和举办的新闻发布会次数之和。',
    'Press conferences that the body attended or held, together.',
  ),
  'response.press-conferences.led-by-principal': t(
    '其中由主要负责人（不是分管负责人）参加的次数。',
    'Those of them that the head of the body, not a deputy, took part in.',
  ),
  'response.online-interviews': t('在政府网站举行的在线访谈次数。', 'Interviews held on the government website.'),
  'response.online-interviews.led-by-principal': t(
    '其中由主要负责人参加的次数。',
    'Those of them that the head of the body took part in.',
  ),
  'response.policy-explanations': t(
    '发布的政策解读稿件篇数，文字、图解等形式都计。',
    'Pieces published that explain policies, in words, pictures or otherwise.',
  ),
  'response.social-media-replies': t(
    '经微博、微信回应的事件数，按事件计，不按帖子计。',
    'Events responded to on Weibo or WeChat: events, not posts.',
  ),
  'response.other-replies': t('以其他方式回应的事件数。', 'Events responded to in other ways.'),
  'request.received': t('全年收到的政府信息公开申请件数。', 'Requests for disclosure received in the year.'),
  'request.received.in-person': t('当面提交的申请。', 'Requests handed in in person.'),
  'request.received.fax': t('以传真提交的申请。', 'Requests sent by fax.'),
  'request.received.online': t('经网页、电子邮件提交的申请。', 'Requests sent by web form or e-mail.'),
  'request.received.letter': t('以信函提交的申请。', 'Requests sent by letter.'),
  'request.closed': t(
    '全年办结的申请件数，含上年收到、本年办结的。',
    'Requests closed in the year, also such as came in the year before.',
  ),
  'request.closed.on-time': t(
    '没有延期、在规定期限内办结的件数。',
    'Requests closed within the time limit, without extension.',
  ),
  'request.closed.extended': t('经批准延长期限后办结的件数。', 'Requests closed after the limit was extended.'),
  'request.replied': t(
    '全年作出答复的件数；一件申请有几次答复的，可能多于办结数。',
    'Replies to requests in the year; may exceed the requests closed where one had several.',
  ),
  'request.replied.already-public': t(
    '答复所申请的信息已经主动公开。',
    'Replied that the information was public already.',
  ),
  'request.replied.granted': t('同意全部公开的答复。', 'Replies that granted disclosure in full.'),
  'request.replied.partially-granted': t('同意公开一部分的答复。', 'Replies that granted disclosure of a part.'),
  'request.replied.refused': t(
    '不同意公开的答复，按理由分列于后；不属于本机关、不存在等另列。',
    'Replies that refused disclosure, by reason below; “not for this body” and “does not exist” are listed apart.',
  ),
  'request.replied.refused.state-secret': t('因涉及国家秘密不同意公开。', 'Refused as a state secret.'),
  'request.replied.refused.trade-secret': t('因涉及商业秘密不同意公开。', 'Refused as a trade secret.'),
  'request.replied.refused.personal-privacy': t('因涉及个人隐私不同意公开。', 'Refused for personal privacy.'),
  'request.replied.refused.security-and-stability': t(
    '因可能危及国家安全、公共安全、经济安全和社会稳定不同意公开。',
    'Refused because it might endanger security or stability.',
  ),
  'request.replied.refused.not-government-information': t(
    '因所申请的不是条例所说的政府信息不同意公开。',
    'Refused as no government information in the sense of the regulations.',
  ),
  'request.replied.refused.other-statutory': t(
    '因法律法规规定的其他情形不同意公开。',
    'Refused for other reasons laid down in law.',
  ),
  'request.replied.not-held': t('答复不属于本机关公开。', 'Replied that it was not for this body to disclose.'),
  'request.replied.not-existing': t('答复所申请的信息不存在。', 'Replied that the information does not exist.'),
  'request.replied.to-be-amended': t(
    '告知申请内容不明确，请申请人更改、补充。',
    'Applicant told that the request was unclear and asked to amend it.',
  ),
  'request.replied.other-route': t(
    '告知申请人通过其他途径（如信访、查询窗口）办理。',
    'Applicant referred to another route, such as petitions or a register.',
  ),
  'request.topic': t(
    '按申请内容分类的件数之和；这一组行是地方增列的。',
    'Requests by topic, all together; this group of rows is a local extension of the form.',
  ),
  'review.total': t('因政府信息公开被申请行政复议的件数。', 'Administrative reviews applied for over disclosure.'),
  'review.upheld': t('复议决定维持原行为的件数。', 'Reviews that upheld the decision.'),
  'review.corrected': t(
    '复议决定撤销、变更、确认违法或者责令履行的件数。',
    'Reviews that set the decision right in some way.',
  ),
  'review.other': t(
    '复议以其他方式结束的件数，如驳回、撤回、终止。',
    'Reviews that ended otherwise: rejected, withdrawn, closed.',
  ),
  'litigation.total': t(
    '因政府信息公开被提起行政诉讼的件数；复议机关作共同被告的案件，只计原行为主体，不计复议机关。',
    'Suits brought over disclosure; a review body that is co-defendant does not count the case.',
  ),
  'litigation.upheld': t(
    '判决维持或者驳回原告诉讼请求的件数。',
    'Suits in which the decision stood or the claim was dismissed.',
  ),
  'litigation.corrected': t(
    '判决撤销、确认违法或者责令履行等的件数。',
    'Suits that set the decision right in some way.',
  ),
  'litigation.other': t('诉讼以其他方式结束的件数，如撤诉。', 'Suits that ended otherwise, for example withdrawn.'),
  'complaint.total': t(
    '就政府信息公开工作收到的举报投诉件数，不是对其他事务的投诉。',
    'Complaints about disclosure work, not about other matters.',
  ),
  'request.fees': t(
    '依申请提供信息收取的费用，单位万元；2019年5月15日以后一般没有这项收费。',
    'Fees charged for information given on request, in units of 10 000 yuan; as a rule none since 15 May 2019.',
  ),
  'capacity.dedicated-bodies': t(
    '专门从事政府信息公开工作的机构数，单个部门一般是0或1。',
    'Bodies that do disclosure work; one department as a rule has 0 or 1.',
  ),
  'capacity.reading-points': t(
    '设置的供公众查阅政府信息的场所数。',
    'Places set up where the public can read government information.',
  ),
  'capacity.staff': t('从事政府信息公开工作的人数。', 'People who do disclosure work.'),
  'capacity.staff.full-time': t(
    '专职人数，不含政府公报和政府网站的工作人员。',
    'Full-time staff, without those of gazette and website.',
  ),
  'capacity.staff.part-time': t('兼职人数。', 'Part-time staff.'),
  'capacity.funding': t(
    '政府信息公开专项经费，单位万元，不含公报编辑管理和网站建设维护的经费。',
    'Funds earmarked for disclosure in units of 10 000 yuan, without those for gazette and website.',
  ),
  'training.meetings': t('召开的政府信息公开工作会议、专题会议次数。', 'Meetings held on disclosure work.'),
  'training.courses': t(
    '本机关举办的培训班次数；去参加别人举办的培训不计。',
    'Training courses that the body held, not such as it attended.',
  ),
  'training.participants': t('接受培训的人次，同一人每次都计。', 'Participants of training, a person each time.'),
} as const;

/** Topics of the local extension 申请类型数: id, label, English label. */
export const topics2014 = [
  ['budget', '财政预决算', 'Budgets and accounts'],
  ['expropriation', '征收补偿', 'Expropriation and compensation'],
  ['planning', '规划计划', 'Plans'],
  ['major-projects', '重大建设项目审批及实施', 'Major construction projects'],
  ['commerce', '工商管理', 'Trade and commerce'],
  ['food-and-drug', '食品药品', 'Food and drugs'],
  ['environment', '环境保护', 'Environment'],
  ['public-resources', '公共资源监管', 'Public resources'],
  ['employment-and-social-security', '劳动就业及社会保障', 'Employment and social security'],
  ['social-relief', '社会救助及扶贫', 'Social relief'],
  ['health', '医疗卫生及计生', 'Health'],
  ['education', '教育信息', 'Education'],
  ['statistics', '统计信息', 'Statistics'],
  ['administrative-penalties', '行政处罚', 'Administrative penalties'],
  ['personnel', '人事信息', 'Personnel'],
  ['prices-and-fees', '价格收费', 'Prices and fees'],
  ['enterprise-credit', '企业信用', 'Enterprise credit'],
  ['other', '其他', 'Other topics'],
] as const;

/** The ids of edition 2014. */
export type Id2014 = keyof typeof definitions2014 | `request.topic.${(typeof topics2014)[number][0]}`;
