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
      fix: '指南',
    },
  ],
  good: [
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
