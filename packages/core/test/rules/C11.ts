import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

const last = (values: Readonly<Record<string, number>> = {}): string[] => [
  clean2021({ year: 2022, values: { 'normative-documents.in-force': 6, ...values } }),
];

export const examples: Examples = {
  bad: [
    {
      title: { zh: '多写了三个零', en: 'Three zeros too many' },
      text: clean2021({ values: { 'licensing.decisions': 36000 } }),
      previous: last()[0] ?? '',
      expect: ['C11'],
      at: '36000',
    },
    {
      title: { zh: '把元写成了万元', en: 'Yuan in place of ten thousand yuan' },
      text: clean2021(),
      previous: last({ 'charges.amount': 120500 })[0] ?? '',
      expect: ['C11'],
    },
  ],
  good: [
    {
      title: { zh: '增加了二十倍', en: 'Twenty times as many' },
      text: clean2021({ values: { 'licensing.decisions': 720 } }),
      previous: last()[0] ?? '',
    },
    {
      title: { zh: '上年为0，没有倍数可言', en: 'From 0 there is no multiple' },
      text: clean2021({ values: { 'licensing.decisions': 3600 } }),
      previous: last({ 'licensing.decisions': 0 })[0] ?? '',
    },
  ],
};
