import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '“无”', en: '无' },
      text: sample({ edition: '2021', facts: { 'coercion.decisions': '无' } }),
      expect: ['C10'],
      at: '无',
      fix: '0',
    },
    {
      title: { zh: '“详见附件”', en: '“See the annex”' },
      text: sample({ edition: '2014', facts: { 'complaint.total': '详见附件' } }),
      expect: ['C10'],
      at: '详见附件',
    },
    {
      title: { zh: '数字带说明', en: 'A number with a note' },
      text: sample({ edition: '2021', facts: { 'normative-documents.issued': '4（其中修订1件）' } }),
      expect: ['C10'],
      at: '4（其中修订1件）',
    },
    {
      title: { zh: '数字带单位', en: 'A number with its unit' },
      text: sample({ edition: '2021', facts: { 'coercion.decisions': '2件' } }),
      expect: ['C10'],
      at: '2件',
    },
    {
      title: { zh: '整张表都这样写，只说一次', en: 'A table that is all written so is said once' },
      text: sample({
        edition: '2021',
        facts: { 'licensing.decisions': '12件', 'penalties.decisions': '4件', 'coercion.decisions': '0件' },
      }),
      expect: ['C10'],
      at: '12件',
      says: '有 3 格',
    },
  ],
  good: [
    {
      title: { zh: '只有数字', en: 'Numbers only' },
      text: sample({ edition: '2021', facts: { 'coercion.decisions': 0 } }),
    },
    {
      title: { zh: '采购金额带单位是应当的', en: 'Procurement needs its unit' },
      text: sample({ edition: '2019', facts: { 'procurement.amount': '0.5亿元' } }),
    },
  ],
};
