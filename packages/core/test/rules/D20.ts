import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '办班 3 次，没有人参加', en: '3 courses, nobody came' },
      text: sample({ edition: '2014', facts: { 'training.courses': 3, 'training.participants': 0 } }),
      expect: ['D20'],
    },
    {
      title: { zh: '没有办班，培训 46 人次', en: '46 people, no course' },
      text: sample({ edition: '2014', facts: { 'training.courses': 0 } }),
      expect: ['D20'],
    },
    {
      title: { zh: '办班 3 次，培训 2 人次', en: '3 courses, 2 people' },
      text: sample({ edition: '2014', facts: { 'training.courses': 3, 'training.participants': 2 } }),
      expect: ['D20'],
    },
  ],
  good: [
    {
      title: { zh: '都有', en: 'Both' },
      text: sample({ edition: '2014' }),
    },
    {
      title: { zh: '都没有', en: 'Neither' },
      text: sample({ edition: '2014', facts: { 'training.courses': 0, 'training.participants': 0 } }),
    },
  ],
};
