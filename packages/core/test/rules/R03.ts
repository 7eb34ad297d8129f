import { edit } from './support/base.ts';
import { clean2014, clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '两种改法都行', en: 'Two ways to mend it' },
      text: clean2021({
        values: {
          'applications.granted@natural-person': 11,
          'applications.granted@total': 12,
          'applications.unavailable.not-held@natural-person': 2,
          'applications.unavailable.not-held@enterprise': 2,
          'applications.unavailable.not-held@total': 2,
        },
      }),
      expect: ['R03'],
      fix: '1',
    },
    {
      title: { zh: '总计或者尚未审结', en: 'The total, or those pending' },
      text: edit(
        clean2021(),
        ['| 1 | 0 | 0 | 0 | 1 |', '| 1 | 0 | 0 | 0 | 3 |'],
        ['组织两次业务学习', '因政府信息公开被申请行政复议1件，组织两次业务学习'],
      ),
      expect: ['R03'],
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
