import { edit } from './support/base.ts';
import { clean2014, clean2019, clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '2021年度还用2019年的试行格式', en: 'The trial form of 2019 for 2021' },
      text: clean2019({ year: 2021 }),
      expect: ['B01', 'L03'],
    },
    {
      title: { zh: '2020年度用了2021年的格式', en: 'The form of 2021 for 2020' },
      text: clean2021({ year: 2020 }),
      expect: ['B01'],
    },
    {
      title: { zh: '2021年度还填2014年的统计表', en: 'The nine-part table of 2014 for 2021' },
      text: clean2014({ year: 2021 }),
      expect: ['L02', 'B15', 'B22', 'B01'],
      at: '八、政府信息公开情况统计表',
    },
    {
      title: { zh: '前两部分没有标题', en: 'No headings over the first two sections' },
      text: edit(clean2019({ year: 2021 }), ['## 一、总体情况\n\n', ''], ['## 二、主动公开政府信息情况\n\n', '']),
      expect: ['L03', 'B01', 'B02'],
    },
    {
      title: { zh: '个别表头还是试行格式的', en: 'Some words of the trial form are left' },
      text: edit(clean2021({ year: 2020 }), ['本年制发件数', '本年新制作数量']),
      expect: ['B01'],
    },
  ],
  good: [
    { title: { zh: '2019年度用试行格式', en: 'The trial form for 2019' }, text: clean2019({ year: 2019 }) },
    { title: { zh: '2025年度用2021年的格式', en: 'The form of 2021 for 2025' }, text: clean2021({ year: 2025 }) },
    {
      title: { zh: '2016年度用2014年的统计表', en: 'The table of 2014 for 2016' },
      text: clean2014({ year: 2016 }),
    },
  ],
};
