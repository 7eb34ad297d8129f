import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

const say = (words: string): string =>
  edit(clean2021(), ['全年新收政府信息公开申请15件，上年结转1件，全部在法定期限内答复。', words]);

export const examples: Examples = {
  bad: [
    {
      title: { zh: '增长率与增加数不符', en: 'A rate that the difference does not give' },
      text: say('全年新收政府信息公开申请15件，比上年增加3件，增长35%。'),
      expect: ['P22'],
      at: '35%',
    },
    {
      title: { zh: '由几件增至几件', en: 'From so many to so many' },
      text: say('新收申请由上年的12件增至15件，增长20.5%。'),
      expect: ['P22'],
      at: '20.5%',
    },
    {
      title: { zh: '与上年报告的表不符', en: 'Last year’s report says otherwise' },
      text: say('全年新收政府信息公开申请15件，比上年增加9件。'),
      previous: clean2021({ year: 2022, values: { 'licensing.decisions': 30, 'normative-documents.in-force': 6 } }),
      expect: ['P22'],
      at: '9',
    },
  ],
  good: [
    {
      title: { zh: '三个数相符', en: 'The three numbers agree' },
      text: say('全年新收政府信息公开申请15件，比上年增加3件，增长25%。'),
    },
    {
      title: { zh: '截尾，除以本年数', en: 'Cut off, and of this year’s number' },
      text: say('新收申请由上年的13件增至15件，增长13.3%。'),
    },
    {
      title: { zh: '只有百分比，无从核对', en: 'A rate alone' },
      text: say('全年新收政府信息公开申请15件，同比增长35%。'),
    },
  ],
};
