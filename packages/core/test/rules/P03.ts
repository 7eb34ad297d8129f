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
  ],
  good: [
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
