import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

const years = (counts: readonly number[]): string[] =>
  counts.map((count, i) => clean2021({ year: 2027 - counts.length + i, values: { 'licensing.decisions': count } }));
const usual = years([36, 41, 38, 33, 40]);

export const examples: Examples = {
  bad: [
    {
      title: { zh: '历年三四十件，今年360件', en: 'Some forty every year, now 360' },
      text: clean2021({ year: 2027, values: { 'licensing.decisions': 360 } }),
      history: usual,
      expect: ['X08'],
      at: '360',
    },
    {
      title: { zh: '历年三百多件，今年3件', en: 'Over three hundred every year, now 3' },
      text: clean2021({ year: 2027, values: { 'licensing.decisions': 3 } }),
      history: years([310, 335, 342, 328, 351]),
      expect: ['X08'],
    },
    {
      title: { zh: '六年的中位数在中间两数之间', en: 'Of six years the median lies between the two in the middle' },
      text: clean2021({ year: 2027, values: { 'licensing.decisions': 360 } }),
      history: years([36, 42, 35, 39, 33, 40]),
      expect: ['X08'],
      says: '此前 6 年的中位数是 37.5',
    },
  ],
  good: [
    {
      title: { zh: '历年本来波动就大', en: 'Every year is unlike the others' },
      text: clean2021({ year: 2027, values: { 'licensing.decisions': 118 } }),
      history: years([10, 50, 30, 40, 20]),
    },
    {
      title: { zh: '历年不到三十件，今年没有', en: 'Fewer than thirty every year, now none' },
      text: clean2021({ year: 2027, values: { 'licensing.decisions': 0 } }),
      history: years([27, 29, 28, 29, 26]),
    },
    {
      title: { zh: '比往年多一倍', en: 'Twice the usual' },
      text: clean2021({ year: 2027, values: { 'licensing.decisions': 80 } }),
      history: usual,
    },
    {
      title: { zh: '只有四年可比', en: 'Four years are too few' },
      text: clean2021({ year: 2027, values: { 'licensing.decisions': 360 } }),
      history: usual.slice(1),
    },
  ],
};
