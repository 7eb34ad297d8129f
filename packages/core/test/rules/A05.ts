import { edit } from './support/base.ts';
import { clean2014 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '2016年度的报告4月10日发布', en: 'The report for 2016 on 10 April' },
      text: edit(clean2014({ written: '2017-04-01' }), [
        '# 清源县水利局2016年政府信息公开工作年度报告\n',
        '# 清源县水利局2016年政府信息公开工作年度报告\n\n发布日期：2017年4月10日\n',
      ]),
      expect: ['A05'],
      at: '2017年4月10日',
    },
    {
      title: { zh: '前置信息写明5月2日公布', en: 'Published on 2 May by the front matter' },
      text: `---\npublished: 2017-05-02\n---\n\n${clean2014({ written: '2017-04-01' })}`,
      expect: ['A05'],
      at: '2017-05-02',
    },
  ],
  good: [
    {
      title: { zh: '3月31日发布', en: 'Published on 31 March' },
      text: edit(clean2014({ written: '2017-03-10' }), [
        '# 清源县水利局2016年政府信息公开工作年度报告\n',
        '# 清源县水利局2016年政府信息公开工作年度报告\n\n发布日期：2017年3月31日\n',
      ]),
    },
    { title: { zh: '没有公布日期就不判断', en: 'Without a date nothing is said' }, text: clean2014() },
  ],
};
