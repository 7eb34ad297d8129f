import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '两行总计空白', en: 'Two blank totals' },
      text: sample({
        edition: '2021',
        facts: {
          'applications.granted@total': '',
          'applications.carried-out@enterprise': '',
          'applications.partially-granted@total': '—',
        },
      }),
      expect: ['G16'],
      fix: '11',
    },
    {
      title: { zh: '总计行空白，2019年版只作提示', en: 'A blank total row, only a note in edition 2019' },
      text: sample({
        edition: '2019',
        facts: {
          'applications.processed@research': '',
          'applications.processed@other': '',
          'applications.granted@research': '',
        },
      }),
      expect: ['G16'],
      fix: '0',
    },
  ],
  good: [
    {
      title: { zh: '都填了', en: 'All filled in' },
      text: sample({ edition: '2021' }),
    },
    {
      title: { zh: '总计是 0', en: 'Totals of 0' },
      text: sample({ edition: '2019' }),
    },
  ],
};
