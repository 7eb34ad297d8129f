import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '回应 5 次，微博微信回应 6 件', en: '6 of 5 on social media' },
      text: sample({ edition: '2014', facts: { 'response.social-media-replies': 6 } }),
      expect: ['D06'],
    },
    {
      title: { zh: '没有回应，两种方式却都有', en: 'None, but two ways have some' },
      text: sample({ edition: '2014', facts: { 'response.topics': 0 } }),
      expect: ['D06'],
    },
    {
      title: { zh: '回应 5 次，各种方式都是 0', en: '5, but no way has any' },
      text: sample({
        edition: '2014',
        facts: {
          'response.press-conferences': 0,
          'response.press-conferences.led-by-principal': 0,
          'response.online-interviews': 0,
          'response.online-interviews.led-by-principal': 0,
          'response.policy-explanations': 0,
          'response.social-media-replies': 0,
          'response.other-replies': 0,
        },
      }),
      expect: ['D06'],
    },
  ],
  good: [
    {
      title: { zh: '不少于任何一种方式', en: 'Not below any way' },
      text: sample({ edition: '2014' }),
    },
    {
      title: { zh: '没有回应，只有解读稿件', en: 'Explanations only' },
      text: sample({
        edition: '2014',
        facts: { 'response.topics': 0, 'response.social-media-replies': 0, 'response.other-replies': 0 },
      }),
    },
  ],
};
