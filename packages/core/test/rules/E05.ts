import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '上年 2 项，减 5 项', en: '2 items less 5' },
      text: sample({ edition: '2019', facts: { 'licensing.items-last-year': 2, 'licensing.change': -5 } }),
      expect: ['E05'],
      at: '-5',
    },
    {
      title: { zh: '收费项目减成负数', en: 'Charges below 0' },
      text: sample({ edition: '2019', facts: { 'charges.change': -3 } }),
      expect: ['E05'],
      at: '-3',
    },
  ],
  good: [
    {
      title: { zh: '减到 0', en: 'Down to 0' },
      text: sample({ edition: '2019', facts: { 'charges.change': -2 } }),
    },
    {
      title: { zh: '增加', en: 'More' },
      text: sample({ edition: '2019', facts: { 'licensing.change': 5 } }),
    },
  ],
};
