import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '许可空白，强制用短横', en: 'A blank and a dash' },
      text: sample({ edition: '2021', facts: { 'licensing.decisions': '', 'coercion.decisions': '—' } }),
      expect: ['C05'],
      at: '| 行政许可',
      fix: '0',
    },
    {
      title: { zh: '复议总计空白：补为各项之和', en: 'A blank total of reviews: filled with the sum' },
      text: sample({ edition: '2021', facts: { 'review.total': '' } }),
      expect: ['C05'],
      fix: '3',
    },
    {
      title: { zh: '分项空白：补为总计的差额', en: 'A blank part: what the total leaves' },
      text: sample({ edition: '2021', facts: { 'review.upheld': '' } }),
      expect: ['C05'],
      fix: '2',
    },
    {
      title: { zh: '2019年版只作提示', en: 'Only a note in edition 2019' },
      text: sample({ edition: '2019', facts: { 'coercion.decisions': '/', 'regulations.produced': '' } }),
      expect: ['C05'],
      fix: '0',
    },
    {
      title: { zh: '表三分项空白', en: 'Blank parts in table three' },
      text: sample({
        edition: '2021',
        facts: { 'applications.other.other@enterprise': '', 'applications.new@research': '' },
      }),
      expect: ['C05'],
      fix: '0',
    },
  ],
  good: [
    {
      title: { zh: '都填 0', en: 'Zeros' },
      text: sample({
        edition: '2021',
        facts: { 'licensing.decisions': 0, 'penalties.decisions': 0, 'coercion.decisions': 0, 'charges.amount': 0 },
      }),
    },
    {
      title: { zh: '2019年版都填了', en: 'Edition 2019, all filled in' },
      text: sample({ edition: '2019', facts: { 'coercion.decisions': 0 } }),
    },
  ],
};
