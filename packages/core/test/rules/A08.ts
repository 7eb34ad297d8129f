import { edit } from './support/base.ts';
import { clean2014, clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '填报到发布相隔74天', en: '74 days from filling in to publication' },
      text: edit(clean2014({ written: '2017-01-05' }), [
        '# 清源县水利局2016年政府信息公开工作年度报告\n',
        '# 清源县水利局2016年政府信息公开工作年度报告\n\n发布日期：2017年3月20日\n',
      ]),
      expect: ['A08'],
      at: '2017年1月5日',
    },
    {
      title: { zh: '发布早于成文', en: 'Published before it was written' },
      text: edit(clean2021({ written: '2024-01-12' }), [
        '# 清源县水利局2023年政府信息公开工作年度报告\n',
        '# 清源县水利局2023年政府信息公开工作年度报告\n\n成文日期：2024年1月20日\n\n发布日期：2024年1月15日\n',
      ]),
      expect: ['A08'],
      at: '2024年1月20日',
    },
    {
      title: { zh: '填报晚于发布', en: 'Filled in after publication' },
      text: edit(clean2014({ written: '2017-03-25' }), [
        '# 清源县水利局2016年政府信息公开工作年度报告\n',
        '# 清源县水利局2016年政府信息公开工作年度报告\n\n发布日期：2017年3月20日\n',
      ]),
      expect: ['A08'],
      at: '2017年3月25日',
    },
    {
      title: { zh: '前置信息的公布日期早于成文', en: 'The front matter has it published before it was written' },
      text: `---\npublished: 2024-01-10\n---\n\n${clean2021()}`,
      expect: ['A08'],
      at: '2024年1月18日',
    },
  ],
  good: [
    {
      title: { zh: '填报后不久发布', en: 'Published soon after' },
      text: edit(clean2014({ written: '2017-03-01' }), [
        '# 清源县水利局2016年政府信息公开工作年度报告\n',
        '# 清源县水利局2016年政府信息公开工作年度报告\n\n发布日期：2017年3月20日\n',
      ]),
    },
    {
      title: { zh: '设置允许更长的间隔', en: 'A longer interval by configuration' },
      text: edit(clean2014({ written: '2017-01-05' }), [
        '# 清源县水利局2016年政府信息公开工作年度报告\n',
        '# 清源县水利局2016年政府信息公开工作年度报告\n\n发布日期：2017年3月20日\n',
      ]),
      config: { thresholds: { fillToPublishDays: 90 } },
    },
    {
      title: { zh: '填报当天发布', en: 'Published on the day it was filled in' },
      text: edit(clean2014({ written: '2017-03-20' }), [
        '# 清源县水利局2016年政府信息公开工作年度报告\n',
        '# 清源县水利局2016年政府信息公开工作年度报告\n\n发布日期：2017年3月20日\n',
      ]),
    },
  ],
};
