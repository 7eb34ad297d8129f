import { applications } from '../support/facts.ts';
import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '水利局有行政查询 1 件', en: 'One in a water bureau' },
      text: sample({
        edition: '2021',
        facts: {
          ...applications({
            'refused.administrative-query': [1, 0, 0, 0, 0, 0],
            'not-processed.petition': [0, 0, 0, 0, 0, 0],
          }),
        },
      }),
      expect: ['G10'],
    },
    {
      title: { zh: '文化旅游局，2019年版', en: 'A culture bureau, edition 2019' },
      text: sample({
        edition: '2019',
        facts: {
          ...applications({
            'refused.administrative-query': [1, 0, 0, 0, 0, 0],
            'not-processed.petition': [0, 0, 0, 0, 0, 0],
          }),
        },
        agency: '清源县文化和旅游局',
        self: '我局',
      }),
      expect: ['G10'],
    },
  ],
  good: [
    {
      title: { zh: '没有', en: 'None' },
      text: sample({ edition: '2021' }),
    },
    {
      title: { zh: '自然资源局有登记资料', en: 'A bureau with registers' },
      text: sample({
        edition: '2021',
        facts: {
          ...applications({
            'refused.administrative-query': [1, 0, 0, 0, 0, 0],
            'not-processed.petition': [0, 0, 0, 0, 0, 0],
          }),
        },
        agency: '清源县自然资源和规划局',
        self: '我局',
      }),
    },
  ],
};
