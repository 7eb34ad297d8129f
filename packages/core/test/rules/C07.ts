import { edit } from './support/base.ts';
import { clean2014 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '标题行填了合计', en: 'A sum in a heading row' },
      text: edit(clean2014(), ['| 二、回应解读情况 | —— |  |', '| 二、回应解读情况 | —— | 6 |']),
      expect: ['C07'],
      at: '—— | 6 |',
    },
    {
      title: { zh: '标题行填了 0', en: 'A zero in a heading row' },
      text: edit(clean2014(), [
        '| 九、政府信息公开会议和培训情况 | —— |  |',
        '| 九、政府信息公开会议和培训情况 | —— | 0 |',
      ]),
      expect: ['C07'],
    },
  ],
  good: [
    {
      title: { zh: '标题行空着', en: 'Heading rows are empty' },
      text: clean2014(),
    },
    {
      title: { zh: '标题行写横线', en: 'A line in a heading row' },
      text: edit(clean2014(), ['| 二、回应解读情况 | —— |  |', '| 二、回应解读情况 | —— | —— |']),
    },
  ],
};
