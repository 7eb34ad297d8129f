import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '机关事务服务中心有许可', en: 'Licences of a logistics centre' },
      text: sample({ edition: '2021', facts: { 'licensing.decisions': 3 }, kind: 'institution' }),
      expect: ['F09'],
    },
    {
      title: { zh: '信访局有处罚', en: 'Penalties of a petitions bureau' },
      text: sample({
        edition: '2021',
        facts: { 'licensing.decisions': 0, 'coercion.decisions': 0, 'penalties.decisions': 6 },
        agency: '清源县信访局',
        self: '我局',
      }),
      expect: ['F09'],
    },
  ],
  good: [
    {
      title: { zh: '没有', en: 'None' },
      text: sample({ edition: '2021', kind: 'institution' }),
    },
    {
      title: { zh: '水利局有这些职权', en: 'A water bureau has these powers' },
      text: sample({ edition: '2021' }),
    },
  ],
};
