import { edit } from './support/base.ts';
import { clean2014, clean2019, clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

const charged = (words: string, options = {}): string =>
  edit(clean2021(options), ['没有收取信息处理费，没有其他需要报告的事项', words]);

export const examples: Examples = {
  bad: [
    {
      title: { zh: '不是10的倍数', en: 'No multiple of ten' },
      text: charged('收取信息处理费85元'),
      expect: ['P17'],
      at: '收取信息处理费85元',
    },
    {
      title: { zh: '2014年版与表不同', en: 'Edition 2014, another amount in the table' },
      text: edit(clean2014(), ['明确专人负责', '明确专人负责；依申请公开费用3万元']),
      expect: ['P17'],
      at: '明确专人负责；依申请公开费用3万元',
      fix: '0',
    },
    {
      title: { zh: '一件申请，不合20元一档', en: 'One application, not of the step of 20 yuan' },
      text: charged('有1件申请收取信息处理费890元'),
      expect: ['P17'],
      at: '有1件申请收取信息处理费890元',
      says: '每页 20 元',
    },
    {
      title: { zh: '2014年版，正文以元计', en: 'Edition 2014, yuan in the text' },
      text: edit(clean2014({ values: { 'request.fees': 0.01 } }), ['没有收取费用，也没有减免', '依申请公开费用85元']),
      expect: ['P17'],
      at: '85',
      fix: '100',
    },
    {
      title: { zh: '2021年起按新办法计收', en: 'From 2021 on by the new tariff' },
      text: charged('收取信息处理费85元', { year: 2021 }),
      expect: ['P17'],
      at: '85',
    },
    {
      title: { zh: '几件合计，也不是10的倍数', en: 'Several together, yet no multiple of ten' },
      text: charged('有12件申请共收取信息处理费895元'),
      expect: ['P17'],
      at: '895',
    },
    {
      title: { zh: '两份合计', en: 'Two together' },
      text: charged('有两份申请共收取信息处理费85元'),
      expect: ['P17'],
      at: '85',
    },
    {
      title: { zh: '一件申请，不合40元一档', en: 'One application, not of the step of 40 yuan' },
      text: charged('有1 件申请收取信息处理费2720元'),
      expect: ['P17'],
      at: '2720',
    },
    {
      title: { zh: '件数写在金额之后', en: 'The number of applications behind the amount' },
      text: charged('收取信息处理费710元，涉及1件申请。另有2件申请没有收费'),
      expect: ['P17'],
      at: '710',
    },
    {
      title: { zh: '件数写在前一小句', en: 'The number of applications in the clause before' },
      text: charged('有3件申请延期答复。其中1件按量计费，收取信息处理费910元'),
      expect: ['P17'],
      at: '910',
    },
    {
      title: { zh: '件数写作汉字', en: 'The number of applications in words' },
      text: charged('收取信息处理费1110元，仅涉及一件申请'),
      expect: ['P17'],
      at: '1110',
    },
  ],
  good: [
    {
      title: { zh: '一件申请，合20元一档', en: 'One application, of the step of 20 yuan' },
      text: charged('有1件申请收取信息处理费880元'),
    },
    {
      title: { zh: '一件申请，合40元一档', en: 'One application, of the step of 40 yuan' },
      text: charged('有1件申请收取信息处理费2740元'),
    },
    {
      title: { zh: '一件申请，不到700元', en: 'One application, less than 700 yuan' },
      text: charged('有1件申请收取信息处理费690元'),
    },
    {
      title: { zh: '一件申请，按件计收', en: 'One application, by case' },
      text: charged('有1件申请收取信息处理费2900元'),
    },
    {
      title: { zh: '几件申请合计', en: 'Several applications together' },
      text: charged('有3件申请共收取信息处理费890元'),
    },
    {
      title: { zh: '十一件申请合计', en: 'Eleven applications together' },
      text: charged('有11件申请共收取信息处理费890元'),
    },
    {
      title: { zh: '两份材料', en: 'Two documents' },
      text: charged('收取信息处理费890元，提供图纸1份、台账1份'),
    },
    {
      title: { zh: '按件计收', en: 'By case' },
      text: charged('收取信息处理费400元'),
    },
    {
      title: { zh: '约数', en: 'A rounded amount' },
      text: charged('收取信息处理费约85元'),
    },
    {
      title: { zh: '以万元计', en: 'In units of 10,000 yuan' },
      text: charged('收取信息处理费0.0085万元'),
    },
    {
      title: { zh: '2021年以前的收费', en: 'A fee of before 2021' },
      text: edit(clean2019(), ['没有收取信息处理费，没有其他需要报告的事项', '收取信息处理费85元']),
    },
    {
      title: { zh: '没有收取', en: 'None' },
      text: clean2021(),
    },
  ],
};
