import { edit } from './support/base.ts';
import { clean2014 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

const add = (words: string, values = {}): string =>
  edit(clean2014({ values }), ['明确专人负责', `明确专人负责。${words}`]);

export const examples: Examples = {
  bad: [
    {
      title: { zh: '公开栏没有计数', en: 'A notice board that was not counted' },
      text: add('通过公开栏公开便民事项。'),
      expect: ['P03'],
      at: '通过公开栏公开便民事项。',
    },
    {
      title: { zh: '微博没有计数', en: 'Weibo that was not counted' },
      text: add('利用政务微博发布公告。'),
      expect: ['P03'],
      at: '利用政务微博发布公告。',
    },
    {
      title: { zh: '两个渠道', en: 'Two channels' },
      text: add('利用政务微博、政府公报发布公告。'),
      expect: ['P03', 'P03'],
      at: '政府公报',
    },
    {
      title: { zh: '同一类渠道只说一次', en: 'Channels of one row are told of once' },
      text: add('通过公开栏公开便民事项。通过简报发布动态。'),
      expect: ['P03'],
      at: '公开栏',
    },
    {
      title: { zh: '维护并发布', en: 'Kept and used' },
      text: add('日常维护政务微博，及时发布公告。'),
      expect: ['P03'],
      at: '政务微博',
    },
    {
      title: { zh: '正文有数，表中是 0', en: 'The text has a number, the table 0' },
      text: add('政务微博公开政府信息5条。'),
      expect: ['P03', 'P02'],
      at: '政务微博',
    },
  ],
  good: [
    {
      title: { zh: '正文写明0条', en: 'The text says that there was none' },
      text: add('政务微博公开政府信息0条。政务微博发布公告须经审核。'),
    },
    {
      title: { zh: '没有用来发布', en: 'Not used to publish' },
      text: add('没有利用政务微博发布公告。'),
    },
    {
      title: { zh: '与上年比较', en: 'Compared with the year before' },
      text: add('较上年减少政务微博发布公告的次数。'),
    },
    {
      title: { zh: '没有说发布', en: 'Nothing was published by it' },
      text: add('政务微博受理群众留言。'),
    },
    {
      title: { zh: '完善发布机制', en: 'The way of publishing was mended' },
      text: add('完善政务微博发布机制。'),
    },
    {
      title: { zh: '问题部分所说', en: 'Said among the problems' },
      text: edit(clean2014(), ['二是少数信息更新不够及时。', '二是利用政务微博发布的公告更新不够及时。']),
    },
    {
      title: { zh: '表中有数', en: 'The table has a number' },
      text: add('利用政务微信发布公告。'),
    },
    {
      title: { zh: '是打算，不是做过的', en: 'A plan, not what was done' },
      text: add('下一步将利用政务微博发布公告。'),
    },
  ],
};
