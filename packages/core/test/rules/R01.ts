import { clean2014, clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '一格错，三个等式不成立', en: 'One cell, three equations' },
      text: clean2021({ values: { 'applications.processed@natural-person': 21, 'applications.processed@total': 15 } }),
      expect: ['R01'],
      fix: '12',
    },
    {
      title: { zh: '总计错', en: 'A total' },
      text: clean2021({ values: { 'applications.carried-out@total': 4 } }),
      expect: ['R01'],
      fix: '1',
    },
  ],
  good: [
    {
      title: { zh: '都成立', en: 'All holds' },
      text: clean2021(),
    },
    {
      title: { zh: '2014年版', en: 'Edition 2014' },
      text: clean2014(),
    },
  ],
};
