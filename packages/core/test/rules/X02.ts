import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '上年有效9件，制发2件、废止1件，却是7件', en: 'Nine in force, two issued, one repealed, now seven' },
      text: clean2021(),
      previous: clean2021({ year: 2022, values: { 'normative-documents.in-force': 9 } }),
      expect: ['X02'],
    },
    {
      title: { zh: '比应有的多', en: 'More than there should be' },
      text: clean2021({ values: { 'normative-documents.in-force': 12 } }),
      previous: clean2021({ year: 2022, values: { 'normative-documents.in-force': 6 } }),
      expect: ['X02'],
    },
  ],
  good: [
    {
      title: { zh: '6＋2－1＝7', en: '6 + 2 − 1 = 7' },
      text: clean2021(),
      previous: clean2021({ year: 2022, values: { 'normative-documents.in-force': 6 } }),
    },
    {
      title: { zh: '没有上年报告就不比较', en: 'Without last year’s report nothing is compared' },
      text: clean2021({ values: { 'normative-documents.in-force': 12 } }),
    },
  ],
};
