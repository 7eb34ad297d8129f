import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '金额不同', en: 'Another amount' },
      text: edit(clean2021(), ['清理现行有效的文件', '收取行政事业性收费21.5万元']),
      expect: ['P16'],
      at: '收取行政事业性收费21.5万元',
      fix: '12.5',
    },
    {
      title: { zh: '以元书写，仍不同', en: 'In yuan, and another amount' },
      text: edit(clean2021(), ['清理现行有效的文件', '收取行政事业性收费12500元']),
      expect: ['P16'],
      at: '收取行政事业性收费12500元',
      fix: '125000',
    },
  ],
  good: [
    {
      title: { zh: '与表一致', en: 'As in the table' },
      text: edit(clean2021(), ['清理现行有效的文件', '收取行政事业性收费12.5万元']),
    },
    {
      title: { zh: '换算后一致', en: 'The same in yuan' },
      text: edit(clean2021(), ['清理现行有效的文件', '收取行政事业性收费125000元']),
    },
  ],
};
