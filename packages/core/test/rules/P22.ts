import { edit } from './support/base.ts';
import { clean2019, clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

const say = (words: string): string =>
  edit(clean2021(), ['全年新收政府信息公开申请15件，上年结转1件，全部在法定期限内答复。', words]);

/** A report of 2022 with 30 decisions and 6 documents; this year's has 36 and 7. */
const lastYear = clean2021({ year: 2022, values: { 'licensing.decisions': 30, 'normative-documents.in-force': 6 } });

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
      previous: lastYear,
      expect: ['P22'],
      at: '9',
    },
    {
      title: { zh: '与写明的上年数不符', en: 'A rate that the number of last year does not give' },
      text: say('召开专题会议20次，较上年的25次减少28%。'),
      expect: ['P22'],
      at: '28%',
    },
    {
      title: { zh: '相差数与两年的数不符', en: 'A difference that the two numbers do not give' },
      text: say('召开专题会议25次，较2022年的20次增加4次。'),
      expect: ['P22'],
      at: '4',
    },
    {
      title: { zh: '三个数中相差数有误', en: 'The difference is wrong beside a right rate' },
      text: say('召开专题会议25次，比上年的20次增加6次，增长25%。'),
      expect: ['P22'],
      at: '6',
    },
    {
      title: { zh: '三个数中增长率有误', en: 'The rate is wrong beside a right difference' },
      text: say('召开专题会议25次，比上年的20次增加5次，增长30%。'),
      expect: ['P22'],
      at: '30%',
    },
    {
      title: { zh: '下降率有误', en: 'A wrong rate of a fall' },
      text: say('召开专题会议16次，比上年减少4次，下降30%。'),
      expect: ['P22'],
      at: '30%',
    },
    {
      title: { zh: '上年数写在括号里', en: 'The number of last year in brackets' },
      text: say('召开专题会议16次，同比下降30%（2022年为20次）。'),
      expect: ['P22'],
      at: '30%',
    },
    {
      title: { zh: '差一个百分点', en: 'One point off' },
      text: say('网站访问量较高，办事指南由上年的100篇增至121篇，增长20%。'),
      expect: ['P22'],
      at: '20%',
    },
    {
      title: { zh: '减到零', en: 'Down to nothing' },
      text: say('召开专题会议由上年的2次减少到0次，下降50%。'),
      expect: ['P22'],
      at: '50%',
    },
    {
      title: { zh: '说减少，上年的表却更少', en: 'Said to be fewer, and last year had fewer still' },
      text: say('全年作出行政许可决定36件，比上年减少6件。'),
      previous: lastYear,
      expect: ['P22'],
      at: '6',
    },
    {
      title: { zh: '与表不符的数不再与上年比', en: 'A number that the table contradicts is not compared as well' },
      text: say('全年新收政府信息公开申请15件，比上年增加2件；作出行政许可决定35件，比上年增加9件。'),
      previous: lastYear,
      expect: ['P22', 'P15'],
      at: '2',
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
    {
      title: { zh: '与写明的上年数相符', en: 'As the number of last year gives' },
      text: say('召开专题会议20次，较上年的25次减少20%；走访基层25次，较上年的20次增加5次。'),
    },
    {
      title: { zh: '下降率相符', en: 'The rate of a fall agrees' },
      text: say('召开专题会议16次，比上年减少4次，下降20%。'),
    },
    {
      title: { zh: '四个数相符', en: 'The four numbers agree' },
      text: say('召开专题会议25次，比上年的20次增加5次，增长25%。'),
    },
    {
      title: { zh: '括号里的上年数相符', en: 'The number in brackets agrees' },
      text: say('召开专题会议16次，同比下降20%（2022年为20次）。'),
    },
    {
      title: { zh: '括号里是别的数', en: 'The brackets hold another number' },
      text: say('召开专题会议16次，同比下降30%（2022年为20人参加）。'),
    },
    {
      title: { zh: '两个数的单位不同', en: 'Numbers of different units' },
      text: say('召开专题会议20次，较上年的25人次减少28%。'),
    },
    {
      title: { zh: '上年没有，无所谓增长率', en: 'Nothing last year, and no rate of it' },
      text: say('召开专题会议3次，比上年增加3次，增长300%。'),
    },
    {
      title: { zh: '舍入', en: 'Rounded' },
      text: say('召开专题会议由上年的6次增至8次，增长33%。'),
    },
    {
      title: { zh: '与上年的表相符', en: 'As the table of last year has it' },
      text: say('全年作出行政许可决定36件，比上年增加6件。'),
      previous: lastYear,
    },
    {
      title: { zh: '比上年确实减少', en: 'Fewer than last year indeed' },
      text: say('全年作出行政许可决定36件，比上年减少6件。'),
      previous: clean2021({ year: 2022, values: { 'licensing.decisions': 42, 'normative-documents.in-force': 6 } }),
    },
    {
      title: { zh: '没有与上年比较', en: 'Nothing is compared' },
      text: say('全年新收政府信息公开申请15件，已全部办理。'),
      previous: lastYear,
    },
    {
      title: { zh: '约数不作比较', en: 'A rough number is not compared' },
      text: say('全年作出行政许可决定约36件，比上年增加9件。'),
      previous: lastYear,
    },
    {
      title: { zh: '一个办公室的数', en: 'The number of one office' },
      text: say('全年局办公室新收政府信息公开申请15件，比上年增加9件。'),
      previous: lastYear,
    },
    {
      title: { zh: '手头是更早的报告', en: 'The report at hand is of an earlier year' },
      text: say('全年作出行政许可决定36件，比上年增加9件。'),
      previous: clean2021({ year: 2021 }),
    },
    {
      title: { zh: '上年的表没有填', en: 'Last year’s table is blank there' },
      text: say('全年作出行政许可决定36件，比上年增加9件。'),
      previous: clean2021({ year: 2022, values: { 'licensing.decisions': '', 'normative-documents.in-force': 6 } }),
    },
    {
      title: { zh: '上年的报告是另一种格式', en: 'Last year’s report has another form' },
      text: edit(clean2021({ year: 2021 }), [
        '全年新收政府信息公开申请15件，上年结转1件，全部在法定期限内答复。',
        '全年作出行政许可决定36件，比上年增加9件。',
      ]),
      previous: clean2019({ year: 2020 }),
    },
  ],
};
