import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '领导小组办公室制发 4 件', en: '4 by the office of a leading group' },
      text: sample({
        edition: '2021',
        agency: '清源县防汛抗旱指挥部',
        self: '指挥部',
        kind: 'authorised-organisation',
      }),
      expect: ['F12'],
    },
    {
      title: { zh: '工作领导小组', en: 'A leading group' },
      text: sample({
        edition: '2021',
        facts: { 'normative-documents.issued': 1 },
        agency: '清源县河长制工作领导小组',
        self: '领导小组',
        kind: 'authorised-organisation',
      }),
      expect: ['F12'],
    },
  ],
  good: [
    {
      title: { zh: '没有制发', en: 'None' },
      text: sample({
        edition: '2021',
        facts: { 'normative-documents.issued': 0 },
        agency: '清源县防汛抗旱指挥部',
        self: '指挥部',
        kind: 'authorised-organisation',
      }),
    },
    {
      title: { zh: '局可以制发', en: 'A bureau may' },
      text: sample({ edition: '2021' }),
    },
  ],
};
