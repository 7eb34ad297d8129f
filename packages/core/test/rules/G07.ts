import { applications } from '../support/facts.ts';
import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '部分公开 3 件，又计入过程性信息', en: '3 partial grants counted again' },
      text: sample({
        edition: '2021',
        facts: {
          ...applications({
            granted: [5, 2, 0, 0, 1, 0],
            'partially-granted': [3, 0, 0, 0, 0, 0],
            'not-processed.petition': [2, 0, 0, 0, 0, 0],
            'refused.process-information': [3, 0, 0, 0, 0, 0],
          }),
        },
      }),
      expect: ['G03', 'G03', 'G07'],
      config: { rules: { R01: 'off', R02: 'off', R03: 'off' } },
    },
    {
      title: { zh: '部分公开 3 件，又计入执法案卷，2019年版', en: 'Counted again as enforcement files' },
      text: sample({
        edition: '2019',
        facts: {
          ...applications({
            granted: [5, 2, 0, 0, 1, 0],
            'partially-granted': [3, 0, 0, 0, 0, 0],
            'not-processed.petition': [2, 0, 0, 0, 0, 0],
            'refused.enforcement-files': [3, 0, 0, 0, 0, 0],
          }),
        },
      }),
      expect: ['G03', 'G03', 'G07'],
      config: { rules: { R01: 'off', R02: 'off', R03: 'off' } },
    },
  ],
  good: [
    {
      title: { zh: '只计一次', en: 'Counted once' },
      text: sample({
        edition: '2021',
        facts: {
          ...applications({
            granted: [5, 2, 0, 0, 1, 0],
            'partially-granted': [3, 0, 0, 0, 0, 0],
            'not-processed.petition': [2, 0, 0, 0, 0, 0],
          }),
        },
      }),
    },
    {
      title: { zh: '没有部分公开', en: 'No partial grants' },
      text: sample({
        edition: '2021',
        facts: { ...applications({ 'partially-granted': [0, 0, 0, 0, 0, 0], granted: [9, 2, 0, 0, 1, 0] }) },
      }),
    },
  ],
};
