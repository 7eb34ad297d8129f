import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

const say = (words: string, values = {}): string =>
  edit(clean2021({ values }), ['全年新收政府信息公开申请15件，上年结转1件，全部在法定期限内答复。', words]);

export const examples: Examples = {
  bad: [
    {
      title: { zh: '办结数不同', en: 'Another number closed' },
      text: say('全年新收政府信息公开申请15件，办结9件。'),
      expect: ['P07'],
      at: '全年新收政府信息公开申请15件，办结9件。',
      fix: '15',
    },
    {
      title: { zh: '答复数不同', en: 'Another number of replies' },
      text: say('答复政府信息公开申请19件。'),
      expect: ['P07'],
      at: '答复政府信息公开申请19件。',
      fix: '15',
    },
    {
      title: { zh: '说全部办结，却有结转', en: 'All closed, but one carried over' },
      text: say('全年新收政府信息公开申请15件，已全部办结。'),
      expect: ['P07'],
      at: '已全部办结',
    },
  ],
  good: [
    {
      title: { zh: '办结的说的是上年结转的', en: 'All of those carried in were closed' },
      text: say('全年新收政府信息公开申请15件，上年结转1件已全部办结。'),
    },
    {
      title: { zh: '另处写明了结转', en: 'Those carried over are named' },
      text: say('全年新收政府信息公开申请15件，到期的均已答复，结转下年度1件。'),
    },
    {
      title: { zh: '与表一致', en: 'As in the table' },
      text: say('全年收到政府信息公开申请15件，答复15件。'),
    },
    {
      title: { zh: '新收减结转', en: 'Received less carried out' },
      text: say('收到政府信息公开申请15件，其中14件已办结。'),
    },
  ],
};
