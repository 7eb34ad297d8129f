import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '词中有空格', en: 'A space inside a word' },
      text: edit(clean2021(), ['及时更新公开指南', '及时更新公开指 南']),
      expect: ['L17'],
      at: '指 南',
      fix: '指南',
    },
    {
      title: { zh: '两处空格', en: 'Two spaces' },
      text: edit(clean2021(), ['及时更新公开指南', '及时更新公开指 南'], ['规范栏目设置', '规范栏 目设置']),
      expect: ['L17'],
      at: '指 南',
      says: '全文共 2 处',
      fix: '指南',
    },
    {
      title: { zh: '一处在句中，说一处', en: 'One in a sentence' },
      text: edit(clean2021(), ['规范栏目设置', '规范栏　目设置']),
      expect: ['L17'],
      at: '栏　目',
      says: '“栏 目”中间有空格。',
      fix: '栏目',
    },
  ],
  good: [
    {
      title: { zh: '六处以上，像是转换造成的', en: 'More than five: from a conversion' },
      text: edit(clean2021(), [
        '及时更新公开指南',
        '及时，更新公开指 南，规范栏 目，公开办事指 南，公开事项清 单，公开收费标 准，公开办事流 程',
      ]),
    },
    {
      title: { zh: '字字隔开的排版', en: 'Justified type' },
      text: edit(clean2021(), ['及时更新公开指南', '及时更新 公 开 指 南']),
    },
    {
      title: { zh: '很短的一段', en: 'A short paragraph' },
      text: edit(clean2021(), ['清源县水利局\n\n2024年', '已在网站公 开。\n\n清源县水利局\n\n2024年']),
    },
    {
      title: { zh: '并排的栏目名', en: 'Heads of columns, side by side' },
      text: edit(clean2021(), ['及时更新公开指南', '及时更新公开指南 公开目录 公开制度']),
    },
    {
      title: { zh: '落款按格排列', en: 'A signature set with spaces' },
      text: edit(clean2021(), ['清源县水利局\n\n2024年', '清源县 水利局\n\n2024年']),
    },
    {
      title: { zh: '数字旁的空格', en: 'Spaces beside figures' },
      text: edit(clean2021(), ['2023年，我局通过', '2023 年，我局通过']),
    },
  ],
};
