import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '写作“规范性文件”', en: '规范性文件' },
      text: edit(clean2021(), ['| 行政规范性文件 |', '| 规范性文件 |']),
      expect: ['F10'],
      fix: '行政规范性文件',
    },
    {
      title: { zh: '政府的报告', en: 'The report of a government' },
      text: edit(clean2021({ agency: '清源县人民政府', self: '我县' }), ['| 行政规范性文件 |', '| 规范性文件 |']),
      expect: ['F10'],
      at: '规范性文件',
      fix: '行政规范性文件',
    },
  ],
  good: [
    {
      title: { zh: '写作“行政规范性文件”', en: '行政规范性文件' },
      text: clean2021(),
    },
    {
      title: { zh: '词中有空格是排版', en: 'Spaces inside are layout' },
      text: edit(clean2021(), ['| 行政规范性文件 |', '| 行政规范性 文件 |']),
    },
  ],
};
