import { clean2014, clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '两格错', en: 'Two cells' },
      text: clean2021({
        values: {
          'applications.granted@natural-person': 5,
          'applications.granted@total': 12,
          'applications.carried-in@natural-person': 6,
          'applications.carried-in@total': 1,
        },
      }),
      expect: ['R02'],
      fix: '9',
    },
    {
      title: { zh: '同一列两格错', en: 'Two cells of one column' },
      text: clean2021({
        values: {
          'applications.partially-granted@natural-person': 4,
          'applications.partially-granted@total': 1,
          'applications.unavailable.not-held@natural-person': 9,
          'applications.unavailable.not-held@total': 2,
        },
      }),
      expect: ['R02'],
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
