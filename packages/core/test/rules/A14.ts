import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '只有电话', en: 'A telephone number only' },
      text: edit(clean2021(), [
        '（地址：清源县河东路8号，邮编：249800，电话：0900-5550123，电子邮箱：gk@qingyuan.example）',
        '（电话：0900-5550123）',
      ]),
      expect: ['A14'],
      at: '0900-5550123',
    },
    {
      title: { zh: '没有联系方式', en: 'No way of contact' },
      text: edit(clean2021(), [
        '如有疑问，请与清源县水利局办公室联系（地址：清源县河东路8号，邮编：249800，电话：0900-5550123，电子邮箱：gk@qingyuan.example）。',
        '',
      ]),
      expect: ['A14'],
    },
  ],
  good: [
    {
      title: { zh: '电话和地址', en: 'Telephone and address' },
      text: edit(clean2021(), [
        '（地址：清源县河东路8号，邮编：249800，电话：0900-5550123，电子邮箱：gk@qingyuan.example）',
        '（地址：清源县河东路8号，电话：0900-5550123）',
      ]),
    },
    {
      title: { zh: '电话和电子邮箱', en: 'Telephone and e-mail' },
      text: edit(clean2021(), [
        '（地址：清源县河东路8号，邮编：249800，电话：0900-5550123，电子邮箱：gk@qingyuan.example）',
        '（电话：0900-5550123，电子邮箱：gk@qingyuan.example）',
      ]),
    },
  ],
};
