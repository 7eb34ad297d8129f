import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

/** Makes regulations. */
const city = { agency: '清源市人民政府', self: '我市' };

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
    {
      title: { zh: '规章也是一样', en: 'Regulations likewise' },
      text: clean2021({ ...city, values: { 'regulations.issued': 1, 'regulations.in-force': 4 } }),
      previous: clean2021({
        ...city,
        year: 2022,
        values: { 'normative-documents.in-force': 6, 'regulations.in-force': 2 },
      }),
      expect: ['X02'],
      at: '4',
      says: '规章现行有效 4 件，而2022年 2＋本年制发 1－本年废止 0＝3',
    },
    {
      title: {
        zh: '上年空白，今年制发2件，却一件也没有',
        en: 'Last year is blank, two were issued, and none is in force',
      },
      text: clean2021({ values: { 'normative-documents.repealed': 0, 'normative-documents.in-force': 0 } }),
      previous: clean2021({ year: 2022, values: { 'normative-documents.in-force': '' } }),
      expect: ['F02', 'X02'],
    },
  ],
  good: [
    {
      title: { zh: '上年空白，可能正是所缺的', en: 'Last year is blank: it may be what is missing' },
      text: clean2021(),
      previous: clean2021({ year: 2022, values: { 'normative-documents.in-force': '' } }),
    },
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
