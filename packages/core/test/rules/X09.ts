import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '2021年的报告在，2022年的不在', en: 'There is 2021, and no 2022' },
      text: clean2021(),
      history: [clean2021({ year: 2021 })],
      expect: ['X09'],
      at: '2023',
    },
    {
      title: { zh: '缺两年', en: 'Two years are missing' },
      text: clean2021({ year: 2024 }),
      history: [clean2021({ year: 2021 })],
      expect: ['X09'],
    },
    {
      title: { zh: '以后年度的报告不算', en: 'Reports of later years do not count' },
      text: clean2021(),
      history: [clean2021({ year: 2021 }), clean2021({ year: 2024 })],
      expect: ['X09'],
      says: '没有2022年的报告',
    },
  ],
  good: [
    {
      title: { zh: '上年的报告在', en: 'Last year is there' },
      text: clean2021(),
      previous: clean2021({ year: 2022, values: { 'normative-documents.in-force': 6 } }),
      history: [clean2021({ year: 2021 }), clean2021({ year: 2022 })],
    },
    {
      title: { zh: '没有更早的报告', en: 'There is no earlier report' },
      text: clean2021(),
      history: [],
    },
  ],
};
