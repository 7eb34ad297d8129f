import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '两行空白', en: 'Two blank rows' },
      text: sample({ edition: '2014', facts: { 'complaint.total': '', 'training.meetings': '-' } }),
      expect: ['C06'],
      fix: '0',
    },
    {
      title: { zh: '总数空白：补为分项之和', en: 'A blank total: filled with the sum' },
      text: sample({ edition: '2014', facts: { 'capacity.staff': '' } }),
      expect: ['C06'],
      fix: '5',
    },
  ],
  good: [
    {
      title: { zh: '没有的填 0', en: 'Zeros' },
      text: sample({ edition: '2014', facts: { 'complaint.total': 0, 'training.meetings': 0 } }),
    },
    {
      title: { zh: '都填了', en: 'All filled in' },
      text: sample({ edition: '2014' }),
    },
  ],
};
