import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '告知可以直接起诉', en: 'Told to sue directly' },
      text: edit(clean2021({ year: 2024 }), [
        '组织两次业务学习',
        '对不予公开决定不服的，申请人可以直接向人民法院提起行政诉讼；组织两次业务学习',
      ]),
      expect: ['L13'],
    },
    {
      title: { zh: '复议和诉讼并列', en: 'Review or suit' },
      text: edit(clean2021({ year: 2024 }), [
        '组织两次业务学习',
        '告知不予公开的，申请人可以申请复议或者提起行政诉讼；组织两次业务学习',
      ]),
      expect: ['L13'],
    },
  ],
  good: [
    {
      title: { zh: '先申请复议', en: 'Review first' },
      text: edit(clean2021({ year: 2024 }), [
        '组织两次业务学习',
        '对不予公开决定不服的，应当先申请行政复议，再向人民法院提起行政诉讼；组织两次业务学习',
      ]),
    },
    {
      title: { zh: '2023年度可以直接起诉', en: 'In 2023 one could sue directly' },
      text: edit(clean2021(), [
        '组织两次业务学习',
        '对不予公开决定不服的，申请人可以直接向人民法院提起行政诉讼；组织两次业务学习',
      ]),
    },
  ],
};
