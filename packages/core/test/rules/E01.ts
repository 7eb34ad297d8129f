import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '新公开 9 件，总数 5 件', en: '9 of 5' },
      text: sample({
        edition: '2019',
        facts: {
          'normative-documents.produced': 9,
          'normative-documents.newly-disclosed': 9,
          'normative-documents.disclosed-total': 5,
        },
      }),
      expect: ['E01'],
    },
    {
      title: { zh: '总数填了 0', en: 'No total' },
      text: sample({ edition: '2019', facts: { 'normative-documents.disclosed-total': 0 } }),
      expect: ['E01'],
    },
  ],
  good: [
    {
      title: { zh: '新公开在总数之内', en: 'Part of the total' },
      text: sample({ edition: '2019' }),
    },
    {
      title: { zh: '全部是新公开的', en: 'All of them new' },
      text: sample({ edition: '2019', facts: { 'normative-documents.disclosed-total': 4 } }),
    },
  ],
};
