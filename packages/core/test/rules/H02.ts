import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '0 ≠ 1', en: '0 ≠ 1' },
      text: sample({ edition: '2021', facts: { 'litigation.direct.upheld': 1 } }),
      expect: ['H02'],
      fix: '1',
    },
    {
      title: { zh: '3 ≠ 1＋1', en: '3 ≠ 1 + 1' },
      text: sample({
        edition: '2019',
        facts: { 'litigation.direct.upheld': 1, 'litigation.direct.pending': 1, 'litigation.direct.total': 3 },
      }),
      expect: ['H02'],
      fix: '2',
    },
  ],
  good: [
    {
      title: { zh: '都是 0', en: 'All 0' },
      text: sample({ edition: '2021' }),
    },
    {
      title: { zh: '2＝1＋1', en: '2 = 1 + 1' },
      text: sample({
        edition: '2019',
        facts: { 'litigation.direct.upheld': 1, 'litigation.direct.pending': 1, 'litigation.direct.total': 2 },
      }),
    },
  ],
};
