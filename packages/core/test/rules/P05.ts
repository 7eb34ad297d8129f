import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

const say = (words: string, values = {}): string =>
  edit(clean2021({ values }), ['全年新收政府信息公开申请15件，上年结转1件，全部在法定期限内答复。', words]);

export const examples: Examples = {
  bad: [
    {
      title: { zh: '新收数不同', en: 'Another number received' },
      text: say('全年新收政府信息公开申请20件，上年结转1件，全部在法定期限内答复。'),
      expect: ['P05'],
      at: '全年新收政府信息公开申请20件，上年结转1件，全部在法定期限内答复。',
      fix: '15',
    },
    {
      title: { zh: '说没有收到', en: 'Denied, but the table has some' },
      text: say('全年未收到政府信息公开申请。'),
      expect: ['P05'],
    },
  ],
  good: [
    {
      title: { zh: '新收加结转', en: 'Received and carried in' },
      text: say('全年受理政府信息公开申请16件，均在法定期限内答复。'),
    },
    {
      title: { zh: '约数', en: 'A round number' },
      text: say('全年收到政府信息公开申请10余件，均在法定期限内答复。'),
    },
    {
      title: { zh: '别的数', en: 'Numbers of other things' },
      text: say('全年办理人大代表建议20件、12345热线工单120件，依申请公开均按期答复。'),
    },
  ],
};
