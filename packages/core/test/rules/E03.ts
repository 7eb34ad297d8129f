import { edit } from './support/base.ts';
import { clean2019 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

const last = (total: number): string =>
  clean2019({
    year: 2019,
    values: { 'normative-documents.disclosed-total': total, 'licensing.decisions': 30 },
  });

export const examples: Examples = {
  bad: [
    {
      title: { zh: '上年3件，本年新公开2件，总数却是7件', en: 'Three last year, two new, seven in all' },
      text: clean2019(),
      previous: last(3),
      expect: ['E03'],
      at: '7',
    },
    {
      title: { zh: '多一件', en: 'One too many' },
      text: clean2019(),
      previous: last(4),
      expect: ['E03'],
    },
    {
      title: { zh: '上年9件，今年7件，没有写废止了哪些', en: 'Nine last year, seven now, and nothing said of repeals' },
      text: clean2019(),
      previous: last(9),
      expect: ['E03'],
      at: '7',
    },
  ],
  good: [
    { title: { zh: '5＋2＝7', en: '5 + 2 = 7' }, text: clean2019(), previous: last(5) },
    {
      title: { zh: '废止后减少，是正常的', en: 'Fewer after repeals is normal' },
      text: edit(clean2019(), ['及时标注废止和失效情况。', '全年废止规范性文件4件，及时标注。']),
      previous: last(9),
    },
  ],
};
