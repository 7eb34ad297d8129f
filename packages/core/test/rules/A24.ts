import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '11月没有31日', en: 'November has no 31st' },
      text: edit(clean2021(), ['组织两次业务学习', '11月31日组织业务学习']),
      expect: ['A24'],
      at: '11月31日',
    },
    {
      title: { zh: '转换时丢了字，只作提示', en: 'Characters lost in conversion: a note' },
      text: edit(clean2021(), ['组织两次业务学习', '2023年1120日组织业务学习']),
      expect: ['A24'],
      at: '2023年1120日',
    },
    {
      title: { zh: '汉字写的2月30日', en: '30 February in Chinese numerals' },
      text: edit(clean2021(), ['组织两次业务学习', '二〇二三年二月三十日组织两次业务学习']),
      expect: ['A24'],
      at: '二〇二三年二月三十日',
    },
    {
      title: { zh: '写明年份的13月', en: 'A month 13, with its year' },
      text: edit(clean2021(), ['组织两次业务学习', '2023年13月5日组织两次业务学习']),
      expect: ['A24'],
      at: '2023年13月5日',
    },
    {
      title: { zh: '统计期限里丢了字', en: 'Characters lost in the period' },
      text: edit(clean2021(), ['统计期限为2023年1月1日至2023年12月31日', '统计期限为2023年1月1日至2023年1231日']),
      expect: ['A24'],
      at: '2023年1231日',
    },
  ],
  good: [
    { title: { zh: '闰日', en: 'A leap day' }, text: edit(clean2021(), ['组织两次业务学习', '2月28日组织业务学习']) },
    {
      title: { zh: '不是日期的数字', en: 'Figures that are no date' },
      text: edit(clean2021(), ['组织两次业务学习', '12345热线每日转办，组织两次业务学习']),
    },
    {
      title: { zh: '没有年份的13月可能是别的数', en: 'A month 13 without a year may be something else' },
      text: edit(clean2021(), ['组织两次业务学习', '用时13月5日，组织两次业务学习']),
    },
    {
      title: { zh: '点号分开的数可能是版本号', en: 'Three dotted numbers may be a version' },
      text: edit(clean2021(), [
        '组织两次业务学习',
        '系统升级为2023.11.31版，2月28日起使用，12月31日前组织两次业务学习',
      ]),
    },
    {
      title: { zh: '存在的日期旁边另有数', en: 'A day that exists, beside other figures' },
      text: edit(clean2021(), ['组织两次业务学习', '二月二十八日、1月31日各组织一次学习']),
    },
  ],
};
