import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '发布会 2 次，负责人参加 3 次', en: '3 of 2 press conferences' },
      text: sample({ edition: '2014', facts: { 'response.press-conferences.led-by-principal': 3 } }),
      expect: ['D05'],
    },
    {
      title: { zh: '访谈 2 次，负责人参加 5 次', en: '5 of 2 interviews' },
      text: sample({ edition: '2014', facts: { 'response.online-interviews.led-by-principal': 5 } }),
      expect: ['D05'],
    },
  ],
  good: [
    {
      title: { zh: '其中不大于总数', en: 'Not more than the whole' },
      text: sample({ edition: '2014' }),
    },
    {
      title: { zh: '每次都参加', en: 'Every time' },
      text: sample({
        edition: '2014',
        facts: { 'response.press-conferences.led-by-principal': 2, 'response.online-interviews.led-by-principal': 2 },
      }),
    },
  ],
};
