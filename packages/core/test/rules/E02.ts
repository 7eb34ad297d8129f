import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '制作 4 件，公开 9 件', en: '4 produced, 9 disclosed' },
      text: sample({ edition: '2019', facts: { 'normative-documents.newly-disclosed': 9 } }),
      expect: ['E02'],
    },
    {
      title: { zh: '制作 6 件，公开 4 件', en: '6 produced, 4 disclosed' },
      text: sample({ edition: '2019', facts: { 'normative-documents.produced': 6 } }),
      expect: ['E02'],
    },
  ],
  good: [
    {
      title: { zh: '相等', en: 'Equal' },
      text: sample({ edition: '2019' }),
    },
    {
      title: { zh: '都没有', en: 'Neither' },
      text: sample({
        edition: '2019',
        facts: { 'normative-documents.produced': 0, 'normative-documents.newly-disclosed': 0 },
      }),
    },
  ],
};
