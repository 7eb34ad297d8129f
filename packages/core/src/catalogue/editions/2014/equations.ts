import type { Basis, EquationSpec, Term } from '../../types.ts';
import type { Id2014 } from './definitions.ts';
import { indicators2014 } from './indicators.ts';

type Equation = EquationSpec<Id2014>;

const parts = (parent: Id2014): readonly Term<Id2014>[] =>
  indicators2014.filter((one) => one.parent === parent).map(({ id }) => ({ id }));

const sum = (code: string, id: Id2014, zh: string, en: string): Equation => ({
  id: code,
  code,
  kind: 'sum',
  left: [{ id }],
  right: parts(id),
  basis: 'structure',
  cites: ['国办发〔2014〕32号'],
  description: { zh, en },
});

const bound = (
  id: string,
  left: readonly Id2014[],
  right: readonly Id2014[],
  basis: Basis,
  zh: string,
  en: string,
): Equation => ({
  id,
  code: id.split('.')[0] ?? id,
  kind: 'bound',
  left: left.map((one) => ({ id: one })),
  right: right.map((one) => ({ id: one })),
  basis,
  cites: ['国办发〔2014〕32号'],
  description: { zh, en },
});

const channels = ['gazette', 'website', 'weibo', 'wechat', 'other'] as const;

/** None of these was published as an equation: they follow from the hierarchy, from 其中, and from the rows' notes. */
export const equations2014: readonly Equation[] = [
  ...channels.map((name) =>
    bound(
      `D01.${name}`,
      [`disclosure.channel.${name}`],
      ['disclosure.items'],
      'structure',
      '每一渠道的条数≤主动公开政府信息数',
      'items of any channel ≤ items disclosed',
    ),
  ),
  bound(
    'D02',
    ['disclosure.items'],
    channels.map((name) => `disclosure.channel.${name}` as const),
    'inferred',
    '主动公开政府信息数≤各渠道之和',
    'items disclosed ≤ sum over the channels',
  ),
  bound(
    'D03',
    ['disclosure.items.normative-documents'],
    ['disclosure.items'],
    'structure',
    '其中规范性文件≤主动公开政府信息数',
    'normative documents disclosed ≤ items disclosed',
  ),
  bound(
    'D04',
    ['disclosure.items.normative-documents'],
    ['disclosure.normative-documents-issued'],
    'inferred',
    '公开的规范性文件≤制发的规范性文件',
    'normative documents disclosed ≤ issued',
  ),
  bound(
    'D05.press-conferences',
    ['response.press-conferences.led-by-principal'],
    ['response.press-conferences'],
    'structure',
    '其中主要负责同志参加≤新闻发布会总次数',
    'with the head of the body ≤ press conferences',
  ),
  bound(
    'D05.online-interviews',
    ['response.online-interviews.led-by-principal'],
    ['response.online-interviews'],
    'structure',
    '其中主要负责同志参加≤在线访谈次数',
    'with the head of the body ≤ online interviews',
  ),
  bound(
    'D06.social-media',
    ['response.social-media-replies'],
    ['response.topics'],
    'inferred',
    '微博微信回应事件数≤回应热点或舆情数',
    'responses on social media ≤ concerns responded to',
  ),
  bound(
    'D06.other',
    ['response.other-replies'],
    ['response.topics'],
    'inferred',
    '其他方式回应事件数≤回应热点或舆情数',
    'responses in other ways ≤ concerns responded to',
  ),
  sum('D07', 'request.received', '收到申请数＝四种渠道之和', 'requests received = the four ways'),
  sum('D08', 'request.closed', '申请办结数＝按时办结＋延期办结', 'requests closed = in time + after extension'),
  sum('D09', 'request.replied', '申请答复数＝八类答复之和', 'requests replied to = the eight kinds of reply'),
  sum('D10', 'request.replied.refused', '不同意公开答复数＝六种理由之和', 'refused = the six reasons'),
  sum('D11', 'request.topic', '申请类型数＝十八类之和', 'requests by topic = the eighteen topics'),
  {
    id: 'D12',
    code: 'D12',
    kind: 'balance',
    left: [{ id: 'request.topic' }],
    right: [{ id: 'request.received' }],
    basis: 'inferred',
    cites: [],
    description: { zh: '申请类型数＝收到申请数', en: 'requests by topic = requests received' },
  },
  sum('D15', 'review.total', '行政复议数量＝维持＋纠错＋其他', 'reviews = upheld + corrected + other'),
  sum(
    'D16',
    'litigation.total',
    '行政诉讼数量＝维持或驳回＋纠错＋其他',
    'suits = upheld or dismissed + corrected + other',
  ),
  sum('D18', 'capacity.staff', '工作人员数＝专职＋兼职', 'staff = full-time + part-time'),
];
