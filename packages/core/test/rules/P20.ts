import { edit } from './support/base.ts';
import { clean2014, clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

const say = (words: string, values = {}): string =>
  edit(clean2021({ values }), ['全年新收政府信息公开申请15件，上年结转1件，全部在法定期限内答复。', words]);

export const examples: Examples = {
  bad: [
    {
      title: { zh: '列全了，少五条', en: 'A whole list, five too few' },
      text: say('全年发布信息120条，其中：动态70条，公告40条，其他5条。'),
      expect: ['P20'],
      at: '全年发布信息120条，其中：动态70条，公告40条，其他5条。',
    },
    {
      title: { zh: '多出来，可能重复计数', en: 'Too many: perhaps counted twice' },
      text: say('全年发布信息120条，其中动态70条、公告50条、解读10条。'),
      expect: ['P20'],
      at: '全年发布信息120条，其中动态70条、公告50条、解读10条。',
    },
    {
      title: { zh: '渠道之和多于总数：可能重复公开', en: 'Channels that make more than the total' },
      text: say('全年主动公开政府信息120条，其中通过政府网站公开90条、通过微信公众号公开50条。'),
      expect: ['P20'],
      says: '总数只计1条',
    },
  ],
  good: [
    {
      title: { zh: '所列是前一个数的分项，不是增加数的', en: 'The parts are of the number before, not of the growth' },
      text: say('全年新收政府信息公开申请15件，较上年增加3件，其中涉及工程建设类8件、移民补偿类7件。'),
    },
    {
      title: {
        zh: '2014年表式：同一条信息在几个渠道公开，只计1条',
        en: 'Form of 2014: one item, several channels, counted once',
      },
      text: edit(clean2014(), [
        '230条，通过政府网站公开210条，通过政务微信公开64条',
        '230条，其中通过政府网站公开210条、通过政务微信公开64条',
      ]),
    },
    {
      title: { zh: '相等', en: 'Equal' },
      text: say('全年发布信息120条，其中动态70条、公告40条、其他10条。'),
    },
    {
      title: { zh: '只列一部分', en: 'Only some' },
      text: say('全年发布信息120条，其中动态70条、公告40条。'),
    },
  ],
};
