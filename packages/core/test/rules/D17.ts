import { edit } from './support/base.ts';
import { clean2014 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

const none = {
  'request.received': 0,
  'request.received.online': 0,
  'request.received.letter': 0,
  'request.closed': 0,
  'request.closed.on-time': 0,
  'request.replied': 0,
  'request.replied.granted': 0,
  'request.topic': 0,
  'request.topic.planning': 0,
};
const of = (
  year: number,
  values: Readonly<Record<string, number>>,
  words = '没有因政府信息公开被申请行政复议',
): string =>
  edit(
    clean2014({ year, values: { ...none, 'disclosure.channel.wechat': year - 1950, ...values } }),
    ['全年收到政府信息公开申请3件，均已按时答复，没有不予公开的情形', '全年未收到政府信息公开申请'],
    ['通过政务微信公开64条', `通过政务微信公开${year - 1950}条`],
    ['没有因政府信息公开被申请行政复议', words],
  );
const review = { 'review.total': 1, 'review.upheld': 1 };
const told = '因政府信息公开被申请行政复议1件';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '两年没有申请，却有1件复议', en: 'No request in two years, and a review' },
      text: of(2016, review, told),
      previous: of(2015, {}),
      expect: ['D17'],
    },
    {
      title: { zh: '两件复议', en: 'Two reviews' },
      text: of(2016, { 'review.total': 2, 'review.upheld': 2 }, '因政府信息公开被申请行政复议2件'),
      previous: of(2015, {}),
      expect: ['D17'],
    },
  ],
  good: [
    {
      title: { zh: '案件是上年就有的', en: 'The case was there last year' },
      text: of(2016, review, told),
      previous: of(2015, review, told),
    },
    {
      title: { zh: '没有案件', en: 'No case' },
      text: of(2016, {}),
      previous: of(2015, {}),
    },
  ],
};
