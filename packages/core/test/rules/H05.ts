import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

const suits = (count: number): Readonly<Record<string, number>> => ({
  'litigation.after-review.upheld': count,
  'litigation.after-review.total': count,
});
const last = (reviews: number): string =>
  clean2021({
    year: 2022,
    values: { 'normative-documents.in-force': 6, 'review.upheld': reviews, 'review.total': reviews },
  });

export const examples: Examples = {
  bad: [
    {
      title: { zh: '两年复议只有2件，复议后起诉3件', en: 'Two reviews in two years, three suits after review' },
      text: clean2021({ values: suits(3) }),
      previous: last(1),
      expect: ['H05'],
    },
    {
      title: { zh: '上年没有复议', en: 'No review last year' },
      text: clean2021({ values: suits(2) }),
      previous: last(0),
      expect: ['H05'],
    },
  ],
  good: [
    {
      title: { zh: '不多于两年的复议', en: 'No more than the reviews' },
      text: clean2021({ values: suits(2) }),
      previous: last(1),
    },
    { title: { zh: '没有上年的报告', en: 'Without last year’s report' }, text: clean2021({ values: suits(3) }) },
  ],
};
