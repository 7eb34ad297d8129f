import { edit } from './support/base.ts';
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
    {
      title: { zh: '没有写统计期限的，只作警告', en: 'Without a stated period: a warning' },
      text: edit(clean2021({ written: '2023-12-20' }), [
        '本报告中所列数据的统计期限为2023年1月1日至2023年12月31日。',
        '',
      ]),
      expect: ['A07'],
      at: '2023年12月20日',
    },
  ],
  good: [
    { title: { zh: '次年三月填报', en: 'Filled in the next March' }, text: clean2014() },
    { title: { zh: '次年一月落款', en: 'Signed the next January' }, text: clean2021({ written: '2024-01-02' }) },
    {
      title: { zh: '前一年的成文日期是写错了年份，另报', en: 'A date of the year before is a slip of another kind' },
      text: clean2021({ written: '2022-12-20' }),
    },
  ],
};
