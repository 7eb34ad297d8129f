import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '制发 4 件，公开 8 件', en: '8 of 4 issued' },
      text: sample({ edition: '2014', facts: { 'disclosure.items.normative-documents': 8 } }),
      expect: ['D04'],
    },
    {
      title: { zh: '没有制发，公开 3 件', en: '3 of none issued' },
      text: sample({ edition: '2014', facts: { 'disclosure.normative-documents-issued': 0 } }),
      expect: ['D04'],
    },
  ],
  good: [
    {
      title: { zh: '公开不多于制发', en: 'Not more than issued' },
      text: sample({ edition: '2014' }),
    },
    {
      title: { zh: '全部公开', en: 'All of them' },
      text: sample({ edition: '2014', facts: { 'disclosure.items.normative-documents': 4 } }),
    },
  ],
};
