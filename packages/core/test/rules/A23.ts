import { edit } from './support/base.ts';
import { clean2014, clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '统计期限用汉字，填报日期用圆点', en: 'One with characters, one with dots' },
      text: edit(clean2014(), ['填报日期：2017年3月10日', '填报日期：2017.03.10']),
      expect: ['A23'],
      at: '2017.03.10',
    },
    {
      title: { zh: '统计期限用汉字，落款用短横', en: 'One with characters, one with dashes' },
      text: edit(clean2021(), ['2024年1月18日', '2024-01-18']),
      expect: ['A23'],
      at: '2024-01-18',
    },
  ],
  good: [
    { title: { zh: '一种写法', en: 'One style' }, text: clean2014() },
    {
      title: { zh: '网页字段的日期不算', en: 'The page’s own fields do not count' },
      text: edit(clean2014({ written: '2017-03-10' }), [
        '# 清源县水利局2016年政府信息公开工作年度报告\n',
        '# 清源县水利局2016年政府信息公开工作年度报告\n\n发布日期：2017-03-20\n',
      ]),
    },
  ],
};
