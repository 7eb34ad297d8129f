import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '作为共同被告的诉讼 1 件', en: 'One suit as co-defendant' },
      text: sample({
        edition: '2021',
        prose: { other: ['2023年，我局没有收取政府信息公开信息处理费。其中作为共同被告的行政诉讼1件，已经审结。'] },
      }),
      expect: ['H10'],
    },
    {
      title: { zh: '作为复议机关被诉', en: 'Sued as review body' },
      text: sample({
        edition: '2021',
        facts: { 'litigation.direct.upheld': 1, 'litigation.direct.total': 1 },
        prose: { other: ['2023年，我局没有收取政府信息公开信息处理费。作为复议机关被提起行政诉讼2件，均已应诉。'] },
      }),
      expect: ['H10'],
    },
  ],
  good: [
    {
      title: { zh: '写明没有计入', en: 'It says that they are left out' },
      text: sample({
        edition: '2021',
        prose: { other: ['2023年，我局没有收取政府信息公开信息处理费。另有作为共同被告的行政诉讼1件，未计入表四。'] },
      }),
    },
    {
      title: { zh: '作为复议机关办理的复议不是诉讼', en: 'Reviews that it decided are no suits' },
      text: sample({
        edition: '2021',
        prose: { other: ['2023年，我局没有收取政府信息公开信息处理费。作为复议机关，依法办理了各类行政复议案件。'] },
      }),
    },
    {
      title: { zh: '没有诉讼', en: 'No suits' },
      text: sample({
        edition: '2021',
        facts: { 'litigation.after-review.upheld': 0, 'litigation.after-review.total': 0 },
        prose: { other: ['2023年，我局没有收取政府信息公开信息处理费。没有作为共同被告的案件。'] },
      }),
    },
  ],
};
