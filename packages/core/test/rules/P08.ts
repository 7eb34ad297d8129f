import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

const say = (words: string, values = {}): string =>
  edit(clean2021({ values }), ['全年新收政府信息公开申请15件，上年结转1件，全部在法定期限内答复。', words]);

export const examples: Examples = {
  bad: [
    {
      title: { zh: '结转数不同', en: 'Another number carried out' },
      text: say('收到政府信息公开申请15件，结转下年度3件。'),
      expect: ['P08'],
      at: '收到政府信息公开申请15件，结转下年度3件。',
      fix: '1',
    },
    {
      title: { zh: '数在前', en: 'The number first' },
      text: say('收到政府信息公开申请15件，另有2件顺延到下一年度答复。'),
      expect: ['P08'],
      at: '收到政府信息公开申请15件，另有2件顺延到下一年度答复。',
      fix: '1',
    },
  ],
  good: [
    {
      title: { zh: '与表一致', en: 'As in the table' },
      text: say('收到政府信息公开申请15件，结转下一年度继续办理1件。'),
    },
    {
      title: { zh: '没有提到', en: 'Not mentioned' },
      text: say('收到政府信息公开申请15件。'),
    },
  ],
};
