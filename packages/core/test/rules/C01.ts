import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '投诉有半件', en: 'Half a complaint' },
      text: sample({ edition: '2014', facts: { 'complaint.total': '1.5' } }),
      expect: ['C01'],
      at: '1.5',
    },
    {
      title: { zh: '决定数为负', en: 'Decisions below 0' },
      text: sample({ edition: '2021', facts: { 'licensing.decisions': -3 } }),
      expect: ['C01'],
      at: '-3',
    },
    {
      title: { zh: '采购项目有小数', en: 'A fraction of a project' },
      text: sample({ edition: '2019', facts: { 'procurement.projects': '7.5' } }),
      expect: ['C01'],
      at: '7.5',
    },
  ],
  good: [
    {
      title: { zh: '本年增/减可以为负', en: 'A change in the year may be negative' },
      text: sample({ edition: '2019', facts: { 'licensing.change': -6, 'coercion.change': -1 } }),
    },
    {
      title: { zh: '金额可以有小数', en: 'Money has decimals' },
      text: sample({ edition: '2021', facts: { 'charges.amount': 0.35 } }),
    },
    {
      title: { zh: '零件', en: 'None' },
      text: sample({ edition: '2014', facts: { 'complaint.total': 0 } }),
    },
  ],
};
