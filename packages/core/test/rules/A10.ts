import { edit } from './support/base.ts';
import { clean2019, clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '统计期限是上一年的', en: 'The period of another year' },
      text: edit(clean2021(), ['统计期限为2023年1月1日至2023年12月31日', '统计期限为2022年1月1日至2022年12月31日']),
      expect: ['A10'],
      at: '2022年1月1日至2022年12月31日',
    },
    {
      title: { zh: '两头的年份不同', en: 'Two years in one period' },
      text: edit(clean2021(), ['统计期限为2023年1月1日至2023年12月31日', '统计期限为2023年1月1日至2022年12月31日']),
      expect: ['A10'],
      at: '2023年1月1日至2022年12月31日',
    },
  ],
  good: [
    { title: { zh: '统计期限与标题一致', en: 'The period is the title’s' }, text: clean2021() },
    { title: { zh: '2020年度的报告', en: 'A report for 2020' }, text: clean2019() },
  ],
};
