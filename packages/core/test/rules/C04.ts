import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '一个局收费三亿多元', en: 'A bureau that charges 300 million yuan' },
      text: sample({ edition: '2021', facts: { 'charges.amount': 32000 } }),
      expect: ['C04'],
      at: '32000',
    },
    {
      title: { zh: '一个镇收费一亿多元', en: 'A town that charges 150 million yuan' },
      text: sample({ edition: '2021', facts: { 'charges.amount': 15000 }, kind: 'township' }),
      expect: ['C04'],
      at: '15000',
    },
  ],
  good: [
    {
      title: { zh: '十几万元', en: 'Some 100 000 yuan' },
      text: sample({ edition: '2021', facts: { 'charges.amount': 14.2 } }),
    },
    {
      title: { zh: '县政府汇总', en: 'A county government, for all its bodies' },
      text: sample({ edition: '2021', facts: { 'charges.amount': 32000 }, kind: 'government' }),
    },
    {
      title: { zh: '不是整百数', en: 'No round figure' },
      text: sample({ edition: '2021', facts: { 'charges.amount': 12345.67 } }),
    },
  ],
};
