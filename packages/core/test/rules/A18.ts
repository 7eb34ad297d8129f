import { edit } from './support/base.ts';
import { clean2014 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '没有审核人', en: 'No reviewer' },
      text: edit(clean2014(), ['审核人：乙某 ', '审核人： ']),
      expect: ['A18'],
    },
    {
      title: { zh: '审核人就是填报人', en: 'The reviewer is the filler' },
      text: edit(clean2014(), ['审核人：乙某', '审核人：丙某']),
      expect: ['A18'],
    },
  ],
  good: [
    { title: { zh: '三人签署', en: 'Three people' }, text: clean2014() },
    {
      title: { zh: '负责人兼审核人', en: 'The head as reviewer' },
      text: edit(clean2014(), ['审核人：乙某', '审核人：甲某']),
    },
  ],
};
