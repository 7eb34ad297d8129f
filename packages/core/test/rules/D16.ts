import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '0 ≠ 1', en: '0 ≠ 1' },
      text: sample({
        edition: '2014',
        facts: { 'litigation.total': 0 },
        prose: { disputes: ['依法办理行政复议、行政诉讼案件。'] },
      }),
      expect: ['D16'],
      fix: '1',
    },
    {
      title: { zh: '1 ≠ 1＋2', en: '1 ≠ 1 + 2' },
      text: sample({
        edition: '2014',
        facts: { 'litigation.other': 2 },
        prose: { disputes: ['依法办理行政复议、行政诉讼案件。'] },
      }),
      expect: ['D16'],
      fix: '3',
    },
  ],
  good: [
    {
      title: { zh: '1＝1', en: '1 = 1' },
      text: sample({ edition: '2014' }),
    },
    {
      title: { zh: '没有诉讼', en: 'No suits' },
      text: sample({ edition: '2014', facts: { 'litigation.total': 0, 'litigation.upheld': 0 } }),
    },
  ],
};
