import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '0 ≠ 1', en: '0 ≠ 1' },
      text: sample({ edition: '2021', facts: { 'litigation.after-review.total': 0 } }),
      expect: ['H03'],
      fix: '1',
    },
    {
      title: { zh: '1 ≠ 1＋2', en: '1 ≠ 1 + 2' },
      text: sample({ edition: '2019', facts: { 'litigation.after-review.pending': 2 } }),
      expect: ['H03'],
      fix: '3',
    },
  ],
  good: [
    {
      title: { zh: '1＝1', en: '1 = 1' },
      text: sample({ edition: '2021' }),
    },
    {
      title: { zh: '3＝1＋2', en: '3 = 1 + 2' },
      text: sample({
        edition: '2019',
        facts: { 'litigation.after-review.pending': 2, 'litigation.after-review.total': 3 },
      }),
    },
  ],
};
