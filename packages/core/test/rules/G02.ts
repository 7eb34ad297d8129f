import { applications } from '../support/facts.ts';
import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '予以公开：总计 11 ≠ 8＋2＋1＋1', en: 'Granted: 11 ≠ 8 + 2 + 1 + 1' },
      text: sample({ edition: '2021', facts: { 'applications.granted@research': 1 } }),
      expect: ['G02', 'G03'],
      config: { rules: { R01: 'off', R02: 'off', R03: 'off' } },
    },
    {
      title: { zh: '上年结转：总计 1 ≠ 2', en: 'Carried in: 1 ≠ 2' },
      text: sample({ edition: '2019', facts: { 'applications.carried-in@natural-person': 2 } }),
      expect: ['G01', 'G02'],
      config: { rules: { R01: 'off', R02: 'off', R03: 'off' } },
    },
  ],
  good: [
    {
      title: { zh: '每行都相等', en: 'Every row adds up' },
      text: sample({ edition: '2021' }),
    },
    {
      title: { zh: '六类都有', en: 'All six classes' },
      text: sample({
        edition: '2021',
        facts: {
          ...applications({ new: [16, 4, 1, 1, 3, 1], granted: [8, 3, 1, 1, 2, 1], processed: [16, 4, 1, 1, 3, 1] }),
        },
      }),
    },
  ],
};
