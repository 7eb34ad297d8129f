import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '收取信息处理费 420 元，收费金额为 0', en: 'A fee of 420 yuan, charges of 0' },
      text: sample({
        edition: '2021',
        facts: { 'charges.amount': 0 },
        prose: { other: ['2023年，我局收取信息处理费420元，没有其他需要报告的事项。'] },
      }),
      expect: ['F07'],
    },
    {
      title: { zh: '信息处理费大于收费金额', en: 'A fee above the charges' },
      text: sample({
        edition: '2021',
        facts: { 'charges.amount': 0.1 },
        prose: { other: ['2023年，我局收取信息处理费2950元，没有其他需要报告的事项。'] },
      }),
      expect: ['F07'],
      says: '2950元',
    },
  ],
  good: [
    {
      title: { zh: '信息处理费为零', en: 'A fee of zero' },
      text: sample({
        edition: '2021',
        facts: { 'charges.amount': 0 },
        prose: { other: ['2023年，我局收取信息处理费0元，没有其他需要报告的事项。'] },
      }),
    },
    {
      title: { zh: '正好小 0.01 万元', en: 'Smaller by just 0.01' },
      text: sample({
        edition: '2021',
        facts: { 'charges.amount': 0.03 },
        prose: { other: ['2023年，我局收取信息处理费400元，没有其他需要报告的事项。'] },
      }),
    },
    {
      title: { zh: '表二没有收费金额', en: 'No charges in table two' },
      text: sample({
        edition: '2021',
        facts: { 'charges.amount': '' },
        prose: { other: ['2023年，我局收取信息处理费420元，没有其他需要报告的事项。'] },
      }),
      config: { rules: { C05: 'off' } },
    },
    {
      title: { zh: '已经计入', en: 'It is included' },
      text: sample({
        edition: '2021',
        facts: { 'charges.amount': 0.042 },
        prose: { other: ['2023年，我局收取信息处理费420元，没有其他需要报告的事项。'] },
      }),
    },
    {
      title: { zh: '两位小数看不出来', en: 'Two decimals may hide it' },
      text: sample({
        edition: '2021',
        facts: { 'charges.amount': 0 },
        prose: { other: ['2023年，我局收取信息处理费90元，没有其他需要报告的事项。'] },
      }),
    },
    {
      title: { zh: '没有收取', en: 'None was charged' },
      text: sample({ edition: '2021', facts: { 'charges.amount': 0 } }),
    },
  ],
};
