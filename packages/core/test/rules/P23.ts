import { edit } from './support/base.ts';
import { clean2014, clean2021 } from './support/clean.ts';
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
    {
      title: { zh: '三处，一处不同', en: 'Three times, one of them different' },
      text: edit(tell('全年主动公开政府信息230条。本年累计主动公开政府信息190条。', { 'disclosure.items': '' }), [
        '明确专人负责',
        '明确专人负责。主动公开政府信息230条',
      ]),
      expect: ['C06', 'P23'],
      at: '190',
    },
    {
      title: { zh: '表中有数的，只与表比', en: 'Where the table has it, only the table is asked' },
      text: tell(
        '全年主动公开政府信息230条，通过政府网站公开210条。本年累计主动公开政府信息190条，通过政府网站公开200条。',
        { 'disclosure.items': '' },
      ),
      expect: ['C06', 'P02', 'P23'],
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
    {
      title: { zh: '表中没有的，不比', en: 'What no table has is not compared' },
      text: edit(clean2021(), [
        '我局2023年没有收取信息处理费，没有其他需要报告的事项。',
        '上半年收取信息处理费200元。下半年收取信息处理费300元。',
      ]),
    },
  ],
};
