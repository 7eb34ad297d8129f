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
      title: { zh: '3 ≠ 2＋0', en: '3 ≠ 2 + 0' },
      text: quiet({ 'request.closed.on-time': 2 }),
      expect: ['D08'],
      fix: '2',
    },
    {
      title: { zh: '2 ≠ 3＋0', en: '2 ≠ 3 + 0' },
      text: quiet({ 'request.closed': 2 }),
      expect: ['D08'],
      fix: '3',
    },
  ],
  good: [
    {
      title: { zh: '3＝3＋0', en: '3 = 3 + 0' },
      text: quiet(),
    },
    {
      title: { zh: '3＝2＋1', en: '3 = 2 + 1' },
      text: quiet({ 'request.closed.on-time': 2, 'request.closed.extended': 1 }),
    },
  ],
};
