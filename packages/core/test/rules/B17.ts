import { edit } from './support/base.ts';
import { clean2019, clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '2021年版的表里用了“对外公开总数量”', en: '对外公开总数量 in the form of 2021' },
      text: edit(clean2021(), ['现行有效件数', '对外公开总数量']),
      expect: ['B17'],
      at: '对外公开总数量',
    },
    {
      title: { zh: '2019年版的表里用了“本年制发件数”', en: '本年制发件数 in the form of 2019' },
      text: edit(clean2019(), ['本年新制作数量', '本年制发件数']),
      expect: ['B17'],
      at: '本年制发件数',
    },
  ],
  good: [
    { title: { zh: '2021年版的用语', en: 'The words of 2021' }, text: clean2021() },
    { title: { zh: '2019年版的用语', en: 'The words of 2019' }, text: clean2019() },
    {
      title: { zh: '附了当地的统计表', en: 'A local table appended' },
      text: edit(clean2021(), [
        '我局2023年没有收取信息处理费，没有其他需要报告的事项。',
        '我局2023年没有收取信息处理费，没有其他需要报告的事项。\n\n| 指标 | 单位 | 数量 |\n| --- | --- | --- |\n| 主动公开政府信息数 | 条 | 25 |\n| 接待来访 | 人次 | 3 |',
      ]),
    },
  ],
};
