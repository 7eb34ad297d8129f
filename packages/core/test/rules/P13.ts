import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

const say = (words: string, values = {}): string =>
  edit(clean2021({ values }), ['全年新收政府信息公开申请15件，上年结转1件，全部在法定期限内答复。', words]);

/** Two suits after a review, one of them upheld. */
const afterReview = {
  'litigation.after-review.upheld': 1,
  'litigation.after-review.other': 1,
  'litigation.after-review.total': 2,
};

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
    {
      title: { zh: '未经标点隔开的均获维持', en: 'All upheld, without a comma' },
      text: say('被申请行政复议1件，结果维持1件。复议后被提起行政诉讼2件均被判决维持。', afterReview),
      expect: ['P13'],
      at: '均被判决维持',
    },
    {
      title: { zh: '逗号后有空格', en: 'A blank behind the comma' },
      text: say('被提起行政诉讼2起， 均被驳回诉讼请求。', afterReview),
      expect: ['P13'],
      at: '均被驳回诉讼请求',
    },
    {
      title: { zh: '件数与表不同：只说件数', en: 'The number itself differs: only that is said' },
      text: say('被提起行政诉讼4件，均获维持。行政复议1件，结果纠正1件。', afterReview),
      expect: ['P12', 'P13'],
      at: '行政复议1件，结果纠正1件。',
      fix: '0',
    },
    {
      title: { zh: '结果维持空白：无从比较', en: 'The number upheld is blank: nothing to compare' },
      text: say('被提起行政诉讼2件，均获维持。行政复议1件，结果纠正1件。', {
        ...afterReview,
        'litigation.after-review.upheld': '',
      }),
      expect: ['P13', 'C05'],
      at: '行政复议1件，结果纠正1件。',
      fix: '0',
    },
  ],
  good: [
    {
      title: { zh: '约数', en: 'A rounded number' },
      text: say('被提起行政诉讼约2件，均获维持。', afterReview),
    },
    {
      title: { zh: '一个内设机构的案件', en: 'Cases of one office' },
      text: say('局办公室被提起行政诉讼1件，均获维持。', afterReview),
    },
    {
      title: { zh: '中间另有所指', en: 'Something else is named in between' },
      text: say('被提起行政诉讼2件，一审判决的均获维持。', afterReview),
    },
    {
      title: { zh: '说的是前一句之外的案件', en: 'Cases that the sentence does not count' },
      text: say('被提起行政诉讼2件；均获维持的案件已归档。', afterReview),
    },
    {
      title: { zh: '前面的数不是案件数', en: 'The number before counts no cases' },
      text: say('全年新收政府信息公开申请15件，均获维持的答复没有被撤销。'),
    },
    {
      title: { zh: '没有数字', en: 'No number at all' },
      text: say('行政复议决定均获维持。'),
    },
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
