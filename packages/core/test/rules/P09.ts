import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

const say = (words: string, values = {}): string =>
  edit(clean2021({ values }), ['全年新收政府信息公开申请15件，上年结转1件，全部在法定期限内答复。', words]);

export const examples: Examples = {
  bad: [
    {
      title: { zh: '予以公开数不同', en: 'Another number granted' },
      text: say('答复申请15件，其中予以公开10件、部分公开1件。'),
      expect: ['P09'],
      at: '答复申请15件，其中予以公开10件、部分公开1件。',
      fix: '12',
    },
    {
      title: { zh: '列全了，合计不对', en: 'All kinds listed, another sum' },
      text: say('答复申请15件。予以公开12件，部分公开1件，不予公开0件，无法提供约2件，不予处理0件，其他处理5件。'),
      expect: ['P09'],
      at: '答复申请15件。予以公开12件，部分公开1件，不予公开0件，无法提供约2件，不予处理0件，其他处理5件。',
      fix: '0',
    },
  ],
  good: [
    {
      title: { zh: '与表一致', en: 'As in the table' },
      text: say('答复申请15件，其中予以公开12件，部分公开1件，无法提供2件。'),
    },
    {
      title: { zh: '说的是其中一行', en: 'One row of a group' },
      text: say('因本机关不掌握相关政府信息无法提供2件。'),
    },
  ],
};
