import { applications } from '../support/facts.ts';
import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '自然人列：分项 17，总计 16', en: 'Outcomes 17, total 16' },
      text: sample({ edition: '2021', facts: { ...applications({ granted: [9, 2, 0, 0, 1, 0] }) } }),
      expect: ['G03', 'G03'],
      config: { rules: { R01: 'off', R02: 'off', R03: 'off' } },
    },
    {
      title: { zh: '漏了“不掌握相关信息”', en: 'An outcome left out, edition 2019' },
      text: sample({ edition: '2019', facts: { ...applications({ 'unavailable.not-held': [0, 1, 0, 0, 0, 0] }) } }),
      expect: ['G03', 'G03'],
      config: { rules: { R01: 'off', R02: 'off', R03: 'off' } },
    },
  ],
  good: [
    {
      title: { zh: '各列分项之和等于总计', en: 'Outcomes make the totals' },
      text: sample({ edition: '2021' }),
    },
    {
      title: { zh: '其他处理分三行', en: 'Other handling in three rows' },
      text: sample({
        edition: '2021',
        facts: {
          ...applications({
            'other.not-corrected-in-time': [2, 0, 0, 0, 0, 0],
            'other.other': [1, 0, 0, 0, 0, 0],
            granted: [5, 2, 0, 0, 1, 0],
          }),
        },
      }),
    },
  ],
};
