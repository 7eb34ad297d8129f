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
  ],
  good: [
    { title: { zh: '只写信息处理费', en: 'The processing fee only' }, text: clean2021() },
    {
      title: { zh: '行政事业性收费减免是另一回事', en: 'Other charges waived' },
      text: edit(clean2021(), ['组织两次业务学习', '公开行政事业性收费减免政策，组织两次业务学习']),
    },
  ],
};
