import { clean2019, clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '2021年度还用2019年的试行格式', en: 'The trial form of 2019 for 2021' },
      text: clean2019({ year: 2021 }),
      expect: ['B01', 'L03'],
    },
    {
      title: { zh: '2020年度用了2021年的格式', en: 'The form of 2021 for 2020' },
      text: clean2021({ year: 2020 }),
      expect: ['B01'],
    },
  ],
  good: [
    { title: { zh: '2019年度用试行格式', en: 'The trial form for 2019' }, text: clean2019({ year: 2019 }) },
    { title: { zh: '2025年度用2021年的格式', en: 'The form of 2021 for 2025' }, text: clean2021({ year: 2025 }) },
  ],
};
