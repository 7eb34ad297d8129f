import { edit } from './support/base.ts';
import { clean2014, clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '写成第543号', en: 'Decree 543' },
      text: edit(clean2021(), ['国务院令第711号', '国务院令第543号']),
      expect: ['L01'],
      at: '543',
      fix: '711',
    },
    {
      title: { zh: '2016年度写成第493号', en: 'Decree 493 for 2016' },
      text: edit(clean2014(), ['国务院令第492号', '国务院令第493号']),
      expect: ['L01'],
      at: '493',
      fix: '492',
    },
  ],
  good: [
    { title: { zh: '第711号', en: 'Decree 711' }, text: clean2021() },
    {
      title: { zh: '简写“国令第711号”', en: 'In short: 国令第711号' },
      text: edit(clean2021(), ['国务院令第711号', '国令第711号']),
    },
  ],
};
