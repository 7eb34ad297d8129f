import { clean2019 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '许可事项与上年接不上', en: 'Licensing items do not follow' },
      text: clean2019(),
      previous: clean2019({ year: 2019, values: { 'licensing.items-last-year': 8 } }),
      expect: ['X03'],
      fix: '8',
      brings: ['X06'],
    },
    {
      title: { zh: '上年增加的没有算进来', en: 'Last year’s increase is left out' },
      text: clean2019(),
      previous: clean2019({ year: 2019, values: { 'penalties.change': 2 } }),
      expect: ['X03'],
      fix: '11',
    },
  ],
  good: [
    {
      title: { zh: '上年的增减空白，可能是减少', en: 'Last year’s change is blank: it may be a decrease' },
      text: clean2019(),
      previous: clean2019({ year: 2019, values: { 'licensing.items-last-year': 8, 'licensing.change': '' } }),
    },
    {
      title: { zh: '与上年一致', en: 'As last year' },
      text: clean2019(),
      previous: clean2019({ year: 2019, values: { 'licensing.decisions': 30 } }),
    },
    {
      title: { zh: '上年增减算进来', en: 'Last year’s change is counted' },
      text: clean2019({ values: { 'penalties.items-last-year': 11 } }),
      previous: clean2019({ year: 2019, values: { 'penalties.change': 2 } }),
    },
  ],
};
