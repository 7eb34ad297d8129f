import { edit } from './support/base.ts';
import { clean2014, clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

const say = (words: string, values = {}): string =>
  edit(clean2021({ values }), ['全年新收政府信息公开申请15件，上年结转1件，全部在法定期限内答复。', words]);

/** Nothing carried over, no review: every total of the tables is 15. */
const calm = {
  'applications.carried-in': 0,
  'applications.carried-out': 0,
  'review.upheld': 0,
  'review.total': 0,
};

export const examples: Examples = {
  bad: [
    {
      title: { zh: '算错了', en: 'Wrongly worked out' },
      text: say('全年新收政府信息公开申请15件，上年结转1件，答复15件，其中予以公开12件，占80%；部分公开1件，占30%。'),
      expect: ['P21'],
      at: '全年新收政府信息公开申请15件，上年结转1件，答复15件，其中予以公开12件，占80%；部分公开1件，占30%。',
      fix: '7%',
    },
    {
      title: { zh: '小数', en: 'With decimals' },
      text: say('全年答复申请15件，其中予以公开12件，占80.0%；无法提供2件，占15.5%。'),
      expect: ['P21'],
      at: '全年答复申请15件，其中予以公开12件，占80.0%；无法提供2件，占15.5%。',
      fix: '13.3%',
    },
    {
      title: { zh: '句中写明了总数', en: 'The sentence names the whole' },
      text: say('全年公开办事指南156条，其中不动产登记62条，占比43.7%。'),
      expect: ['P21'],
      at: '全年公开办事指南156条，其中不动产登记62条，占比43.7%。',
      fix: '39.7%',
    },
    {
      title: { zh: '占表中的总数', en: 'A share of the total of the table' },
      text: say('全年予以公开12件，占办结总数的60.0%。'),
      expect: ['P21'],
      at: '全年予以公开12件，占办结总数的60.0%。',
      fix: '80.0%',
    },
    {
      title: { zh: '句中写明占谁的', en: 'The sentence says of what' },
      text: say('全年制发文件14件，占本年制发规范性文件15件的90%。'),
      expect: ['P21'],
      at: '90%',
      fix: '93%',
    },
    {
      title: { zh: '办结率', en: 'A rate of closure' },
      text: say('征集意见200条，采纳反馈；收到留言1874条，办结1861条，办结率98.5%。'),
      expect: ['P21'],
      at: '98.5%',
      fix: '99.3%',
    },
    {
      title: { zh: '全部办结，率却不足百分之百', en: 'All closed, and the rate below a hundred' },
      text: say('收到留言20条，已办结20条，办结率98%。'),
      expect: ['P21'],
      at: '98%',
      fix: '100%',
    },
    {
      title: { zh: '新收加结转作总数', en: 'Of what was new and carried in' },
      text: say('予以公开12件，占75%；部分公开1件，占5%。'),
      expect: ['P21'],
      at: '5%',
      fix: '6%',
    },
    {
      title: { zh: '只有一个总数', en: 'There is one total only' },
      text: say('全年答复申请15件，其中予以公开12件，占75%。', calm),
      expect: ['P21'],
      at: '75%',
      fix: '80%',
    },
    {
      title: { zh: '占表中的总数，没有“的”', en: 'A share of the total, without 的' },
      text: say('予以公开12件，占办结总数60.0%。'),
      expect: ['P21'],
      at: '60.0%',
      fix: '80.0%',
    },
    {
      title: { zh: '占新收的总数', en: 'A share of the new ones' },
      text: say('予以公开12件，占新收申请总数的60.0%。'),
      expect: ['P21'],
      at: '60.0%',
      fix: '80.0%',
    },
    {
      title: { zh: '总数在另一段', en: 'The total stands in another paragraph' },
      text: edit(
        clean2014({ values: { 'disclosure.items': '' } }),
        ['明确专人负责', '明确专人负责。全年主动公开政府信息230条'],
        [
          '全年主动公开政府信息230条，通过政府网站公开210条，通过政务微信公开64条。',
          '公开办事指南150条，占总数的65.2%；公开服务指引80条，占总数的30%。',
        ],
      ),
      expect: ['C06', 'P21'],
      at: '30%',
      fix: '35%',
    },
  ],
  good: [
    {
      title: { zh: '占表中的总数', en: 'A share of the total of the table' },
      text: say('全年予以公开12件，占办结总数的80.0%。'),
    },
    {
      title: { zh: '一个办公室的总数', en: 'The total of one office' },
      text: say('全年局办公室予以公开3件，占办结总数的60.0%。'),
    },
    {
      title: { zh: '句中写明了总数', en: 'The sentence names the whole' },
      text: say('全年公开办事指南156条，其中不动产登记62条，占比39.7%。'),
    },
    {
      title: { zh: '占的是另一类', en: 'A share of something else' },
      text: say('全年公开办事指南156条，其中不动产登记62条，占登记类的43.7%。'),
    },
    {
      title: { zh: '四舍五入', en: 'Rounded' },
      text: say('全年答复申请15件，其中予以公开12件，占80%；部分公开1件，占6.7%。'),
    },
    {
      title: { zh: '另一个总数', en: 'Of another total' },
      text: say('全年办理申请16件，予以公开12件，占75%。'),
    },
    {
      title: { zh: '句中的数相符', en: 'The numbers of the sentence agree' },
      text: say('全年制发文件14件，占本年制发规范性文件15件的93.3%；收到留言1874条，已办结1861条，办结率99.3%。'),
    },
    {
      title: { zh: '两个数的单位不同', en: 'Numbers of different units' },
      text: say('召开座谈会20次，答复80条，答复率98%。'),
    },
    {
      title: { zh: '办结的含上年的', en: 'Those of last year are closed as well' },
      text: say('收到留言20条，办结22条，办结率100%。'),
    },
    {
      title: { zh: '另一个百分比占的是别的', en: 'Another share is of something else' },
      text: say('全年答复申请15件，其中予以公开12件，占80%；无法提供2件，占未予公开的66.7%。'),
    },
    {
      title: { zh: '没有说占谁的', en: 'Of what it does not say' },
      text: say('全年公开办事指南156条，不动产登记62条，占比43.7%。'),
    },
    {
      title: { zh: '办公室的数，旁边有全局的', en: 'The number of an office beside that of all' },
      text: say('全年新收政府信息公开申请15件，局办公室予以公开3件，占办结总数的60.0%。'),
    },
  ],
};
