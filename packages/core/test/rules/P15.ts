import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '许可数不同', en: 'Another number of licences' },
      text: edit(clean2021(), ['清理现行有效的文件', '作出行政许可决定30件']),
      expect: ['P15'],
      at: '作出行政许可决定30件',
      fix: '36',
    },
    {
      title: { zh: '公示的比作出的多', en: 'More published than made' },
      text: edit(clean2021(), ['清理现行有效的文件', '公示行政处罚决定9件']),
      expect: ['P15'],
      at: '公示行政处罚决定9件',
    },
  ],
  good: [
    {
      title: { zh: '与表一致', en: 'As in the table' },
      text: edit(clean2021(), ['清理现行有效的文件', '作出行政许可决定36件、行政处罚决定4件']),
    },
    {
      title: { zh: '公示的比作出的少', en: 'Fewer published than made' },
      text: edit(clean2021(), ['清理现行有效的文件', '公示行政处罚决定3件']),
    },
  ],
};
