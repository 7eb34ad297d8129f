import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '总数大于各渠道之和', en: 'More than the channels together' },
      text: sample({ edition: '2014', facts: { 'disclosure.items': 400 } }),
      expect: ['D02'],
      at: '400',
    },
    {
      title: { zh: '各渠道都是 0', en: 'No channel has any' },
      text: sample({
        edition: '2014',
        facts: {
          'disclosure.items': 40,
          'disclosure.channel.website': 0,
          'disclosure.channel.weibo': 0,
          'disclosure.channel.wechat': 0,
          'disclosure.channel.other': 0,
        },
        prose: { disclosure: ['及时公开预决算、人事等信息。'] },
      }),
      expect: ['D02'],
    },
  ],
  good: [
    {
      title: { zh: '介于最多的渠道与各渠道之和之间', en: 'Between the largest channel and the sum' },
      text: sample({ edition: '2014', facts: { 'disclosure.items': 300 } }),
    },
    {
      title: { zh: '等于各渠道之和', en: 'The sum of the channels' },
      text: sample({ edition: '2014', facts: { 'disclosure.items': 346 } }),
    },
  ],
};
