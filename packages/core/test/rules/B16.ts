import { edit } from './support/base.ts';
import { clean2014 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

/** The table with a column for the offices and one for the towns, and none for all. */
const twoColumns = clean2014()
  .replace(
    '| 统计指标 | 单位 | 统计数 |\n| --- | --- | --- |',
    '| 统计指标 | 单位 | 区直单位统计数 | 乡镇统计数 |\n| --- | --- | --- | --- |',
  )
  .replace(/^(\| [^|\n]+ \| [条件次篇个人万元]+ \| )(\d+) \|$/gmu, '$11 | $2 |');

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
    {
      title: { zh: '两列数，分不清哪一列是全年的', en: 'Two columns of numbers, neither of them the year’s' },
      text: twoColumns,
      expect: ['B16'],
      says: '表头看不出',
    },
  ],
  good: [
    { title: { zh: '各行齐全', en: 'All rows' }, text: clean2014() },
    { title: { zh: '没有地方增列的“申请类型数”', en: 'Without the local block' }, text: clean2014({ local: false }) },
  ],
};
