import { edit } from './support/base.ts';
import { clean2014, clean2019, clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

const say = (words: string, values = {}): string =>
  edit(clean2021({ values }), ['全年新收政府信息公开申请15件，上年结转1件，全部在法定期限内答复。', words]);

const twelve =
  '水资源类10条、河湖类10条、供水类10条、灌溉类10条、水保类10条、移民类10条、防汛类10条、抗旱类10条、工程类10条、执法类10条、人事类10条、财务类10条';

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
    {
      title: { zh: '2019年版报告中的渠道之和', en: 'Channels in a report of 2019' },
      text: edit(clean2019(), [
        '全年新收政府信息公开申请15件，上年结转1件，全部在法定期限内答复。',
        '全年主动公开政府信息120条，其中通过政府网站公开120条、通过微信公众号公开50条。',
      ]),
      expect: ['P20'],
      says: '总数只计1条',
    },
    {
      title: { zh: '一个渠道就比总数多', en: 'One channel alone exceeds the total' },
      text: say('全年主动公开政府信息120条，其中通过政府网站公开150条、通过微信公众号公开50条。'),
      expect: ['P20'],
      says: '请核对总数和各分项',
    },
    {
      title: { zh: '渠道列全了，仍少', en: 'All channels, too few' },
      text: say('全年主动公开政府信息120条，其中通过政府网站公开90条、通过微信公众号公开10条、通过其他渠道公开5条。'),
      expect: ['P20'],
      says: '少 15',
    },
    {
      title: { zh: '两项可能重复', en: 'Two parts may be counted twice' },
      text: say('全年发布信息120条，其中动态70条、公告50条、解读10条、图解5条。'),
      expect: ['P20'],
      says: '“解读10、图解5”',
    },
    {
      title: { zh: '列全了，多出一项', en: 'A whole list, one part too many' },
      text: say('全年发布信息120条，其中动态70条、公告40条、图解15条、其他10条。'),
      expect: ['P20'],
      says: '“图解15”',
    },
    {
      title: { zh: '十三项', en: 'Thirteen parts' },
      text: say(`全年发布信息130条，其中：${twelve}、其他5条。`),
      expect: ['P20'],
      says: '10＋…＝125',
    },
    {
      title: { zh: '十二项', en: 'Twelve parts' },
      text: say(`全年发布信息130条，其中：${twelve.replace('、财务类10条', '')}、其他5条。`),
      expect: ['P20'],
      says: '10＋5＝115',
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
