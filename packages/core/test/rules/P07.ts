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
    {
      title: { zh: '办结数与所列各类结果不同：只说办结数', en: 'Closed and outcomes differ: only the number closed' },
      text: say('答复申请20件，其中予以公开12件，部分公开1件，无法提供2件，其他处理0件。'),
      expect: ['P07'],
      at: '20',
      fix: '15',
    },
    {
      title: {
        zh: '办结数不同，列全的各类结果却与表一致',
        en: 'Closed differs; the outcomes listed are those of the table',
      },
      text: say('办结申请16件，予以公开12件，部分公开1件，不予公开0件，无法提供2件，不予处理0件，其他处理0件。'),
      expect: ['P07'],
      at: '16',
      fix: '15',
    },
    {
      title: { zh: '说没有结转，表中却有', en: 'None carried over, it says, but the table has one' },
      text: say('全年新收政府信息公开申请15件，已全部办结，没有结转下年度的申请。'),
      expect: ['P07', 'P08'],
      at: '已全部办结',
    },
    {
      title: { zh: '先说全部办结，再说上年结转的', en: 'All closed, then those of the year before' },
      text: say('全年新收政府信息公开申请15件，全部办结。上年结转1件，均已答复。'),
      expect: ['P07'],
      at: '全部办结',
    },
    {
      title: { zh: '收到数与表不同：只说收到数', en: 'The number received differs: only that is said' },
      text: say('全年新收政府信息公开申请20件，已全部办结。答复政府信息公开申请19件。'),
      expect: ['P05', 'P07'],
      at: '19',
      fix: '15',
    },
    {
      title: { zh: '办理的全部办结，却有结转', en: 'All that were handled are closed, but one carried over' },
      text: say('政府信息公开申请15件均已答复。'),
      expect: ['P07'],
      at: '均已答复',
    },
    {
      title: { zh: '新收和结转的全部办结，却有结转', en: 'All new and old ones closed, but one carried over' },
      text: say('全年新收和上年结转的政府信息公开申请共16件，已全部办结。'),
      expect: ['P07'],
      at: '已全部办结',
    },
  ],
  good: [
    {
      title: { zh: '没有结转', en: 'None carried over' },
      text: say('全年新收政府信息公开申请15件，上年结转1件。新收的政府信息公开申请15件，已全部办结。', {
        'applications.carried-out': 0,
        'applications.processed': 13,
        'applications.granted': 10,
      }),
    },
    {
      title: { zh: '写明了一类申请人的结转', en: 'Those of one class carried over are named' },
      text: say('全年新收政府信息公开申请15件，到期的已全部办结，自然人申请结转下年度1件。'),
    },
    {
      title: { zh: '办结的是来信', en: 'Letters were closed' },
      text: say('全年新收政府信息公开申请15件。局长信箱来信已全部办结。'),
    },
    {
      title: { zh: '办结的是热线事项', en: 'Matters of a hotline were closed' },
      text: say('全年新收政府信息公开申请15件，12345热线转来的事项已全部办结。'),
    },
    {
      title: { zh: '一个内设机构收到的', en: 'Received by one office' },
      text: say('局办公室新收政府信息公开申请15件，已全部办结。'),
    },
    {
      title: { zh: '所说的就是已答复的', en: 'Said of those that were answered' },
      text: say('政府信息公开申请14件均已答复。'),
    },
    {
      title: { zh: '全部办结之前没有数字', en: 'No number before' },
      text: edit(say('上年结转1件。'), ['畅通信函、网络等申请渠道', '到期的申请已全部办结']),
    },
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
