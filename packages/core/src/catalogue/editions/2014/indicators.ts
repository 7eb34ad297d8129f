import type { IndicatorSpec, Unit } from '../../types.ts';
import { definitions2014, type Id2014, topics2014 } from './definitions.ts';

type Row = IndicatorSpec<Id2014>;

function row(
  id: keyof typeof definitions2014,
  label: string,
  en: string,
  unit: Unit = '件',
  more: Partial<Omit<Row, 'id'>> = {},
): Row {
  return {
    id,
    label,
    en,
    unit,
    kind: unit === '万元' ? 'money' : 'count',
    definition: definitions2014[id],
    basis: 'inferred',
    cites: ['国办发〔2014〕32号'],
    ...more,
  };
}

/** A row and those that are part of it. */
const group = (whole: Row, parts: readonly Row[]): readonly Row[] => [
  whole,
  ...parts.map((part) => ({ ...part, parent: whole.id })),
];

const topics: readonly Row[] = topics2014.map(([name, label, en]) => ({
  ...row('request.topic', label, en),
  id: `request.topic.${name}`,
  definition: { zh: `申请内容属于“${label}”的件数。`, en: `Requests on this topic: ${en.toLowerCase()}.` },
}));

const refused: readonly Row[] = [
  row('request.replied.refused.state-secret', '涉及国家秘密', 'State secrets'),
  row('request.replied.refused.trade-secret', '涉及商业秘密', 'Trade secrets'),
  row('request.replied.refused.personal-privacy', '涉及个人隐私', 'Personal privacy'),
  row(
    'request.replied.refused.security-and-stability',
    '危及国家安全、公共安全、经济安全和社会稳定',
    'Security and stability',
  ),
  row('request.replied.refused.not-government-information', '不是《条例》所指政府信息', 'Not government information'),
  row('request.replied.refused.other-statutory', '法律法规规定的其他情形', 'Other statutory reasons'),
].map((each) => ({ ...each, parent: 'request.replied.refused' }));

/** Indicators of edition 2014, in the order of the form. */
export const indicators2014: readonly Row[] = [
  ...group(row('disclosure.items', '主动公开政府信息数', 'Items disclosed', '条', { basis: 'official' }), [
    row('disclosure.items.normative-documents', '主动公开规范性文件数', 'Normative documents disclosed', '条'),
  ]),
  row('disclosure.normative-documents-issued', '制发规范性文件总数', 'Normative documents issued'),
  ...[
    row('disclosure.channel.gazette', '政府公报公开政府信息数', 'Disclosed in the gazette', '条'),
    row('disclosure.channel.website', '政府网站公开政府信息数', 'Disclosed on the website', '条'),
    row('disclosure.channel.weibo', '政务微博公开政府信息数', 'Disclosed on Weibo', '条'),
    row('disclosure.channel.wechat', '政务微信公开政府信息数', 'Disclosed on WeChat', '条'),
    row('disclosure.channel.other', '其他方式公开政府信息数', 'Disclosed in other ways', '条'),
  ].map((each) => ({ ...each, parent: 'disclosure.items' })),
  row('response.topics', '回应公众关注热点或重大舆情数', 'Public concerns responded to', '次', { basis: 'official' }),
  ...group(row('response.press-conferences', '参加或举办新闻发布会总次数', 'Press conferences', '次'), [
    row(
      'response.press-conferences.led-by-principal',
      '主要负责同志参加新闻发布会次数',
      'Press conferences with the head of the body',
      '次',
    ),
  ]),
  ...group(row('response.online-interviews', '政府网站在线访谈次数', 'Online interviews', '次'), [
    row(
      'response.online-interviews.led-by-principal',
      '主要负责同志参加政府网站在线访谈次数',
      'Online interviews with the head of the body',
      '次',
    ),
  ]),
  row('response.policy-explanations', '政策解读稿件发布数', 'Policy explanations published', '篇'),
  row('response.social-media-replies', '微博微信回应事件数', 'Responses on Weibo and WeChat', '次'),
  row('response.other-replies', '其他方式回应事件数', 'Responses in other ways', '次'),
  ...group(row('request.received', '收到申请数', 'Requests received'), [
    row('request.received.in-person', '当面申请数', 'Requests in person'),
    row('request.received.fax', '传真申请数', 'Requests by fax'),
    row('request.received.online', '网络申请数', 'Requests online', '件', { aliases: ['网上申请数'] }),
    row('request.received.letter', '信函申请数', 'Requests by letter'),
  ]),
  ...group(row('request.closed', '申请办结数', 'Requests closed'), [
    row('request.closed.on-time', '按时办结数', 'Closed in time'),
    row('request.closed.extended', '延期办结数', 'Closed after extension'),
  ]),
  ...group(row('request.replied', '申请答复数', 'Requests replied to'), [
    row('request.replied.already-public', '属于已主动公开范围数', 'Already public'),
    row('request.replied.granted', '同意公开答复数', 'Granted'),
    row('request.replied.partially-granted', '同意部分公开答复数', 'Partially granted'),
    row('request.replied.refused', '不同意公开答复数', 'Refused'),
  ]),
  ...refused,
  ...[
    row('request.replied.not-held', '不属于本行政机关公开数', 'Not for this body to disclose'),
    row('request.replied.not-existing', '申请信息不存在数', 'Information does not exist'),
    row('request.replied.to-be-amended', '告知作出更改补充数', 'Asked to amend'),
    row('request.replied.other-route', '告知通过其他途径办理数', 'Referred to another route'),
  ].map((each) => ({ ...each, parent: 'request.replied' })),
  ...group(row('request.topic', '申请类型数', 'Requests by topic'), topics),
  ...group(row('review.total', '行政复议数量', 'Administrative reviews'), [
    row('review.upheld', '维持具体行政行为数', 'Upheld'),
    row('review.corrected', '被依法纠错数', 'Corrected'),
    row('review.other', '其他情形数', 'Other results'),
  ]),
  ...group(
    row('litigation.total', '行政诉讼数量', 'Administrative litigation', '件', {
      cites: ['国办发〔2014〕32号', '国办公开办函〔2016〕201号'],
    }),
    [
      row('litigation.upheld', '维持具体行政行为或者驳回原告诉讼请求数', 'Upheld or dismissed'),
      row('litigation.corrected', '被依法纠错数', 'Corrected'),
      row('litigation.other', '其他情形数', 'Other results'),
    ],
  ),
  row('complaint.total', '举报投诉数量', 'Complaints'),
  row('request.fees', '依申请公开信息收取的费用', 'Fees charged', '万元', {
    cites: ['国办发〔2014〕32号', '条例2007#27', '条例#42'],
  }),
  row('capacity.dedicated-bodies', '政府信息公开工作专门机构数', 'Dedicated bodies', '个'),
  row('capacity.reading-points', '设置政府信息公开查阅点数', 'Reading points', '个'),
  ...group(row('capacity.staff', '从事政府信息公开工作人员数', 'Staff', '人'), [
    row('capacity.staff.full-time', '专职人员数', 'Full-time staff', '人', { basis: 'official' }),
    row('capacity.staff.part-time', '兼职人员数', 'Part-time staff', '人'),
  ]),
  row('capacity.funding', '政府信息公开专项经费', 'Earmarked funds', '万元', { basis: 'official' }),
  row('training.meetings', '召开政府信息公开工作会议或专题会议数', 'Meetings', '次'),
  row('training.courses', '举办各类培训班数', 'Training courses', '次'),
  row('training.participants', '接受培训人员数', 'Training participants', '人次'),
];
