import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '前文收了费', en: 'A fee was named before' },
      text: edit(
        clean2021(),
        ['组织两次业务学习', '收取信息处理费200元，组织两次业务学习'],
        ['我局2023年没有收取信息处理费，没有其他需要报告的事项。', '无。'],
      ),
      expect: ['P25'],
      at: '无。',
    },
    {
      title: { zh: '写成没有其他事项', en: '“Nothing else”' },
      text: edit(
        clean2021(),
        ['组织两次业务学习', '收取信息处理费200元，组织两次业务学习'],
        ['我局2023年没有收取信息处理费，没有其他需要报告的事项。', '没有其他需要报告的事项。'],
      ),
      expect: ['P25'],
    },
  ],
  good: [
    {
      title: { zh: '第六部分写明', en: 'Section six says so' },
      text: edit(clean2021(), ['没有收取信息处理费，没有其他需要报告的事项', '收取信息处理费200元']),
    },
    {
      title: { zh: '没有收费', en: 'No fee' },
      text: edit(clean2021(), ['我局2023年没有收取信息处理费，没有其他需要报告的事项。', '没有其他需要报告的事项。']),
    },
  ],
};
