import { edit } from './support/base.ts';
import { clean2014, clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

const say = (words: string, values = {}): string =>
  edit(clean2021({ values }), ['全年新收政府信息公开申请15件，上年结转1件，全部在法定期限内答复。', words]);

export const examples: Examples = {
  bad: [
    {
      title: { zh: '诉讼数不同', en: 'Another number of suits' },
      text: say('全年发生政府信息公开行政诉讼2件。'),
      expect: ['P12'],
      at: '全年发生政府信息公开行政诉讼2件。',
      fix: '0',
    },
    {
      title: { zh: '2014年版', en: 'In edition 2014' },
      text: edit(clean2014(), ['明确专人负责', '明确专人负责；提起行政诉讼4件']),
      expect: ['P12'],
      at: '明确专人负责；提起行政诉讼4件',
      fix: '0',
    },
  ],
  good: [
    {
      title: { zh: '没有发生', en: 'None' },
      text: say('没有发生因政府信息公开引起的行政诉讼。'),
    },
    {
      title: { zh: '两类相加', en: 'Direct suits and those after review' },
      text: say('行政诉讼3件。', {
        'litigation.direct.upheld': 1,
        'litigation.direct.total': 1,
        'litigation.after-review.other': 2,
        'litigation.after-review.total': 2,
      }),
    },
  ],
};
