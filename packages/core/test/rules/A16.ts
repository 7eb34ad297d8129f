import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '163邮箱', en: 'A 163 mailbox' },
      text: edit(clean2021(), ['gk@qingyuan.example', 'qyslj@163.com']),
      expect: ['A16'],
      at: 'qyslj@163.com',
    },
    {
      title: { zh: '手机号邮箱', en: 'A mailbox named by a mobile number' },
      text: edit(clean2021(), ['gk@qingyuan.example', '13800000000@qingyuan.example']),
      expect: ['A16'],
      at: '13800000000@qingyuan.example',
    },
  ],
  good: [
    { title: { zh: '公务邮箱', en: 'An official mailbox' }, text: clean2021() },
    { title: { zh: '没有邮箱', en: 'No mailbox' }, text: edit(clean2021(), ['，电子邮箱：gk@qingyuan.example', '']) },
  ],
};
