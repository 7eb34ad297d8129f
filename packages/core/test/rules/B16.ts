import { edit } from './support/base.ts';
import { clean2014 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '缺一行', en: 'A row is missing' },
      text: edit(clean2014(), ['| 5.其他方式公开政府信息数 | 条 | 0 |\n', '']),
      expect: ['B16'],
    },
    {
      title: { zh: '缺两行', en: 'Two rows are missing' },
      text: edit(clean2014(), ['| 六、举报投诉数量 | 件 | 0 |\n', ''], ['| 2.传真申请数 | 件 | 0 |\n', '']),
      expect: ['B16'],
    },
  ],
  good: [
    { title: { zh: '各行齐全', en: 'All rows' }, text: clean2014() },
    { title: { zh: '没有地方增列的“申请类型数”', en: 'Without the local block' }, text: clean2014({ local: false }) },
  ],
};
