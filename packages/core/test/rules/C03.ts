import { sample } from '../support/sample.ts';
import { edit } from './support/base.ts';
import { clean2019 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '采购金额没有单位', en: 'Procurement without a unit' },
      text: sample({ edition: '2019', facts: { 'procurement.amount': '386.42' } }),
      expect: ['C03'],
      at: '386.42',
    },
    {
      title: { zh: '收费为负', en: 'Charges below 0' },
      text: sample({ edition: '2021', facts: { 'charges.amount': '-12.5' } }),
      expect: ['C03'],
      at: '-12.5',
    },
    {
      title: { zh: '八位小数', en: 'Eight decimals' },
      text: sample({ edition: '2021', facts: { 'charges.amount': '12.12345678' } }),
      expect: ['C03'],
      at: '12.12345678',
    },
  ],
  good: [
    {
      title: { zh: '单元格写明万元', en: 'The cell says 万元' },
      text: sample({ edition: '2019', facts: { 'procurement.amount': '386.42万元' } }),
    },
    {
      title: { zh: '表头写明元', en: 'The head says 元' },
      text: edit(clean2019({ values: { 'procurement.amount': 251000 } }), ['采购总金额', '采购总金额（元）']),
    },
    {
      title: { zh: '没有采购', en: 'Nothing was bought' },
      text: sample({ edition: '2019', facts: { 'procurement.projects': 0, 'procurement.amount': 0 } }),
    },
  ],
};
