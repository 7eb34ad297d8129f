import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

const say = (words: string, values = {}): string =>
  edit(clean2021({ values }), ['全年新收政府信息公开申请15件，上年结转1件，全部在法定期限内答复。', words]);

export const examples: Examples = {
  bad: [
    {
      title: { zh: '维持数不同', en: 'Another number upheld' },
      text: say('行政复议1件，其中结果维持0件。'),
      expect: ['P13'],
      at: '行政复议1件，其中结果维持0件。',
      fix: '1',
    },
    {
      title: { zh: '纠正数不同', en: 'Another number corrected' },
      text: say('行政复议1件，结果纠正1件。'),
      expect: ['P13'],
      at: '行政复议1件，结果纠正1件。',
      fix: '0',
    },
    {
      title: { zh: '说均获维持，表中却不是', en: 'All upheld, but not in the table' },
      text: say('被提起行政诉讼2件，均获维持。', {
        'litigation.direct.upheld': 1,
        'litigation.direct.other': 1,
        'litigation.direct.total': 2,
        'litigation.after-review.upheld': 0,
      }),
      expect: ['P13'],
      at: '均获维持',
    },
  ],
  good: [
    {
      title: { zh: '均获维持，与表一致', en: 'All upheld, as in the table' },
      text: say('被申请行政复议1件，均获维持。'),
    },
    {
      title: { zh: '与表一致', en: 'As in the table' },
      text: say('行政复议1件，结果维持1件。'),
    },
    {
      title: { zh: '诉讼结果相加', en: 'Results of both kinds of suits' },
      text: say('行政诉讼3件，其中结果维持1件、其他结果2件。', {
        'litigation.direct.upheld': 1,
        'litigation.direct.total': 1,
        'litigation.after-review.other': 2,
        'litigation.after-review.total': 2,
      }),
    },
  ],
};
