import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

const say = (words: string, values = {}): string =>
  edit(clean2021({ values }), ['全年新收政府信息公开申请15件，上年结转1件，全部在法定期限内答复。', words]);

export const examples: Examples = {
  bad: [
    {
      title: { zh: '复议数不同', en: 'Another number of reviews' },
      text: say('全年因政府信息公开被申请行政复议3件。'),
      expect: ['P11'],
      at: '全年因政府信息公开被申请行政复议3件。',
      fix: '1',
    },
    {
      title: { zh: '说没有发生', en: 'Denied, but the table has one' },
      text: say('未发生因政府信息公开引起的行政复议。'),
      expect: ['P11'],
    },
    {
      title: {
        zh: '作为复议机关办理的案件不是自己的案件：只作警告',
        en: 'Cases decided on review are others’: only a warning',
      },
      text: say('全年作为复议机关办理政府信息公开行政复议案件11件。'),
      expect: ['P11'],
      says: '这是推断',
      fix: '1',
    },
  ],
  good: [
    {
      title: { zh: '与表一致', en: 'As in the table' },
      text: say('全年因政府信息公开被申请行政复议1件，结果维持1件。'),
    },
    {
      title: { zh: '办理的是各类行政复议', en: 'Reviews of all kinds, decided by the body' },
      text: say('全年办理行政复议案件32件，出庭应诉行政案件15件。'),
    },
    {
      title: { zh: '没有提到', en: 'Not mentioned' },
      text: say('依法办理申请。'),
    },
  ],
};
