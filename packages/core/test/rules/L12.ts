import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '“15个工作日内答复”', en: 'Replies within 15 working days' },
      text: edit(clean2021(), ['全部在法定期限内答复。', '全部在15个工作日内答复。']),
      expect: ['L12'],
      at: '15个工作日内答复',
    },
    {
      title: { zh: '“十五个工作日内办结”', en: 'Closed within fifteen working days' },
      text: edit(clean2021(), ['全部在法定期限内答复。', '全部在十五个工作日内办结。']),
      expect: ['L12'],
      at: '十五个工作日内办结',
    },
  ],
  good: [
    {
      title: { zh: '第三方的期限', en: 'The limit of third parties' },
      text: edit(clean2021(), [
        '全部在法定期限内答复。',
        '全部在法定期限内答复；征求第三方意见的，第三方在15个工作日内答复。',
      ]),
    },
    {
      title: { zh: '20个工作日', en: '20 working days' },
      text: edit(clean2021(), ['全部在法定期限内答复。', '全部在20个工作日内答复。']),
    },
  ],
};
