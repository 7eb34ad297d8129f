import { edit } from './support/base.ts';
import { clean2014 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '收到申请数不同', en: 'Requests received differ' },
      text: edit(clean2014(), ['全年收到政府信息公开申请3件', '全年收到政府信息公开申请8件']),
      expect: ['P04'],
      at: '全年收到政府信息公开申请8件',
      fix: '3',
    },
    {
      title: { zh: '说没有，表中有', en: 'Denied, but the table has some' },
      text: edit(clean2014(), [
        '全年收到政府信息公开申请3件，均已按时答复，没有不予公开的情形。',
        '全年没有收到政府信息公开申请。',
      ]),
      expect: ['P04'],
    },
  ],
  good: [
    {
      title: { zh: '与表一致', en: 'As in the table' },
      text: edit(clean2014(), [
        '全年收到政府信息公开申请3件',
        '全年收到政府信息公开申请3件，其中网络申请2件、信函申请1件',
      ]),
    },
    {
      title: { zh: '往年的数', en: 'Another year’s number' },
      text: edit(clean2014(), [
        '全年收到政府信息公开申请3件',
        '2015年收到政府信息公开申请9件，2016年收到政府信息公开申请3件',
      ]),
    },
  ],
};
