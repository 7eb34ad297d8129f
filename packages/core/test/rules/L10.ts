import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '收取复印费、邮寄费', en: 'Copies and postage charged' },
      text: edit(clean2021(), ['我局2023年没有收取信息处理费，', '依申请公开收取复印费、邮寄费，']),
      expect: ['L10'],
      at: '复印费',
    },
    {
      title: { zh: '没有收取检索费，只作提示', en: 'None charged: a note' },
      text: edit(clean2021(), ['没有收取信息处理费', '没有收取检索费、信息处理费']),
      expect: ['L10'],
      at: '检索费',
    },
    {
      title: { zh: '写在总体情况里', en: 'In the overview' },
      text: edit(clean2021(), ['组织两次业务学习', '对申请人收取复制费，组织两次业务学习']),
      expect: ['L10'],
      at: '复制费',
    },
    {
      title: { zh: '写在其他事项里', en: 'Among other matters' },
      text: edit(clean2021(), ['我局2023年没有收取信息处理费，', '我局2023年对困难群众减免费用，']),
      expect: ['L10'],
      at: '减免费用',
    },
  ],
  good: [
    {
      title: { zh: '只是列出各部分的名称', en: 'Only the parts of the report are named' },
      text: edit(clean2021(), ['组织两次业务学习', '报告由申请办理、收费和减免等部分组成，组织两次业务学习']),
    },
    {
      title: { zh: '说的不是信息公开的费用', en: 'Nothing about fees for information' },
      text: edit(clean2021(), ['组织两次业务学习', '落实水费减免费用，组织两次业务学习']),
    },
    {
      title: { zh: '税费减免是另一回事', en: 'Taxes waived' },
      text: edit(clean2021(), [
        '我局2023年没有收取信息处理费',
        '信息公开专栏公布税费和减免收费政策；我局2023年没有收取信息处理费',
      ]),
    },
    { title: { zh: '只写信息处理费', en: 'The processing fee only' }, text: clean2021() },
    {
      title: { zh: '行政事业性收费减免是另一回事', en: 'Other charges waived' },
      text: edit(clean2021(), ['组织两次业务学习', '公开行政事业性收费减免政策，组织两次业务学习']),
    },
  ],
};
