import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '6 ≠ 2＋3', en: '6 ≠ 2 + 3' },
      text: sample({ edition: '2014', facts: { 'capacity.staff': 6 } }),
      expect: ['D18'],
      fix: '5',
    },
    {
      title: { zh: '5 ≠ 4＋3', en: '5 ≠ 4 + 3' },
      text: sample({ edition: '2014', facts: { 'capacity.staff.full-time': 4 } }),
      expect: ['D18'],
      fix: '7',
    },
  ],
  good: [
    {
      title: { zh: '5＝2＋3', en: '5 = 2 + 3' },
      text: sample({ edition: '2014' }),
    },
    {
      title: { zh: '专职空白：还可以成立', en: 'A blank part may still make it true' },
      text: sample({ edition: '2014', facts: { 'capacity.staff': 7, 'capacity.staff.part-time': 5 } }),
    },
  ],
};
