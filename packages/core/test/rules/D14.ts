import { edit, type Values } from './support/base.ts';
import { clean2014 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

/** A clean report whose text names no figures of applications, without the local block. */
const quiet = (values: Values = {}): string =>
  edit(clean2014({ values, local: false }), [
    '全年收到政府信息公开申请3件，均已按时答复，没有不予公开的情形。',
    '畅通申请渠道，认真办理申请。',
  ]);

export const examples: Examples = {
  bad: [
    {
      title: { zh: '办结 3，答复 2', en: '2 replies for 3 closed' },
      text: quiet({ 'request.replied': 2, 'request.replied.granted': 2 }),
      expect: ['D14'],
    },
    {
      title: { zh: '办结 3，没有答复', en: 'No reply for 3 closed' },
      text: quiet({ 'request.replied': 0, 'request.replied.granted': 0 }),
      expect: ['D14'],
    },
  ],
  good: [
    {
      title: { zh: '相等', en: 'Equal' },
      text: quiet(),
    },
    {
      title: { zh: '一件申请答复两次', en: 'Two replies to one request' },
      text: quiet({ 'request.replied': 4, 'request.replied.granted': 4 }),
    },
  ],
};
