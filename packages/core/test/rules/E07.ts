import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '没有强制事项，却有 2 件决定', en: '2 decisions without an item' },
      text: sample({ edition: '2019', facts: { 'coercion.items-last-year': 0 } }),
      expect: ['E07'],
    },
    {
      title: { zh: '两行都没有事项', en: 'Two rows without items' },
      text: sample({
        edition: '2019',
        facts: { 'coercion.items-last-year': 0, 'other-services.items-last-year': 0, 'other-services.change': 0 },
      }),
      expect: ['E07', 'E07'],
    },
    {
      title: { zh: '上百事项，没有一件决定', en: 'A hundred items, not one decision' },
      text: sample({
        edition: '2019',
        facts: {
          'licensing.decisions': 0,
          'other-services.decisions': 0,
          'penalties.decisions': 0,
          'coercion.decisions': 0,
        },
      }),
      expect: ['E07'],
    },
  ],
  good: [
    {
      title: { zh: '有事项，有决定', en: 'Items and decisions' },
      text: sample({ edition: '2019' }),
    },
    {
      title: { zh: '没有事项，没有决定', en: 'Neither' },
      text: sample({ edition: '2019', facts: { 'coercion.items-last-year': 0, 'coercion.decisions': 0 } }),
    },
    {
      title: { zh: '本年新增的事项', en: 'Items new in the year' },
      text: sample({ edition: '2019', facts: { 'coercion.items-last-year': 0, 'coercion.change': 1 } }),
    },
  ],
};
