import { applications } from '../support/facts.ts';
import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '自然人列：16＋1 ≠ 16＋3', en: 'Column natural persons: 16 + 1 ≠ 16 + 3' },
      text: sample({ edition: '2021', facts: { ...applications({ 'carried-out': [3, 0, 0, 0, 0, 0] }) } }),
      expect: ['G01', 'G01'],
      config: { rules: { R01: 'off', R02: 'off', R03: 'off' } },
    },
    {
      title: { zh: '结转记在别的列', en: 'Carried out in another column' },
      text: sample({ edition: '2019', facts: { ...applications({ 'carried-out': [0, 1, 0, 0, 0, 0] }) } }),
      expect: ['G01', 'G01'],
      config: { rules: { R01: 'off', R02: 'off', R03: 'off' } },
    },
    {
      title: { zh: '结转一行没有填：只说一次', en: 'The row of what was carried over was not filled in: told once' },
      text: sample({
        edition: '2021',
        facts: {
          ...applications({ new: [20, 5, 0, 0, 4, 0], 'carried-out': [0, 0, 0, 0, 0, 0] }),
        },
        replace: [['没有结转下年度的申请。', '']],
      }),
      expect: ['G01'],
      says: '像是没有填',
      fix: '5',
    },
  ],
  good: [
    {
      title: { zh: '每列都平衡', en: 'Every column balances' },
      text: sample({ edition: '2021' }),
    },
    {
      title: { zh: '有结转也平衡', en: 'Balanced with more carried over' },
      text: sample({
        edition: '2021',
        facts: { ...applications({ new: [18, 3, 0, 0, 2, 0], 'carried-out': [3, 0, 0, 0, 0, 0] }) },
      }),
    },
  ],
};
