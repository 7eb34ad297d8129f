import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '上年结转2件，这里只有1件', en: 'Two carried over, one carried in' },
      text: clean2021(),
      previous: clean2021({
        year: 2022,
        values: {
          'normative-documents.in-force': 6,
          'applications.granted': 8,
          'applications.processed': 11,
          'applications.carried-out': 2,
        },
      }),
      expect: ['X01', 'X01'],
      fix: '2',
      brings: ['R01'],
    },
    {
      title: { zh: '换了一列', en: 'In another column' },
      text: clean2021(),
      previous: clean2021({
        year: 2022,
        values: {
          'normative-documents.in-force': 6,
          'applications.granted': 10,
          'applications.processed': 13,
          'applications.carried-out': 0,
          'applications.granted@enterprise': 2,
          'applications.processed@enterprise': 2,
          'applications.carried-out@enterprise': 1,
        },
      }),
      expect: ['X01', 'X01'],
      fix: '0',
      brings: ['R01'],
    },
  ],
  good: [
    {
      title: { zh: '与上年报告一致', en: 'As last year' },
      text: clean2021(),
      previous: clean2021({ year: 2022, values: { 'normative-documents.in-force': 6 } }),
    },
    {
      title: { zh: '隔了一年就不比较', en: 'Two years apart: not compared' },
      text: clean2021(),
      previous: clean2021({ year: 2021, values: { 'normative-documents.in-force': 30 } }),
    },
  ],
};
