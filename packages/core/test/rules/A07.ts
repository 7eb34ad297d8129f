import { clean2014, clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '12月29日就填报', en: 'Filled in on 29 December' },
      text: clean2014({ written: '2016-12-29' }),
      expect: ['A07'],
      at: '2016年12月29日',
    },
    {
      title: { zh: '落款是统计期限的最后一天', en: 'Signed on the last day of the period' },
      text: clean2021({ written: '2023-12-31' }),
      expect: ['A07'],
      at: '2023年12月31日\n',
    },
  ],
  good: [
    { title: { zh: '次年三月填报', en: 'Filled in the next March' }, text: clean2014() },
    { title: { zh: '次年一月落款', en: 'Signed the next January' }, text: clean2021({ written: '2024-01-02' }) },
  ],
};
