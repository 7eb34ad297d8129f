import { applications } from '../support/facts.ts';
import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '21 件中有 9 件“其他”', en: '9 of 21' },
      text: sample({
        edition: '2021',
        facts: {
          ...applications({
            'other.other': [9, 0, 0, 0, 0, 0],
            granted: [0, 2, 0, 0, 1, 0],
            'partially-granted': [0, 0, 0, 0, 0, 0],
          }),
        },
      }),
      expect: ['G12'],
    },
    {
      title: { zh: '21 件中有 7 件', en: '7 of 21' },
      text: sample({
        edition: '2021',
        facts: { ...applications({ 'other.other': [7, 0, 0, 0, 0, 0], granted: [1, 2, 0, 0, 1, 0] }) },
      }),
      expect: ['G12'],
    },
  ],
  good: [
    {
      title: { zh: '没有“其他”', en: 'None' },
      text: sample({ edition: '2021' }),
    },
    {
      title: { zh: '三成以下', en: 'Under three in ten' },
      text: sample({
        edition: '2021',
        facts: { ...applications({ 'other.other': [6, 0, 0, 0, 0, 0], granted: [2, 2, 0, 0, 1, 0] }) },
      }),
    },
    {
      title: { zh: '总共只有 6 件', en: 'Six in all' },
      text: sample({
        edition: '2021',
        facts: {
          ...applications({
            new: [5, 1, 0, 0, 0, 0],
            'carried-in': [0, 0, 0, 0, 0, 0],
            granted: [0, 1, 0, 0, 0, 0],
            'partially-granted': [0, 0, 0, 0, 0, 0],
            'refused.third-party-rights': [0, 0, 0, 0, 0, 0],
            'refused.internal-affairs': [0, 0, 0, 0, 0, 0],
            'unavailable.not-held': [0, 0, 0, 0, 0, 0],
            'unavailable.needs-creation': [0, 0, 0, 0, 0, 0],
            'not-processed.petition': [0, 0, 0, 0, 0, 0],
            processed: [5, 1, 0, 0, 0, 0],
            'carried-out': [0, 0, 0, 0, 0, 0],
            'other.other': [5, 0, 0, 0, 0, 0],
          }),
        },
      }),
    },
  ],
};
