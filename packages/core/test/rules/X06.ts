import { clean2019, clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '所有数据与上年相同', en: 'All figures as last year' },
      text: clean2021({ values: { 'normative-documents.issued': 0, 'normative-documents.repealed': 0 } }),
      previous: clean2021({
        year: 2022,
        values: { 'normative-documents.issued': 0, 'normative-documents.repealed': 0 },
      }),
      expect: ['X06'],
    },
    {
      title: { zh: '2020年度与2019年度相同', en: '2020 as 2019' },
      text: clean2019(),
      previous: clean2019({ year: 2019 }),
      expect: ['X06'],
    },
  ],
  good: [
    {
      title: { zh: '两年用的格式不同', en: 'The forms of two years differ' },
      text: clean2021({ year: 2021 }),
      previous: clean2019({ year: 2020 }),
    },
    {
      title: { zh: '有一个数不同', en: 'One figure differs' },
      text: clean2021({ values: { 'normative-documents.issued': 0, 'normative-documents.repealed': 0 } }),
      previous: clean2021({
        year: 2022,
        values: { 'normative-documents.issued': 0, 'normative-documents.repealed': 0, 'licensing.decisions': 35 },
      }),
    },
    {
      title: { zh: '没有上年的报告', en: 'No report of last year' },
      text: clean2021({ values: { 'normative-documents.issued': 0, 'normative-documents.repealed': 0 } }),
    },
  ],
};
