import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '镇政府2月5日公布', en: 'A town on 5 February' },
      text: clean2021({ agency: '清源县白石镇人民政府', self: '我镇', written: '2024-02-05' }),
      expect: ['A06'],
      at: '2024年2月5日',
    },
    {
      title: { zh: '街道4月15日公布，按哪一种期限都迟', en: 'A street office on 15 April: late by any deadline' },
      text: clean2021({ agency: '清源县东关街道办事处', self: '我街道', written: '2024-04-15' }),
      expect: ['A06'],
      at: '2024年4月15日',
    },
  ],
  good: [
    {
      title: { zh: '镇政府1月30日公布', en: 'A town on 30 January' },
      text: clean2021({ agency: '清源县白石镇人民政府', self: '我镇', written: '2024-01-30' }),
    },
    {
      title: { zh: '当地期限是3月31日', en: 'A local deadline of 31 March' },
      text: clean2021({ agency: '清源县白石镇人民政府', self: '我镇', written: '2024-03-20' }),
      config: { deadlines: { township: '03-31' } },
    },
  ],
};
