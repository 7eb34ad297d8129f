import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

const none = {
  'applications.new': 0,
  'applications.new@enterprise': 0,
  'applications.carried-in': 0,
  'applications.granted': 0,
  'applications.granted@enterprise': 0,
  'applications.partially-granted': 0,
  'applications.unavailable.not-held': 0,
  'applications.processed': 0,
  'applications.processed@enterprise': 0,
  'applications.carried-out': 0,
};
const quiet = (text: string): string =>
  edit(text, ['全年新收政府信息公开申请15件，上年结转1件，全部在法定期限内答复', '全年未收到政府信息公开申请']);
const of = (year: number, values: Readonly<Record<string, number>>): string =>
  quiet(
    clean2021({
      year,
      values: {
        ...none,
        'normative-documents.in-force': year === 2023 ? 7 : 6,
        'licensing.decisions': year,
        ...values,
      },
    }),
  );
const before = of(2022, { 'review.upheld': 0, 'review.total': 0 });

export const examples: Examples = {
  bad: [
    {
      title: { zh: '两年没有申请，却有1件复议', en: 'No application in two years, and a review' },
      text: of(2023, {}),
      previous: before,
      expect: ['H07'],
    },
    {
      title: { zh: '却有2件诉讼', en: 'And two suits' },
      text: of(2023, {
        'review.upheld': 0,
        'review.total': 0,
        'litigation.direct.upheld': 2,
        'litigation.direct.total': 2,
      }),
      previous: before,
      expect: ['H07'],
    },
  ],
  good: [
    {
      title: { zh: '案件是上年就有的', en: 'The case was there last year' },
      text: of(2023, {}),
      previous: of(2022, {}),
    },
    {
      title: { zh: '没有案件', en: 'No case' },
      text: of(2023, { 'review.upheld': 0, 'review.total': 0 }),
      previous: before,
    },
    {
      title: { zh: '没有上年的报告', en: 'Without last year’s report' },
      text: of(2023, {}),
    },
  ],
};
