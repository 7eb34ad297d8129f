import { applications } from '../support/facts.ts';
import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '两种结果各列相同', en: 'Two outcomes with the same columns' },
      text: sample({
        edition: '2021',
        facts: {
          ...applications({
            new: [33, 7, 0, 0, 5, 0],
            'partially-granted': [9, 2, 0, 0, 1, 0],
            'refused.process-information': [9, 2, 0, 0, 1, 0],
            'not-processed.petition': [1, 0, 0, 0, 1, 0],
            processed: [33, 7, 0, 0, 5, 0],
          }),
        },
      }),
      expect: ['C14'],
    },
    {
      title: { zh: '三行相同', en: 'Three rows alike' },
      text: sample({
        edition: '2021',
        facts: {
          ...applications({
            new: [17, 5, 0, 0, 2, 0],
            'carried-in': [7, 0, 0, 0, 1, 0],
            granted: [5, 1, 0, 0, 1, 0],
            'partially-granted': [5, 1, 0, 0, 1, 0],
            'unavailable.not-held': [5, 2, 0, 0, 0, 0],
            'unavailable.needs-creation': [5, 1, 0, 0, 1, 0],
            'refused.third-party-rights': [1, 0, 0, 0, 0, 0],
            processed: [23, 5, 0, 0, 3, 0],
          }),
        },
      }),
      expect: ['C14', 'C14'],
    },
  ],
  good: [
    {
      title: { zh: '各行不同', en: 'Rows differ' },
      text: sample({ edition: '2021' }),
    },
    {
      title: { zh: '两类申请人、几件申请相同，常是巧合', en: 'Two classes and a few applications are often equal' },
      text: sample({
        edition: '2021',
        facts: {
          ...applications({
            'refused.internal-affairs': [4, 1, 0, 0, 0, 0],
            'refused.third-party-rights': [4, 1, 0, 0, 0, 0],
            new: [22, 5, 0, 0, 2, 0],
            processed: [22, 5, 0, 0, 2, 0],
          }),
        },
      }),
    },
    {
      title: { zh: '小数目相同不算', en: 'Small figures may well be the same' },
      text: sample({
        edition: '2021',
        facts: {
          ...applications({
            'refused.internal-affairs': [1, 1, 0, 0, 0, 0],
            'refused.third-party-rights': [1, 1, 0, 0, 0, 0],
            new: [16, 5, 0, 0, 2, 0],
            processed: [16, 5, 0, 0, 2, 0],
          }),
        },
      }),
    },
  ],
};
