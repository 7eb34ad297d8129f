import { applications } from '../support/facts.ts';
import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '1 件逾期未缴费，正文没有提收费', en: 'One unpaid, no word of fees' },
      text: sample({
        edition: '2021',
        facts: { ...applications({ 'other.fee-unpaid': [1, 0, 0, 0, 0, 0], granted: [7, 2, 0, 0, 1, 0] }) },
        prose: { other: ['没有其他需要报告的事项。'] },
      }),
      expect: ['G08'],
    },
    {
      title: { zh: '2 件逾期未缴费', en: 'Two unpaid' },
      text: sample({
        edition: '2021',
        facts: { ...applications({ 'other.fee-unpaid': [2, 0, 0, 0, 0, 0], granted: [6, 2, 0, 0, 1, 0] }) },
        prose: { other: ['没有需要说明的其他情况。'] },
      }),
      expect: ['G08'],
    },
  ],
  good: [
    {
      title: { zh: '写明发出过收费通知', en: 'A notice is mentioned' },
      text: sample({
        edition: '2021',
        facts: { ...applications({ 'other.fee-unpaid': [1, 0, 0, 0, 0, 0], granted: [7, 2, 0, 0, 1, 0] }) },
        prose: { other: ['2023年，我局发出信息处理费收费通知1份，申请人逾期未缴纳，没有收取费用。'] },
      }),
    },
    {
      title: { zh: '没有逾期未缴费的', en: 'None unpaid' },
      text: sample({ edition: '2021', prose: { other: ['没有其他需要报告的事项。'] } }),
    },
  ],
};
