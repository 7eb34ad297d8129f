import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '局的报告里自称“我镇”', en: 'A bureau says “our town”' },
      text: edit(clean2021(), ['我局2023年没有收取', '我镇2023年没有收取']),
      expect: ['A13'],
      at: '我镇',
    },
    {
      title: { zh: '县政府的报告里自称“我局”', en: 'A county says “our bureau”' },
      text: edit(clean2021({ agency: '清源县人民政府', self: '我县' }), ['我县2023年没有收取', '我局2023年没有收取']),
      expect: ['A13'],
      at: '我局',
    },
    {
      title: { zh: '学校的报告里自称“我局”', en: 'A school says “our bureau”' },
      text: edit(clean2021({ agency: '清源县第一中学', self: '我校' }), ['我校2023年没有收取', '我局2023年没有收取']),
      expect: ['A13'],
      at: '我局',
    },
    {
      title: { zh: '两种自称，只报第一处', en: 'Two such words: the first is named' },
      text: edit(
        clean2021(),
        ['组织两次业务学习', '我乡组织两次业务学习'],
        ['我局2023年没有收取', '我镇2023年没有收取'],
      ),
      expect: ['A13'],
      at: '我乡',
    },
  ],
  good: [
    {
      title: { zh: '委员会自称“我委”', en: 'A commission says 我委' },
      text: clean2021({ agency: '清源县卫生健康委员会', self: '我委' }),
    },
    { title: { zh: '“本机关”谁都可以用', en: '本机关 fits all' }, text: clean2021({ self: '本机关' }) },
  ],
};
