import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '正文说费用没有列入支出', en: 'The text says that it is not budgeted' },
      text: sample({
        edition: '2014',
        prose: { fees: ['依申请提供政府信息没有收取费用。我局尚未把政府信息公开事务费用列入财政支出项目。'] },
      }),
      expect: ['D22'],
    },
    {
      title: { zh: '正文说经费未纳入预算', en: 'In other words' },
      text: sample({
        edition: '2014',
        facts: { 'capacity.funding': 1.2 },
        prose: { overview: ['2016年，我局健全工作机制；政府信息公开工作经费未纳入预算。'] },
      }),
      expect: ['D22'],
    },
  ],
  good: [
    {
      title: { zh: '正文说没有列入，表中是 0', en: 'Denied, and 0 in the table' },
      text: sample({
        edition: '2014',
        facts: { 'capacity.funding': 0 },
        prose: { fees: ['依申请提供政府信息没有收取费用。我局尚未把政府信息公开事务费用列入财政支出项目。'] },
      }),
    },
    {
      title: { zh: '正文说列入了', en: 'The text says that it is budgeted' },
      text: sample({
        edition: '2014',
        prose: { overview: ['2016年，我局健全工作机制，政府信息公开工作经费已列入年度预算。'] },
      }),
    },
    {
      title: { zh: '没有收取费用与经费无关', en: 'Fees not charged are another matter' },
      text: sample({ edition: '2014', prose: { fees: ['依申请公开政府信息的费用未列入收费项目，没有收取。'] } }),
    },
  ],
};
