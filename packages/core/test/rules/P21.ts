import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

const say = (words: string, values = {}): string =>
  edit(clean2021({ values }), ['全年新收政府信息公开申请15件，上年结转1件，全部在法定期限内答复。', words]);

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
  ],
};
