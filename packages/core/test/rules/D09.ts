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
      title: { zh: '4 ≠ 3', en: '4 ≠ 3' },
      text: quiet({ 'request.replied': 4 }),
      expect: ['D09'],
      fix: '3',
    },
    {
      title: { zh: '3 ≠ 3＋1', en: '3 ≠ 3 + 1' },
      text: quiet({ 'request.replied.not-held': 1 }),
      expect: ['D09'],
      fix: '4',
    },
  ],
  good: [
    {
      title: { zh: '等于各类之和', en: 'The sum of its kinds' },
      text: quiet(),
    },
    {
      title: { zh: '几类都有', en: 'Several kinds' },
      text: quiet({ 'request.replied': 5, 'request.replied.not-held': 1, 'request.replied.not-existing': 1 }),
    },
  ],
};
