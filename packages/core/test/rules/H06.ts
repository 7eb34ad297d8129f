import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

const last = (values: Readonly<Record<string, number>>): string =>
  clean2021({ year: 2022, values: { 'normative-documents.in-force': 6, ...values } });

export const examples: Examples = {
  bad: [
    {
      title: { zh: '上年复议未审结3件，本年总计1件', en: 'Three reviews pending, one in all this year' },
      text: clean2021(),
      previous: last({ 'review.pending': 3, 'review.total': 4 }),
      expect: ['H06'],
    },
    {
      title: { zh: '上年未审结的诉讼不见了', en: 'A pending suit has gone' },
      text: clean2021(),
      previous: last({ 'litigation.direct.pending': 1, 'litigation.direct.total': 1 }),
      expect: ['H06'],
    },
  ],
  good: [
    {
      title: { zh: '未审结的在本年总计里', en: 'Pending cases are in the total' },
      text: clean2021(),
      previous: last({ 'review.upheld': 0, 'review.pending': 1, 'review.total': 1 }),
    },
    {
      title: { zh: '没有未审结的', en: 'None was pending' },
      text: clean2021(),
      previous: last({}),
    },
  ],
};
