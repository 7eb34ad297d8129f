import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

const say = (words: string, values = {}): string =>
  edit(clean2021({ values }), ['全年新收政府信息公开申请15件，上年结转1件，全部在法定期限内答复。', words]);

export const examples: Examples = {
  bad: [
    {
      title: { zh: '漏写“件”', en: '件 is missing' },
      text: say('全年新收政府信息公开申请15，上年结转1件。'),
      expect: ['P26'],
      at: '全年新收政府信息公开申请15，上年结转1件。',
    },
    {
      title: { zh: '列举中漏写', en: 'In a list' },
      text: say('答复申请15件，其中予以公开12，部分公开1件。'),
      expect: ['P26'],
      at: '答复申请15件，其中予以公开12，部分公开1件。',
    },
    {
      title: { zh: '两处都漏写', en: 'Missing twice' },
      text: say('全年新收政府信息公开申请15，上年结转1，全部在法定期限内答复。'),
      expect: ['P26', 'P26'],
    },
    {
      title: { zh: '两项同为一个数', en: 'One number of two things' },
      text: say('全年新收和办结政府信息公开申请均为15。'),
      expect: ['P26'],
      at: '15',
    },
    {
      title: { zh: '后面的单位是别的数的', en: 'The unit behind is of other numbers' },
      text: say('全年新收政府信息公开申请15，其中网络申请、信函申请分别为10、5件。'),
      expect: ['P26'],
      at: '15',
    },
    {
      title: { zh: '后面跟着年份', en: 'A year behind it' },
      text: say('全年新收政府信息公开申请15，2024年1月前全部答复。'),
      expect: ['P26'],
      at: '15',
    },
  ],
  good: [
    {
      title: { zh: '有单位', en: 'With units' },
      text: say('全年新收政府信息公开申请15件，上年结转1件。'),
    },
    {
      title: { zh: '序号', en: 'A number in a list of points' },
      text: say('坚持3个统一，全年新收政府信息公开申请15件。'),
    },
    {
      title: { zh: '零不必有单位', en: 'Nothing needs no unit' },
      text: say('答复申请15件，其中予以公开12件，无法提供2件，不予公开0，其他处理0。'),
    },
    {
      title: { zh: '单位写在最后', en: 'The unit stands behind the last' },
      text: say('新收、答复政府信息公开申请分别为15、15件。'),
    },
    {
      title: { zh: '单位写在最后，有空格', en: 'The unit behind the last, with spaces' },
      text: say('新收、答复政府信息公开申请分别为 15 、 15 件。'),
    },
    {
      title: { zh: '三个数共用一个单位', en: 'Three numbers share a unit' },
      text: say('予以公开、部分公开、无法提供的分别为12、1和2件。'),
    },
    {
      title: { zh: '少见的单位', en: 'A rare unit' },
      text: say('全年新收政府信息公开申请15桩，均已登记。'),
    },
  ],
};
