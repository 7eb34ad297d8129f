import { edit } from './support/base.ts';
import { clean2019, clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '第七部分写下一步打算', en: 'A section seven on plans' },
      text: edit(clean2021(), [
        '我局2023年没有收取信息处理费，没有其他需要报告的事项。',
        '我局2023年没有收取信息处理费，没有其他需要报告的事项。\n\n## 七、下一步打算\n\n做好新一年的公开工作。',
      ]),
      expect: ['B03'],
      at: '七、下一步打算',
    },
    {
      title: { zh: '第七部分写党建', en: 'A section seven on party work' },
      text: edit(clean2019(), [
        '我局2020年没有收取信息处理费，没有其他需要报告的事项。',
        '我局2020年没有收取信息处理费，没有其他需要报告的事项。\n\n## 七、党建工作情况\n\n按计划开展学习。',
      ]),
      expect: ['B03'],
      at: '七、党建工作情况',
    },
  ],
  good: [
    { title: { zh: '六个部分', en: 'Six sections' }, text: clean2019() },
    {
      title: { zh: '附件不算多出的部分', en: 'An annex is no section' },
      text: edit(clean2021(), [
        '我局2023年没有收取信息处理费，没有其他需要报告的事项。',
        '我局2023年没有收取信息处理费，没有其他需要报告的事项。\n\n## 附件\n\n公开目录见网站专栏。',
      ]),
    },
  ],
};
