import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

const say = (words: string): string =>
  edit(clean2021(), ['全年新收政府信息公开申请15件，上年结转1件，全部在法定期限内答复。', words]);

const lastYear = clean2021({ year: 2022, values: { 'licensing.decisions': 30, 'normative-documents.in-force': 6 } });

export const examples: Examples = {
  bad: [
    {
      title: { zh: '说增加，数却少了', en: 'Said to rise, but fewer' },
      text: say('新收申请由上年的18件增加到15件。'),
      expect: ['P27'],
      at: '由上年的18件增加到15件',
    },
    {
      title: { zh: '说下降，数却多了', en: 'Said to fall, but more' },
      text: say('新收申请从2022年的12件下降到15件。'),
      expect: ['P27'],
      at: '从2022年的12件下降到15件',
    },
    {
      title: { zh: '说持平，上年的表却不同', en: 'Said to be as last year, whose table differs' },
      text: edit(clean2021({ values: { 'licensing.decisions': 36 } }), [
        '清理现行有效的文件',
        '作出行政许可决定36件，与上年持平',
      ]),
      previous: lastYear,
      expect: ['P27'],
      at: '持平',
    },
  ],
  good: [
    {
      title: { zh: '数随词走', en: 'The numbers go as the verb says' },
      text: say('新收申请由上年的12件增加到15件。'),
    },
    {
      title: { zh: '确实持平', en: 'The same indeed' },
      text: say('全年新收政府信息公开申请15件，与上年持平。'),
      previous: lastYear,
    },
  ],
};
