import { edit } from './support/base.ts';
import { clean2014 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

const tell = (words: string, values = {}): string =>
  edit(clean2014({ values }), ['全年主动公开政府信息230条，通过政府网站公开210条，通过政务微信公开64条。', words]);

const add = (words: string, values = {}): string =>
  edit(clean2014({ values }), ['明确专人负责', `明确专人负责。${words}`]);

export const examples: Examples = {
  bad: [
    {
      title: { zh: '公开条数前后不同', en: 'Items disclosed, twice' },
      text: tell('全年主动公开政府信息230条。本年累计主动公开政府信息190条。', { 'disclosure.items': '' }),
      expect: ['C06', 'P23'],
      at: '全年主动公开政府信息230条。本年累计主动公开政府信息190条。',
    },
    {
      title: { zh: '申请件数前后不同', en: 'Requests received, twice' },
      text: edit(clean2014({ values: { 'request.received': '' } }), [
        '明确专人负责',
        '明确专人负责。本年收到政府信息公开申请5件。',
      ]),
      expect: ['C06', 'P23'],
    },
    {
      title: {
        zh: '约数、办公室的数、同一句里的几个数不比',
        en: 'Rough numbers, an office’s, and several in one sentence are not compared',
      },
      text: tell(
        '局办公室主动公开政府信息100条。全年主动公开政府信息约200条。全年主动公开政府信息230条，主动公开政府信息210条。本年累计主动公开政府信息190条。',
        { 'disclosure.items': '' },
      ),
      expect: ['C06', 'P23'],
      at: '190',
    },
  ],
  good: [
    {
      title: { zh: '两处一样', en: 'The same twice' },
      text: add('主动公开政府信息230条。'),
    },
    {
      title: { zh: '只写一次', en: 'Once only' },
      text: clean2014(),
    },
  ],
};
