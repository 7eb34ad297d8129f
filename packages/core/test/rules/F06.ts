import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '县里的局收费二十亿元', en: 'Two billion yuan in a county bureau' },
      text: sample({ edition: '2021', facts: { 'charges.amount': 200000 } }),
      expect: ['F06'],
      at: '200000',
    },
    {
      title: { zh: '镇里收费十几亿元', en: 'Over a billion in a town' },
      text: sample({ edition: '2021', facts: { 'charges.amount': 123456 }, kind: 'township' }),
      expect: ['F06'],
      at: '123456',
    },
  ],
  good: [
    {
      title: { zh: '几千万元', en: 'Tens of millions' },
      text: sample({ edition: '2021', facts: { 'charges.amount': 4321.5 } }),
    },
    {
      title: { zh: '自治区一级可以有', en: 'A region may have it' },
      text: sample({
        edition: '2021',
        facts: { 'charges.amount': 200001 },
        kind: 'government',
        agency: '清源自治区人民政府',
        self: '我区',
      }),
    },
  ],
};
