import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

const say = (words: string, values = {}): string =>
  edit(clean2021({ values }), ['全年新收政府信息公开申请15件，上年结转1件，全部在法定期限内答复。', words]);

export const examples: Examples = {
  bad: [
    {
      title: { zh: '上年结转数不同', en: 'Another number carried in' },
      text: say('全年新收政府信息公开申请15件，上年结转4件。'),
      expect: ['P06'],
      at: '全年新收政府信息公开申请15件，上年结转4件。',
      fix: '1',
    },
    {
      title: { zh: '以“2022年结转”的写法', en: 'Said as “of 2022”' },
      text: say('受理政府信息公开申请15件，2022年结转3件。'),
      expect: ['P06'],
      at: '受理政府信息公开申请15件，2022年结转3件。',
      fix: '1',
    },
  ],
  good: [
    {
      title: { zh: '遗留的是提案，不是申请', en: 'Proposals were left over, not applications' },
      text: say('全年办理人大建议109件、政协提案132件，2022年遗留的2件也已办结。'),
    },
    {
      title: { zh: '与表一致', en: 'As in the table' },
      text: say('全年新收政府信息公开申请15件，上年度结转1件。'),
    },
    {
      title: { zh: '没有提到', en: 'Not mentioned' },
      text: say('全年新收政府信息公开申请15件。'),
    },
  ],
};
