import { clean2014, clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '错的格太多', en: 'Too many wrong cells' },
      text: clean2021({
        values: {
          'applications.unavailable.still-unclear@total': 8,
          'applications.refused.third-party-rights@natural-person': 1,
          'applications.refused.state-secret@total': 5,
          'applications.unavailable.not-held@total': 3,
          'applications.refused.enforcement-files@natural-person': 1,
        },
      }),
      expect: ['G02', 'R04', 'G02', 'G02', 'G03', 'G03'],
      says: '三格以内没有找到',
    },
    {
      title: { zh: '2014年版', en: 'Edition 2014' },
      text: clean2014({
        values: {
          'request.replied.refused.personal-privacy': 4,
          'request.topic.administrative-penalties': 1,
          'request.replied.already-public': 2,
          'request.replied.to-be-amended': 5,
          'request.replied.refused.not-government-information': 1,
        },
      }),
      expect: ['D09', 'R04', 'D10', 'D11'],
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
