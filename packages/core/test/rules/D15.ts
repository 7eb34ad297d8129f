import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '3 ≠ 2', en: '3 ≠ 2' },
      text: sample({
        edition: '2014',
        facts: { 'review.total': 3 },
        prose: { disputes: ['依法办理行政复议、行政诉讼案件。'] },
      }),
      expect: ['D15'],
      fix: '2',
    },
    {
      title: { zh: '2 ≠ 2＋1', en: '2 ≠ 2 + 1' },
      text: sample({
        edition: '2014',
        facts: { 'review.corrected': 1 },
        prose: { disputes: ['依法办理行政复议、行政诉讼案件。'] },
      }),
      expect: ['D15'],
      fix: '3',
    },
  ],
  good: [
    {
      title: { zh: '2＝2', en: '2 = 2' },
      text: sample({ edition: '2014' }),
    },
    {
      title: { zh: '没有复议', en: 'No reviews' },
      text: sample({ edition: '2014', facts: { 'review.total': 0, 'review.upheld': 0 } }),
    },
  ],
};
