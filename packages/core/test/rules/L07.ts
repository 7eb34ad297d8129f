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
    {
      title: { zh: '以简称引用', en: 'By its short name' },
      text: edit(
        clean2021(),
        ['条例》（国务院令第711号）', '条例》（国务院令第711号，以下简称《条例》）'],
        ['组织两次业务学习', '学习《条例》第五十八条，组织两次业务学习'],
      ),
      expect: ['L07'],
      at: '《条例》第五十八条',
    },
    {
      title: { zh: '阿拉伯数字的条文号', en: 'An article in Arabic numerals' },
      text: edit(clean2021(), ['组织两次业务学习', '学习《中华人民共和国政府信息公开条例》第60条，组织两次业务学习']),
      expect: ['L07'],
      at: '《中华人民共和国政府信息公开条例》第60条',
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
    {
      title: { zh: '最后一条', en: 'The last article' },
      text: edit(clean2021(), [
        '组织两次业务学习',
        '学习《中华人民共和国政府信息公开条例》第五十六条，组织两次业务学习',
      ]),
    },
    {
      title: { zh: '并列两条中有一条是依据', en: 'Two articles, one of them the basis' },
      text: edit(clean2021(), ['（国务院令第711号）', '第三十条和第五十条']),
    },
    {
      title: { zh: '没有说明简称的《条例》是别的条例', en: 'A 《条例》 that is not introduced is another one' },
      text: edit(clean2021(), ['组织两次业务学习', '学习《条例》第九十条，组织两次业务学习']),
    },
  ],
};
