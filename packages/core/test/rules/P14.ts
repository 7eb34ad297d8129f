import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '制发件数不同', en: 'Another number issued' },
      text: edit(clean2021(), ['清理现行有效的文件', '制发行政规范性文件5件']),
      expect: ['P14'],
      at: '制发行政规范性文件5件',
      fix: '2',
    },
    {
      title: { zh: '废止件数不同', en: 'Another number repealed' },
      text: edit(clean2021(), ['清理现行有效的文件', '废止行政规范性文件3件']),
      expect: ['P14'],
      at: '废止行政规范性文件3件',
      fix: '1',
    },
  ],
  good: [
    {
      title: { zh: '与表一致', en: 'As in the table' },
      text: edit(clean2021(), ['清理现行有效的文件', '制发行政规范性文件2件，废止1件，现行有效7件']),
    },
    {
      title: { zh: '废止和失效分开写', en: 'Repealed and lapsed said apart' },
      text: edit(clean2021(), ['清理现行有效的文件', '废止行政规范性文件1件，宣布失效0件']),
    },
    {
      title: { zh: '没有数', en: 'Without numbers' },
      text: edit(clean2021(), ['清理现行有效的文件', '清理行政规范性文件']),
    },
  ],
};
