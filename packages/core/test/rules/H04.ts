import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '因不予公开直接起诉 1 件', en: 'One direct suit over a refusal' },
      text: sample({
        edition: '2021',
        facts: { 'litigation.direct.upheld': 1, 'litigation.direct.total': 1 },
        year: 2024,
        prose: {
          other: [
            '2024年，我局没有收取政府信息公开信息处理费。申请人对我局不予公开的决定不服，直接向法院提起行政诉讼，已经审结。',
          ],
        },
      }),
      expect: ['H04'],
    },
    {
      title: { zh: '未经复议起诉', en: 'Without a review' },
      text: sample({
        edition: '2021',
        facts: { 'litigation.direct.pending': 2, 'litigation.direct.total': 2 },
        year: 2025,
        prose: {
          other: [
            '2025年，我局没有收取政府信息公开信息处理费。因不予公开政府信息被未经复议起诉的案件均由法制机构应诉。',
          ],
        },
      }),
      expect: ['H04'],
    },
  ],
  good: [
    {
      title: { zh: '2023年还可以直接起诉', en: 'In 2023 it was possible' },
      text: sample({
        edition: '2021',
        facts: { 'litigation.direct.upheld': 1, 'litigation.direct.total': 1 },
        year: 2023,
        prose: {
          other: [
            '2023年，我局没有收取政府信息公开信息处理费。申请人对我局不予公开的决定不服，直接向法院提起行政诉讼，已经审结。',
          ],
        },
      }),
    },
    {
      title: { zh: '正文讲的是规定', en: 'The text tells of the law' },
      text: sample({
        edition: '2021',
        facts: { 'litigation.direct.upheld': 1, 'litigation.direct.total': 1 },
        year: 2024,
        prose: {
          other: [
            '2024年，我局没有收取政府信息公开信息处理费。对不予公开决定不服的，告知申请人应当先申请复议，不能直接提起行政诉讼。',
          ],
        },
      }),
    },
    {
      title: { zh: '没有直接起诉', en: 'No direct suits' },
      text: sample({
        edition: '2021',
        year: 2024,
        prose: { other: ['2024年，我局没有收取政府信息公开信息处理费。没有因不予公开被直接起诉的情形。'] },
      }),
    },
  ],
};
