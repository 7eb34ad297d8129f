import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '一个局有 27 个专门机构', en: '27 bodies in one bureau' },
      text: sample({ edition: '2014', facts: { 'capacity.dedicated-bodies': 27 } }),
      expect: ['D23'],
    },
    {
      title: { zh: '一个镇有 9 个查阅点', en: '9 reading points in one town' },
      text: sample({ edition: '2014', facts: { 'capacity.reading-points': 9 }, kind: 'township' }),
      expect: ['D23'],
    },
  ],
  good: [
    {
      title: { zh: '各 1 个', en: 'One each' },
      text: sample({ edition: '2014' }),
    },
    {
      title: { zh: '县政府汇总', en: 'A county government, for all its bodies' },
      text: sample({
        edition: '2014',
        facts: { 'capacity.dedicated-bodies': 27, 'capacity.reading-points': 40 },
        kind: 'government',
      }),
    },
  ],
};
