import { edit } from './support/base.ts';
import { clean2014, clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '注释插在两行之间', en: 'A comment between two rows' },
      text: edit(clean2021(), ['| 行政强制 |', '<!-- 数据由法规科提供 -->\n| 行政强制 |']),
      expect: ['S04'],
    },
    {
      title: { zh: '忽略标记插在两行之间', en: 'A suppression between two rows' },
      text: edit(
        edit(clean2014(), [
          '| 1.专职人员数',
          '<!-- gongkai-ignore D19 capacity.dedicated-bodies: 专门机构由办公室兼 -->\n| 1.专职人员数',
        ]),
        ['专门机构数 | 个 | 0 |', '专门机构数 | 个 | 1 |'],
        ['从事政府信息公开工作人员数 | 人 | 0 |', '从事政府信息公开工作人员数 | 人 | 2 |'],
        ['2.兼职人员数 | 人 | 0 |', '2.兼职人员数 | 人 | 2 |'],
      ),
      expect: ['D19', 'S01', 'S04'],
    },
  ],
  good: [
    {
      title: { zh: '注释在表格上方', en: 'A comment above the table' },
      text: edit(clean2021(), [
        '## 二、主动公开政府信息情况\n\n',
        '## 二、主动公开政府信息情况\n\n<!-- 数据由法规科提供 -->\n\n',
      ]),
    },
    {
      title: { zh: '表格上方的忽略标记，写明指标', en: 'Above the table, with the indicator' },
      text: edit(
        clean2014(),
        ['| 统计指标', '<!-- gongkai-ignore D19 capacity.staff: 专门机构由办公室兼 -->\n\n| 统计指标'],
        ['专门机构数 | 个 | 0 |', '专门机构数 | 个 | 1 |'],
        ['从事政府信息公开工作人员数 | 人 | 0 |', '从事政府信息公开工作人员数 | 人 | 2 |'],
        ['2.兼职人员数 | 人 | 0 |', '2.兼职人员数 | 人 | 2 |'],
      ),
    },
  ],
};
