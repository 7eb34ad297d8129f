import { applications } from '../support/facts.ts';
import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '正文有企业提出的申请', en: 'The text has applications of enterprises' },
      text: sample({
        edition: '2021',
        facts: {
          ...applications({
            new: [21, 0, 0, 0, 0, 0],
            granted: [11, 0, 0, 0, 0, 0],
            'unavailable.not-held': [5, 0, 0, 0, 0, 0],
            'unavailable.needs-creation': [1, 0, 0, 0, 0, 0],
            processed: [21, 0, 0, 0, 0, 0],
          }),
        },
        prose: {
          other: ['2023年，我局没有收取政府信息公开信息处理费。有关公司提交的取水许可信息公开申请3件，均已答复。'],
        },
      }),
      expect: ['G11'],
    },
    {
      title: { zh: '正文有公司提交的申请', en: 'Of companies, edition 2019' },
      text: sample({
        edition: '2019',
        facts: {
          ...applications({
            new: [21, 0, 0, 0, 0, 0],
            granted: [11, 0, 0, 0, 0, 0],
            'unavailable.not-held': [5, 0, 0, 0, 0, 0],
            'unavailable.needs-creation': [1, 0, 0, 0, 0, 0],
            processed: [21, 0, 0, 0, 0, 0],
          }),
        },
        prose: {
          other: ['2020年，我局没有收取政府信息公开信息处理费。有关企业提出的河道采砂信息公开申请2件，均已答复。'],
        },
      }),
      expect: ['G11'],
    },
  ],
  good: [
    {
      title: { zh: '企业列有数', en: 'The column of enterprises has some' },
      text: sample({
        edition: '2021',
        prose: {
          other: ['2023年，我局没有收取政府信息公开信息处理费。有关公司提交的取水许可信息公开申请3件，均已答复。'],
        },
      }),
    },
    {
      title: { zh: '正文没有提到企业', en: 'The text names none' },
      text: sample({
        edition: '2021',
        facts: {
          ...applications({
            new: [21, 0, 0, 0, 0, 0],
            granted: [11, 0, 0, 0, 0, 0],
            'unavailable.not-held': [5, 0, 0, 0, 0, 0],
            'unavailable.needs-creation': [1, 0, 0, 0, 0, 0],
            processed: [21, 0, 0, 0, 0, 0],
          }),
        },
      }),
    },
  ],
};
