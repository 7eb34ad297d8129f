import { edit } from './support/base.ts';
import { clean2014 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

const tell = (words: string, values = {}): string =>
  edit(clean2014({ values }), ['全年主动公开政府信息230条，通过政府网站公开210条，通过政务微信公开64条。', words]);

export const examples: Examples = {
  bad: [
    {
      title: { zh: '总数不同', en: 'Another total' },
      text: tell('全年主动公开政府信息190条。'),
      expect: ['P01'],
      at: '全年主动公开政府信息190条。',
      fix: '230',
    },
    {
      title: { zh: '多写了一百条', en: 'A hundred too many' },
      text: tell('2016年累计主动公开政府信息330条。'),
      expect: ['P01'],
      at: '2016年累计主动公开政府信息330条。',
      fix: '230',
    },
  ],
  good: [
    {
      title: { zh: '与表一致', en: 'As in the table' },
      text: tell('全年主动公开政府信息230条。'),
    },
    {
      title: { zh: '约数', en: 'A round number' },
      text: tell('全年主动公开政府信息200余条。'),
    },
  ],
};
