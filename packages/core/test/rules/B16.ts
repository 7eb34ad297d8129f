import { edit, swap } from './support/base.ts';
import { clean2014 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

/** The table with a column for the offices and one for the towns, and none for all. */
const twoColumns = clean2014()
  .replace(
    '| 统计指标 | 单位 | 统计数 |\n| --- | --- | --- |',
    '| 统计指标 | 单位 | 区直单位统计数 | 乡镇统计数 |\n| --- | --- | --- | --- |',
  )
  .replace(/^(\| [^|\n]+ \| [条件次篇个人万元]+ \| )(\d+) \|$/gmu, '$11 | $2 |');

/** A clean report whose table lost what matches. */
const lacking = (rows: RegExp): string => clean2014().replace(rows, '');
/** A report whose table was turned into lines of text. */
const lines = (text: string): string =>
  text.replace(/^\| ---.*\n/gmu, '').replace(/^\| (.*) \|$/gmu, (_, row: string) => `${row.replaceAll(' | ', ' ')}\n`);

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

    {
      title: { zh: '缺一行，另加了一行', en: 'A row is missing, another was added' },
      text: edit(clean2014(), ['| 六、举报投诉数量 | 件 | 0 |\n', '| 六、接待来访人次 | 人次 | 0 |\n']),
      expect: ['B16', 'B18'],
    },
    {
      title: { zh: '缺四行', en: 'Four rows are missing' },
      text: lacking(/^\| (?:六、举报投诉数量|2\.传真申请数|1\.当面申请数|\(二\)举办各类培训班数) .*\n/gmu),
      expect: ['B16'],
    },
    {
      title: { zh: '缺五行', en: 'Five rows are missing' },
      text: lacking(
        /^\| (?:六、举报投诉数量|2\.传真申请数|1\.当面申请数|\(二\)举办各类培训班数|3\.政务微博公开政府信息数) .*\n/gmu,
      ),
      expect: ['B16'],
      says: '等。',
    },
    {
      title: { zh: '只留了前三部分的开头', en: 'The first rows only' },
      text: swap(clean2014(), '| (二)申请办结数', '\n单位负责人', ''),
      expect: ['B16'],
    },

    {
      title: { zh: '只剩一行', en: 'One row left' },
      text: swap(clean2014(), '| 其中:主动公开规范性文件数', '\n单位负责人', ''),
      expect: ['B16'],
    },
  ],
  good: [
    { title: { zh: '各行齐全', en: 'All rows' }, text: clean2014() },
    { title: { zh: '没有地方增列的“申请类型数”', en: 'Without the local block' }, text: clean2014({ local: false }) },

    {
      title: { zh: '表格散成了文字，少一行', en: 'A table turned into lines, a row lost' },
      text: lines(edit(clean2014(), ['| 2.传真申请数 | 件 | 0 |\n', ''])),
    },
  ],
};
