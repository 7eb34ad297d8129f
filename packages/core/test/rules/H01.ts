import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '5 ≠ 2＋0＋1＋0', en: '5 ≠ 2 + 0 + 1 + 0' },
      text: sample({ edition: '2021', facts: { 'review.total': 5 } }),
      expect: ['H01'],
      fix: '3',
    },
    {
      title: { zh: '总计填了 0', en: 'A total of 0' },
      text: sample({ edition: '2019', facts: { 'review.total': 0 } }),
      expect: ['H01'],
      fix: '3',
    },
  ],
  good: [
    {
      title: { zh: '3＝2＋1', en: '3 = 2 + 1' },
      text: sample({ edition: '2021' }),
    },
    {
      title: { zh: '有尚未审结的', en: 'One is pending' },
      text: sample({ edition: '2021', facts: { 'review.pending': 4, 'review.total': 7 } }),
    },
  ],
};
