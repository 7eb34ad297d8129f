import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '条例没有第六十条', en: 'There is no article 60' },
      text: edit(clean2021(), ['组织两次业务学习', '学习《中华人民共和国政府信息公开条例》第六十条，组织两次业务学习']),
      expect: ['L07'],
      at: '《中华人民共和国政府信息公开条例》第六十条',
    },
    {
      title: { zh: '第二十条没有第（十六）项', en: 'Article 20 has no item 16' },
      text: edit(clean2021(), [
        '组织两次业务学习',
        '公开《中华人民共和国政府信息公开条例》第二十条第（十六）项信息，组织两次业务学习',
      ]),
      expect: ['L07'],
      at: '《中华人民共和国政府信息公开条例》第二十条第（十六）项',
    },
    {
      title: { zh: '年报的依据不是第三十条', en: 'Article 30 is no basis of the report' },
      text: edit(clean2021(), ['（国务院令第711号）', '第三十条']),
      expect: ['L07'],
      at: '《中华人民共和国政府信息公开条例》第三十条',
    },
  ],
  good: [
    { title: { zh: '第五十条', en: 'Article 50' }, text: edit(clean2021(), ['（国务院令第711号）', '第五十条']) },
    {
      title: { zh: '第二十条第（十五）项', en: 'Item 15 of article 20' },
      text: edit(clean2021(), [
        '组织两次业务学习',
        '公开《中华人民共和国政府信息公开条例》第二十条第（十五）项信息，组织两次业务学习',
      ]),
    },
  ],
};
