import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

const say = (words: string, values = {}): string =>
  edit(clean2021({ values }), ['全年新收政府信息公开申请15件，上年结转1件，全部在法定期限内答复。', words]);

export const examples: Examples = {
  bad: [
    {
      title: { zh: '自然人数不同', en: 'Another number of natural persons' },
      text: say('收到政府信息公开申请15件，其中自然人申请10件。'),
      expect: ['P10'],
      at: '收到政府信息公开申请15件，其中自然人申请10件。',
      fix: '12',
    },
    {
      title: { zh: '分别为', en: 'In a list with 分别为' },
      text: say('收到的申请中，自然人和法人或其他组织分别为11件、3件。'),
      expect: ['P10'],
      at: '收到的申请中，自然人和法人或其他组织分别为11件、3件。',
      fix: '12',
    },
  ],
  good: [
    {
      title: { zh: '与表一致', en: 'As in the table' },
      text: say('收到政府信息公开申请15件，其中自然人12件、法人或其他组织3件。'),
    },
    {
      title: { zh: '只说有', en: 'Without numbers' },
      text: say('收到政府信息公开申请15件，多数由自然人提出。'),
    },
  ],
};
