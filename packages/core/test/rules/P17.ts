import { edit } from './support/base.ts';
import { clean2014, clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '不是10的倍数', en: 'No multiple of ten' },
      text: edit(clean2021(), ['没有收取信息处理费，没有其他需要报告的事项', '收取信息处理费85元']),
      expect: ['P17'],
      at: '收取信息处理费85元',
    },
    {
      title: { zh: '2014年版与表不同', en: 'Edition 2014, another amount in the table' },
      text: edit(clean2014(), ['明确专人负责', '明确专人负责；依申请公开费用3万元']),
      expect: ['P17'],
      at: '明确专人负责；依申请公开费用3万元',
      fix: '0',
    },
    {
      title: { zh: '一件申请，不合20元一档', en: 'One application, not of the step of 20 yuan' },
      text: edit(clean2021(), ['没有收取信息处理费，没有其他需要报告的事项', '有1件申请收取信息处理费890元']),
      expect: ['P17'],
      at: '有1件申请收取信息处理费890元',
      says: '每页 20 元',
    },
  ],
  good: [
    {
      title: { zh: '一件申请，合20元一档', en: 'One application, of the step of 20 yuan' },
      text: edit(clean2021(), ['没有收取信息处理费，没有其他需要报告的事项', '有1件申请收取信息处理费880元']),
    },
    {
      title: { zh: '几件申请合计', en: 'Several applications together' },
      text: edit(clean2021(), ['没有收取信息处理费，没有其他需要报告的事项', '有3件申请共收取信息处理费890元']),
    },
    {
      title: { zh: '按件计收', en: 'By case' },
      text: edit(clean2021(), ['没有收取信息处理费，没有其他需要报告的事项', '收取信息处理费400元']),
    },
    {
      title: { zh: '没有收取', en: 'None' },
      text: clean2021(),
    },
  ],
};
