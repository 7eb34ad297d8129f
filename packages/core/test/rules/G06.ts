import { applications } from '../support/facts.ts';
import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '新收 31 件，结转 11 件', en: '11 of 31' },
      text: sample({
        edition: '2021',
        facts: { ...applications({ new: [26, 3, 0, 0, 2, 0], 'carried-out': [11, 0, 0, 0, 0, 0] }) },
      }),
      expect: ['G06'],
    },
    {
      title: { zh: '新收 30 件，结转 10 件', en: '10 of 30, edition 2019' },
      text: sample({
        edition: '2019',
        facts: { ...applications({ new: [25, 3, 0, 0, 2, 0], 'carried-out': [10, 0, 0, 0, 0, 0] }) },
      }),
      expect: ['G06'],
    },
  ],
  good: [
    {
      title: { zh: '结转 1 件', en: 'One' },
      text: sample({ edition: '2021' }),
    },
    {
      title: { zh: '年底收到 5 件', en: 'Five received at the end of the year' },
      text: sample({
        edition: '2021',
        facts: { ...applications({ new: [20, 3, 0, 0, 2, 0], 'carried-out': [5, 0, 0, 0, 0, 0] }) },
      }),
    },
  ],
};
