import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '两行都等于项目数加增减', en: 'Two rows equal items plus change' },
      text: sample({ edition: '2019', facts: { 'licensing.decisions': 16, 'penalties.decisions': 69 } }),
      expect: ['E06'],
    },
    {
      title: { zh: '三行', en: 'Three rows' },
      text: sample({
        edition: '2019',
        facts: { 'licensing.decisions': 16, 'penalties.decisions': 69, 'other-services.decisions': 28 },
      }),
      expect: ['E06'],
    },
  ],
  good: [
    {
      title: { zh: '办件数与项目数无关', en: 'Cases have nothing to do with items' },
      text: sample({ edition: '2019' }),
    },
    {
      title: { zh: '只有一行恰好相等', en: 'One row only' },
      text: sample({ edition: '2019', facts: { 'licensing.decisions': 16 } }),
    },
    {
      title: { zh: '没有增减的行不算', en: 'Rows without a change do not count' },
      text: sample({
        edition: '2019',
        facts: { 'licensing.change': 0, 'licensing.decisions': 18, 'coercion.decisions': 6 },
      }),
    },
  ],
};
