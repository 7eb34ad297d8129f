import { edit } from './support/base.ts';
import { clean2019, clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '“现行有效件数”少了“数”', en: '现行有效件数 without its last character' },
      text: edit(clean2021(), ['现行有效件数', '现行有效件']),
      expect: ['B19'],
      at: '现行有效件',
      fix: '现行有效件数',
    },
    {
      title: { zh: '“本年处理决定数量”少了两个字', en: '本年处理决定数量 without two characters' },
      text: edit(clean2021(), ['本年处理决定数量', '本年处理决定']),
      expect: ['B19'],
      at: '本年处理决定',
      fix: '本年处理决定数量',
    },

    {
      title: { zh: '两列都只剩“本年新”', en: 'Two columns that begin with the same words' },
      text: edit(clean2019(), ['本年新制作数量 | 本年新公开数量', '本年新 | 本年新']),
      expect: ['B19', 'B19'],
      fix: '本年新制作数量',
    },
    {
      title: { zh: '前一列完整，后一列只剩“本年新”', en: 'The second of two columns that begin alike' },
      text: edit(clean2019(), ['本年新公开数量', '本年新']),
      expect: ['B19'],
      fix: '本年新公开数量',
    },
    {
      title: { zh: '前一列只剩“本年新”，后一列完整', en: 'The first of two columns that begin alike' },
      text: edit(clean2019(), ['本年新制作数量', '本年新']),
      expect: ['B19'],
      fix: '本年新制作数量',
    },
    {
      title: { zh: '同名的列，后面一处少了字', en: 'A column of the same name, damaged in its second place' },
      text: edit(clean2021(), [
        '第二十条第(六)项 |  |  |  |\n| 信息内容 | 本年处理决定数量',
        '第二十条第(六)项 |  |  |  |\n| 信息内容 | 本年处理决定',
      ]),
      expect: ['B19'],
      fix: '本年处理决定数量',
    },
    {
      title: { zh: '同名的列，第一列在后面一处少了字', en: 'The first name of all, damaged further on' },
      text: edit(clean2019(), ['信息内容 | 上一年项目数量 | 本年增/减 |  |', '信息内容 | 上一年项目 | 本年增/减 |  |']),
      expect: ['B19'],
      fix: '上一年项目数量',
    },
  ],
  good: [
    { title: { zh: '表头完整', en: 'Whole headings' }, text: clean2021() },
    { title: { zh: '试行格式的表头', en: 'Headings of the trial form' }, text: clean2019() },

    {
      title: { zh: '只剩两个字的，看不出是不是表头', en: 'Two characters say too little' },
      text: edit(clean2021(), ['现行有效件数', '现行']),
    },
    {
      title: { zh: '表散成了文字', en: 'A table turned into lines' },
      text: edit(clean2021(), ['现行有效件数', '现行有效件'])
        .replace(/^\| ---.*\n/gmu, '')
        .replace(/^\| (.*) \|$/gmu, (_, row: string) => `${row.replaceAll('|', ' ').replace(/ +/gu, ' ')}\n`),
    },
  ],
};
