import { applications } from '../support/facts.ts';
import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '全年 6 件申请，按件收费 100 元', en: '6 applications, 100 yuan by case' },
      text: sample({
        edition: '2021',
        facts: {
          ...applications({
            new: [5, 1, 0, 0, 0, 0],
            'carried-in': [0, 0, 0, 0, 0, 0],
            granted: [5, 1, 0, 0, 0, 0],
            'partially-granted': [0, 0, 0, 0, 0, 0],
            'refused.third-party-rights': [0, 0, 0, 0, 0, 0],
            'refused.internal-affairs': [0, 0, 0, 0, 0, 0],
            'unavailable.not-held': [0, 0, 0, 0, 0, 0],
            'unavailable.needs-creation': [0, 0, 0, 0, 0, 0],
            'not-processed.petition': [0, 0, 0, 0, 0, 0],
            processed: [5, 1, 0, 0, 0, 0],
            'carried-out': [0, 0, 0, 0, 0, 0],
          }),
        },
        prose: { other: ['2023年，我局按件计收信息处理费100元。'] },
      }),
      expect: ['G09'],
    },
    {
      title: { zh: '按件收费 200 元', en: '200 yuan by case' },
      text: sample({
        edition: '2021',
        facts: {
          ...applications({
            new: [5, 1, 0, 0, 0, 0],
            'carried-in': [0, 0, 0, 0, 0, 0],
            granted: [5, 1, 0, 0, 0, 0],
            'partially-granted': [0, 0, 0, 0, 0, 0],
            'refused.third-party-rights': [0, 0, 0, 0, 0, 0],
            'refused.internal-affairs': [0, 0, 0, 0, 0, 0],
            'unavailable.not-held': [0, 0, 0, 0, 0, 0],
            'unavailable.needs-creation': [0, 0, 0, 0, 0, 0],
            'not-processed.petition': [0, 0, 0, 0, 0, 0],
            processed: [5, 1, 0, 0, 0, 0],
            'carried-out': [0, 0, 0, 0, 0, 0],
          }),
        },
        prose: { other: ['2023年，我局收取信息处理费200元（按件计收）。'] },
      }),
      expect: ['G09'],
    },
  ],
  good: [
    {
      title: { zh: '按量收费', en: 'By volume' },
      text: sample({
        edition: '2021',
        facts: {
          ...applications({
            new: [5, 1, 0, 0, 0, 0],
            'carried-in': [0, 0, 0, 0, 0, 0],
            granted: [5, 1, 0, 0, 0, 0],
            'partially-granted': [0, 0, 0, 0, 0, 0],
            'refused.third-party-rights': [0, 0, 0, 0, 0, 0],
            'refused.internal-affairs': [0, 0, 0, 0, 0, 0],
            'unavailable.not-held': [0, 0, 0, 0, 0, 0],
            'unavailable.needs-creation': [0, 0, 0, 0, 0, 0],
            'not-processed.petition': [0, 0, 0, 0, 0, 0],
            processed: [5, 1, 0, 0, 0, 0],
            'carried-out': [0, 0, 0, 0, 0, 0],
          }),
        },
        prose: { other: ['2023年，我局按量计收信息处理费420元。'] },
      }),
    },
    {
      title: { zh: '没有收取', en: 'None charged' },
      text: sample({
        edition: '2021',
        facts: {
          ...applications({
            new: [5, 1, 0, 0, 0, 0],
            'carried-in': [0, 0, 0, 0, 0, 0],
            granted: [5, 1, 0, 0, 0, 0],
            'partially-granted': [0, 0, 0, 0, 0, 0],
            'refused.third-party-rights': [0, 0, 0, 0, 0, 0],
            'refused.internal-affairs': [0, 0, 0, 0, 0, 0],
            'unavailable.not-held': [0, 0, 0, 0, 0, 0],
            'unavailable.needs-creation': [0, 0, 0, 0, 0, 0],
            'not-processed.petition': [0, 0, 0, 0, 0, 0],
            processed: [5, 1, 0, 0, 0, 0],
            'carried-out': [0, 0, 0, 0, 0, 0],
          }),
        },
        prose: { other: ['2023年，我局没有按件或按量收取信息处理费。'] },
      }),
    },
    {
      title: { zh: '申请多于 10 件', en: 'More than ten applications' },
      text: sample({ edition: '2021', prose: { other: ['2023年，我局按件计收信息处理费100元。'] } }),
    },
  ],
};
