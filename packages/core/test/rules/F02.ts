import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '制发 5 件，有效和废止共 3 件', en: '5 issued, 3 in force or repealed' },
      text: sample({
        edition: '2021',
        facts: {
          'normative-documents.issued': 5,
          'normative-documents.repealed': 0,
          'normative-documents.in-force': 3,
        },
      }),
      expect: ['F02'],
    },
    {
      title: { zh: '现行有效是 0', en: 'None in force' },
      text: sample({ edition: '2021', facts: { 'normative-documents.in-force': 0 } }),
      expect: ['F02'],
    },
  ],
  good: [
    {
      title: { zh: '制发的在有效之内', en: 'Among those in force' },
      text: sample({ edition: '2021' }),
    },
    {
      title: { zh: '当年制发当年废止', en: 'Issued and repealed in one year' },
      text: sample({
        edition: '2021',
        facts: {
          'normative-documents.issued': 2,
          'normative-documents.repealed': 2,
          'normative-documents.in-force': 0,
        },
      }),
    },
  ],
};
