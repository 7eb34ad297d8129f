import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '县政府4月6日公布', en: 'A county government on 6 April' },
      text: clean2021({ agency: '清源县人民政府', self: '我县', written: '2024-04-06' }),
      expect: ['A04'],
      at: '2024年4月6日',
    },
    {
      title: { zh: '政府办公室4月2日公布', en: 'A government office on 2 April' },
      text: clean2021({ agency: '清源县人民政府办公室', self: '我办', written: '2024-04-02' }),
      expect: ['A04'],
      at: '2024年4月2日',
    },
    {
      title: {
        zh: '页面日期晚了，落款日期没有晚：只作警告',
        en: 'The page is dated late, the report itself in time: a warning',
      },
      text: edit(clean2021({ agency: '清源县人民政府', self: '我县', written: '2024-03-29' }), [
        '\n\n根据',
        '\n\n发布日期：2024-04-02\n\n根据',
      ]),
      expect: ['A04'],
      says: '报告本身的日期在期限内',
    },
  ],
  good: [
    {
      title: { zh: '3月31日当天公布', en: 'Published on 31 March itself' },
      text: clean2021({ agency: '清源县人民政府', self: '我县', written: '2024-03-31' }),
    },
    {
      title: { zh: '政府办公室可能代政府公布', en: 'An office may publish for its government' },
      text: clean2021({ agency: '清源县人民政府办公室', self: '我办', written: '2024-03-01' }),
    },
  ],
};
