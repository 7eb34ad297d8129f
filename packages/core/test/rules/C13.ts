import { applications } from '../support/facts.ts';
import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '“不掌握相关信息”的总计填早了一列', en: 'The total of a row one column early' },
      text: sample({
        edition: '2021',
        facts: { 'applications.unavailable.not-held@other': 5, 'applications.unavailable.not-held@total': 0 },
      }),
      expect: ['C13'],
      fix: '5',
    },
    {
      title: { zh: '“予以公开”的总计填早了一列', en: 'Another row' },
      text: sample({ edition: '2021', facts: { 'applications.granted@other': 11, 'applications.granted@total': 0 } }),
      expect: ['C13'],
      fix: '11',
    },
    {
      title: { zh: '整行往右偏了一列', en: 'A whole row one column to the right' },
      text: sample({
        edition: '2021',
        facts: applications({ 'unavailable.not-held': [0, 4, 1, 0, 0, 0] }),
      }),
      expect: ['C13'],
      says: '往回移一列',
      fix: '4',
    },
  ],
  good: [
    {
      title: { zh: '没有错列', en: 'Nothing shifted' },
      text: sample({ edition: '2021' }),
    },
    {
      title: { zh: '“其他”列确有申请', en: 'Other organisations did apply' },
      text: sample({
        edition: '2021',
        facts: applications({
          new: [16, 3, 0, 0, 2, 21],
          granted: [8, 2, 0, 0, 1, 21],
          processed: [16, 3, 0, 0, 2, 21],
        }),
      }),
    },
  ],
};
