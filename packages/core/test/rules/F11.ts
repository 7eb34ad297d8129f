import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '市场监管局没有处罚', en: 'Market supervision without a penalty' },
      text: sample({
        edition: '2021',
        facts: { 'penalties.decisions': 0 },
        agency: '清源县市场监督管理局',
        self: '我局',
      }),
      expect: ['F11'],
    },
    {
      title: { zh: '应急管理局许可、处罚都没有', en: 'Emergency management without either' },
      text: sample({
        edition: '2021',
        facts: { 'penalties.decisions': 0, 'licensing.decisions': 0 },
        agency: '清源县应急管理局',
        self: '我局',
      }),
      expect: ['F11'],
    },
  ],
  good: [
    {
      title: { zh: '有处罚', en: 'Penalties' },
      text: sample({ edition: '2021', agency: '清源县市场监督管理局', self: '我局' }),
    },
    {
      title: { zh: '许可划给了审批局', en: 'Licensing went to another body' },
      text: sample({ edition: '2021', facts: { 'licensing.decisions': 0 }, agency: '清源县应急管理局', self: '我局' }),
    },
    {
      title: { zh: '档案局没有处罚很正常', en: 'Archives do not penalise' },
      text: sample({
        edition: '2021',
        facts: { 'licensing.decisions': 0, 'penalties.decisions': 0, 'coercion.decisions': 0 },
        agency: '清源县档案局',
        self: '我局',
      }),
    },
  ],
};
