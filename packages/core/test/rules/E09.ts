import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '县里的局填了规章', en: 'Regulations of a county bureau' },
      text: sample({ edition: '2021', facts: { 'regulations.issued': 1, 'regulations.in-force': 3 } }),
      expect: ['E09'],
    },
    {
      title: { zh: '镇政府，2019年版', en: 'A town, edition 2019' },
      text: sample({ edition: '2019', facts: { 'regulations.disclosed-total': 2 }, kind: 'township' }),
      expect: ['E09'],
    },
    {
      title: { zh: '县政府', en: 'A county government' },
      text: sample({ edition: '2021', facts: { 'regulations.in-force': 5 }, kind: 'government' }),
      expect: ['E09'],
    },
  ],
  good: [
    {
      title: { zh: '填 0', en: 'Zeros' },
      text: sample({ edition: '2021' }),
    },
    {
      title: { zh: '设区的市政府可以制定规章', en: 'A city with districts makes them' },
      text: sample({
        edition: '2021',
        facts: { 'regulations.in-force': 5 },
        kind: 'government',
        agency: '清源市人民政府',
        self: '我市',
      }),
    },
    {
      title: { zh: '市政府办公室代市政府填报', en: 'The office that reports for it' },
      text: sample({
        edition: '2021',
        facts: { 'regulations.in-force': 5 },
        kind: 'government-office',
        agency: '清源市人民政府办公室',
        self: '我市',
      }),
    },
  ],
};
