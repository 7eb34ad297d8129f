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
    {
      title: { zh: '说增加，数却没变', en: 'Said to rise, and the number is the same' },
      text: say('新收申请由上年的15件增加到15件。'),
      expect: ['P27'],
      at: '由上年的15件增加到15件',
    },
    {
      title: { zh: '说减少，数却没变', en: 'Said to fall, and the number is the same' },
      text: say('新收申请由上年的15件减少到15件。'),
      expect: ['P27'],
      at: '由上年的15件减少到15件',
    },
    {
      title: { zh: '比上年的数少，却说增加', en: 'Fewer than the number of last year, yet a rise' },
      text: say('召开专题会议20次，较上年的25次增加5次。'),
      expect: ['P27'],
      at: '20次，较上年的25次增加',
    },
    {
      title: { zh: '比上年的数多，却说少', en: 'More than the number of last year, yet fewer' },
      text: say('召开专题会议25次，比2022年的20次少5次。'),
      expect: ['P27'],
      at: '25次，比2022年的20次少',
    },
    {
      title: { zh: '说基本持平，却差得多', en: 'Said to be about the same, and far from it' },
      text: say('全年作出行政许可决定36件，与上年基本持平。'),
      previous: lastYear,
      expect: ['P27'],
      at: '持平',
    },
    {
      title: { zh: '只差一件，也不是持平', en: 'One off is not the same' },
      text: say('全年作出行政许可决定36件，与上年持平。'),
      previous: clean2021({ year: 2022, values: { 'licensing.decisions': 35, 'normative-documents.in-force': 6 } }),
      expect: ['P27'],
      at: '持平',
    },
  ],
  good: [
    {
      title: { zh: '先后与两年比较', en: 'Compared with two years, one after the other' },
      text: say('召开专题会议20次，较上年的17次增加3次，较2021年的12次增加8次。'),
    },
    {
      title: { zh: '数随词走', en: 'The numbers go as the verb says' },
      text: say('新收申请由上年的12件增加到15件。'),
    },
    {
      title: { zh: '确实持平', en: 'The same indeed' },
      text: say('全年新收政府信息公开申请15件，与上年持平。'),
      previous: lastYear,
    },
    {
      title: { zh: '减少的数也对', en: 'The numbers fall as the verb says' },
      text: say('新收申请由上年的18件减少到15件。'),
    },
    {
      title: { zh: '与上年的数相合', en: 'As the number of last year has it' },
      text: say('召开专题会议20次，较上年的25次减少5次；走访基层25次，比2022年的20次多5次。'),
    },
    {
      title: { zh: '两个数的单位不同', en: 'Numbers of different units' },
      text: say('召开专题会议20次，较上年的25人次增加。'),
    },
    {
      title: { zh: '相差不大，基本持平', en: 'About the same' },
      text: say('全年作出行政许可决定36件，与上年基本持平。'),
      previous: clean2021({ year: 2022, values: { 'licensing.decisions': 34, 'normative-documents.in-force': 6 } }),
    },
    {
      title: { zh: '持平的是别的', en: 'Something else is as last year' },
      text: say('全年作出行政许可决定36件，质量与上年持平。'),
      previous: lastYear,
    },
  ],
};
