import { edit } from './support/base.ts';
import { clean2014 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '填报单位是另一个局', en: 'The form names another bureau' },
      text: edit(clean2014(), ['填报单位：清源县水利局', '填报单位：清源县教育局']),
      expect: ['A11'],
      at: '清源县教育局',
    },
    {
      title: { zh: '填报单位是下属机构', en: 'The form names a subordinate body' },
      text: edit(clean2014(), ['填报单位：清源县水利局', '填报单位：清源县河道管理所']),
      expect: ['A11'],
      at: '清源县河道管理所',
    },
  ],
  good: [
    {
      title: { zh: '填报单位用简称', en: 'A short form' },
      text: edit(clean2014(), ['填报单位：清源县水利局', '填报单位：县水利局']),
    },
    {
      title: { zh: '填报单位写了上级地名', en: 'With the city in front' },
      text: edit(clean2014(), ['填报单位：清源县水利局', '填报单位：云川市清源县水利局']),
    },
    {
      title: { zh: '名称后有括号', en: 'With brackets behind the name' },
      text: edit(clean2014(), ['填报单位：清源县水利局', '填报单位：清源县 水利局（盖章）']),
    },
    {
      title: { zh: '名称省了中间的字', en: 'Short for the whole name' },
      text: edit(clean2014(), ['填报单位：清源县水利局', '填报单位：清源水利局']),
    },
  ],
};
