import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '地址没有填', en: 'The address was not filled in' },
      text: edit(clean2021(), ['河东路8号', 'XX路8号']),
      expect: ['A22'],
      at: 'XX',
    },
    {
      title: { zh: '次数留空', en: 'A number left blank' },
      text: edit(clean2021(), ['组织两次业务学习', '组织____次业务学习']),
      expect: ['A22'],
      at: '____',
    },
  ],
  good: [
    {
      title: { zh: '编号里的字母', en: 'Letters of a code' },
      text: edit(clean2021(), ['组织两次业务学习', '按XXGK-01号清单组织两次业务学习']),
    },
    { title: { zh: '加粗的文字', en: 'Words in bold' }, text: edit(clean2021(), ['明确专人负责', '**明确专人负责**']) },
  ],
};
