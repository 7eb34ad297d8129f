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
  ],
  good: [
    { title: { zh: '表头完整', en: 'Whole headings' }, text: clean2021() },
    { title: { zh: '试行格式的表头', en: 'Headings of the trial form' }, text: clean2019() },
  ],
};
