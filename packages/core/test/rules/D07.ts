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
      title: { zh: '3 ≠ 2＋2', en: '3 ≠ 2 + 2' },
      text: quiet({ 'request.received.letter': 2 }),
      expect: ['D07'],
      fix: '4',
    },
    {
      title: { zh: '总数多 1', en: 'The total is 1 too many' },
      text: quiet({ 'request.received': 4 }),
      expect: ['D07'],
      fix: '3',
    },
  ],
  good: [
    {
      title: { zh: '3＝2＋1', en: '3 = 2 + 1' },
      text: quiet(),
    },
    {
      title: { zh: '四种渠道都有', en: 'All four ways' },
      text: quiet({ 'request.received': 6, 'request.received.in-person': 2, 'request.received.fax': 1 }),
    },
    {
      title: { zh: '总数空白不算错', en: 'A blank total is no broken sum' },
      text: quiet({ 'request.received.fax': 0, 'request.received.in-person': 1, 'request.received': 4 }),
    },
  ],
};
