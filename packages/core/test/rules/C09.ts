import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '千分位', en: 'A separator' },
      text: sample({ edition: '2021', facts: { 'licensing.decisions': '1,203' } }),
      expect: ['C09'],
      at: '1,203',
      fix: '1203',
    },
    {
      title: { zh: '全角数字', en: 'Full-width digits' },
      text: sample({ edition: '2014', facts: { 'complaint.total': '１２' } }),
      expect: ['C09'],
      at: '１２',
      fix: '12',
    },
    {
      title: { zh: '数字中间有空格', en: 'A space inside' },
      text: sample({ edition: '2021', facts: { 'penalties.decisions': '1 20' } }),
      expect: ['C09'],
      at: '1 20',
      fix: '120',
    },
    {
      title: { zh: '汉字数字', en: 'A Chinese numeral' },
      text: sample({ edition: '2014', facts: { 'training.meetings': '十二' } }),
      expect: ['C09'],
      at: '十二',
      fix: '12',
    },
    {
      title: { zh: '整张表都这样写，只说一次', en: 'A table that is all written so is said once' },
      text: sample({
        edition: '2021',
        facts: { 'licensing.decisions': '１２', 'penalties.decisions': '４', 'coercion.decisions': '０' },
      }),
      expect: ['C09'],
      at: '１２',
      says: '有 3 格',
      fix: '12',
    },
  ],
  good: [
    {
      title: { zh: '阿拉伯数字', en: 'Digits' },
      text: sample({ edition: '2021', facts: { 'licensing.decisions': 1203 } }),
    },
    {
      title: { zh: '“增5”“减3”是这一列的写法', en: '增5 and 减3 belong to the column' },
      text: sample({ edition: '2019', facts: { 'licensing.change': '减3', 'penalties.change': '+5' } }),
    },
  ],
};
