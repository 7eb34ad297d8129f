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
      title: { zh: '各理由之和大于总数', en: 'More reasons than refusals' },
      text: quiet({ 'request.replied': 4, 'request.replied.refused': 1, 'request.replied.refused.trade-secret': 2 }),
      expect: ['D10'],
    },
    {
      title: { zh: '理由没有分列', en: 'Reasons not listed' },
      text: quiet({ 'request.replied': 4, 'request.replied.refused': 1 }),
      expect: ['D10'],
    },
  ],
  good: [
    {
      title: { zh: '没有不同意公开', en: 'No refusals' },
      text: quiet(),
    },
    {
      title: { zh: '等于各理由之和', en: 'The sum of the reasons' },
      text: quiet({ 'request.replied': 5, 'request.replied.refused': 2, 'request.replied.refused.trade-secret': 2 }),
    },
  ],
};
