import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

const say = (words: string, values = {}): string =>
  edit(clean2021({ values }), ['全年新收政府信息公开申请15件，上年结转1件，全部在法定期限内答复。', words]);

export const examples: Examples = {
  bad: [
    {
      title: { zh: '漏写“件”', en: '件 is missing' },
      text: say('全年新收政府信息公开申请15，上年结转1件。'),
      expect: ['P26'],
      at: '全年新收政府信息公开申请15，上年结转1件。',
    },
    {
      title: { zh: '列举中漏写', en: 'In a list' },
      text: say('答复申请15件，其中予以公开12，部分公开1件。'),
      expect: ['P26'],
      at: '答复申请15件，其中予以公开12，部分公开1件。',
    },
  ],
  good: [
    {
      title: { zh: '有单位', en: 'With units' },
      text: say('全年新收政府信息公开申请15件，上年结转1件。'),
    },
    {
      title: { zh: '序号', en: 'A number in a list of points' },
      text: say('坚持3个统一，全年新收政府信息公开申请15件。'),
    },
  ],
};
