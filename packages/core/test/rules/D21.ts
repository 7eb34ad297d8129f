import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '14 件收费 35 万元', en: '350 000 yuan for 14 requests' },
      text: sample({ edition: '2014', facts: { 'request.fees': 35 } }),
      expect: ['D21'],
    },
    {
      title: { zh: '没有申请却有收费', en: 'A fee without a request' },
      text: sample({
        edition: '2014',
        facts: {
          'request.fees': 0.02,
          'request.received': 0,
          'request.received.in-person': 0,
          'request.received.online': 0,
          'request.received.letter': 0,
          'request.closed': 0,
          'request.closed.on-time': 0,
          'request.closed.extended': 0,
          'request.replied': 0,
          'request.replied.already-public': 0,
          'request.replied.granted': 0,
          'request.replied.partially-granted': 0,
          'request.replied.refused': 0,
          'request.replied.refused.trade-secret': 0,
          'request.replied.refused.personal-privacy': 0,
          'request.replied.not-held': 0,
          'request.replied.not-existing': 0,
          'request.topic': 0,
          'request.topic.expropriation': 0,
          'request.topic.planning': 0,
          'request.topic.other': 0,
        },
      }),
      expect: ['D21'],
    },
  ],
  good: [
    {
      title: { zh: '没有收费', en: 'No fees' },
      text: sample({ edition: '2014' }),
    },
    {
      title: { zh: '14 件收费 140 元', en: '140 yuan for 14 requests' },
      text: sample({ edition: '2014', facts: { 'request.fees': 0.014 } }),
    },
  ],
};
