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
    {
      title: { zh: '本机关无其他事项', en: '“This body has nothing else”' },
      text: edit(
        clean2021(),
        ['组织两次业务学习', '收取信息处理费200元，组织两次业务学习'],
        ['我局2023年没有收取信息处理费，没有其他需要报告的事项。', '我局无其他需要报告的事项'],
      ),
      expect: ['P25'],
      at: '我局无其他需要报告的事项',
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
    {
      title: { zh: '第六部分另起一段写了收费', en: 'Another paragraph of section six names it' },
      text: edit(
        clean2021(),
        ['组织两次业务学习', '收取信息处理费200元，组织两次业务学习'],
        [
          '我局2023年没有收取信息处理费，没有其他需要报告的事项。',
          '没有其他需要报告的事项。\n\n上述信息处理费200元已上缴国库。',
        ],
      ),
    },
    {
      title: { zh: '写的是收费标准', en: 'A rate, and nothing charged' },
      text: edit(
        clean2021(),
        ['组织两次业务学习', '信息处理费按每件100元的标准执行，本年没有收取，组织两次业务学习'],
        ['我局2023年没有收取信息处理费，没有其他需要报告的事项。', '没有其他需要报告的事项。'],
      ),
    },
    {
      title: { zh: '前文写没有收费', en: 'The text before says that there was none' },
      text: edit(
        clean2021(),
        ['组织两次业务学习', '没有收取信息处理费，组织两次业务学习'],
        ['我局2023年没有收取信息处理费，没有其他需要报告的事项。', '无。'],
      ),
    },
  ],
};
