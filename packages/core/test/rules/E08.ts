import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '7 个项目，没有金额', en: '7 projects, no amount' },
      text: sample({ edition: '2019', facts: { 'procurement.amount': 0 } }),
      expect: ['E08'],
    },
    {
      title: { zh: '没有项目，有金额', en: 'An amount without a project' },
      text: sample({ edition: '2019', facts: { 'procurement.projects': 0 } }),
      expect: ['E08'],
    },
    {
      title: { zh: '把元写成了万元', en: 'Yuan written as 万元' },
      text: sample({ edition: '2019', facts: { 'procurement.amount': '3864200万元' } }),
      expect: ['E08'],
    },
  ],
  good: [
    {
      title: { zh: '相称', en: 'They fit' },
      text: sample({ edition: '2019' }),
    },
    {
      title: { zh: '都没有', en: 'Neither' },
      text: sample({ edition: '2019', facts: { 'procurement.projects': 0, 'procurement.amount': 0 } }),
    },
  ],
};
