import { edit, type Values } from './support/base.ts';
import { clean2014 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

const nothing: Values = Object.fromEntries(
  [
    'disclosure.items',
    'disclosure.channel.website',
    'disclosure.channel.wechat',
    'request.received',
    'request.received.online',
    'request.received.letter',
    'request.closed',
    'request.closed.on-time',
    'request.replied',
    'request.replied.granted',
    'request.topic',
    'request.topic.planning',
  ].map((key) => [key, 0]),
);

const zero = (): string =>
  edit(
    clean2014({ values: nothing }),
    ['全年主动公开政府信息230条，通过政府网站公开210条，通过政务微信公开64条。', '全年没有统计主动公开的数量。'],
    ['全年收到政府信息公开申请3件，均已按时答复，没有不予公开的情形。', '全年没有收到政府信息公开申请。'],
  );

export const examples: Examples = {
  bad: [
    {
      title: { zh: '全是 0，正文写了培训', en: 'All 0, and courses in the text' },
      text: edit(zero(), [
        '健全工作机制，明确专人负责，做好政府信息公开工作。',
        '健全工作机制，组织干部参加业务培训，做好政府信息公开工作。',
      ]),
      expect: ['C12'],
    },
    {
      title: { zh: '全是 0，正文写了网站公开', en: 'All 0, and publication on a website' },
      text: edit(zero(), ['全年没有统计主动公开的数量。', '全年通过政府网站及时公开预决算、人事等信息。']),
      expect: ['C12'],
    },
  ],
  good: [
    {
      title: { zh: '全是 0，正文也没有写工作', en: 'All 0, and nothing in the text' },
      text: zero(),
    },
    {
      title: { zh: '不是全 0', en: 'Not all 0' },
      text: edit(clean2014(), ['健全工作机制，明确专人负责，', '健全工作机制，组织干部参加业务培训，']),
    },
  ],
};
