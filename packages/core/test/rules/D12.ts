import { clean2014 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '类型 4，收到 3', en: '4 topics of 3 requests' },
      text: clean2014({ values: { 'request.topic': 4, 'request.topic.planning': 4 } }),
      expect: ['D12'],
    },
    {
      title: { zh: '类型没有填', en: 'Topics not filled in' },
      text: clean2014({ values: { 'request.topic': 0, 'request.topic.planning': 0 } }),
      expect: ['D12'],
    },
  ],
  good: [
    {
      title: { zh: '两数相等', en: 'Both are equal' },
      text: clean2014(),
    },
    {
      title: { zh: '没有这一块', en: 'Without the local block' },
      text: clean2014({ local: false }),
    },
  ],
};
