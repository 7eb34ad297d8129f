import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '专门机构 1，专职 0', en: 'A body without full-time staff' },
      text: sample({ edition: '2014', facts: { 'capacity.staff.full-time': 0, 'capacity.staff.part-time': 5 } }),
      expect: ['D19'],
    },
    {
      title: { zh: '专门机构 1，没有人', en: 'A body without staff' },
      text: sample({
        edition: '2014',
        facts: { 'capacity.staff': 0, 'capacity.staff.full-time': 0, 'capacity.staff.part-time': 0 },
      }),
      expect: ['D19'],
    },
  ],
  good: [
    {
      title: { zh: '有专职人员', en: 'Full-time staff' },
      text: sample({ edition: '2014' }),
    },
    {
      title: { zh: '没有专门机构，由办公室兼办', en: 'No dedicated body' },
      text: sample({
        edition: '2014',
        facts: { 'capacity.dedicated-bodies': 0, 'capacity.staff.full-time': 0, 'capacity.staff.part-time': 5 },
      }),
    },
  ],
};
