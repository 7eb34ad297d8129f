import { clean2014 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '3 ≠ 3＋1', en: '3 ≠ 3 + 1' },
      text: clean2014({ values: { 'request.topic.budget': 1 } }),
      expect: ['D11'],
    },
    {
      title: { zh: '3 ≠ 2', en: '3 ≠ 2' },
      text: clean2014({ values: { 'request.topic.planning': 2 } }),
      expect: ['D11'],
    },
  ],
  good: [
    {
      title: { zh: '等于各类之和', en: 'The sum of the topics' },
      text: clean2014({ values: { 'request.topic.planning': 2, 'request.topic.health': 1 } }),
    },
    {
      title: { zh: '没有这一块', en: 'Without the local block' },
      text: clean2014({ local: false }),
    },
  ],
};
