import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

const say = (words: string, values = {}): string =>
  edit(clean2021({ values }), ['全年新收政府信息公开申请15件，上年结转1件，全部在法定期限内答复。', words]);

export const examples: Examples = {
  bad: [
    {
      title: { zh: '公开率', en: 'A rate of disclosure' },
      text: say('主动公开率达到100%。'),
      expect: ['P28'],
      at: '主动公开率达到100%。',
    },
    {
      title: { zh: '办结率', en: 'A rate of closure' },
      text: say('按期办结率为100%。'),
      expect: ['P28'],
    },
    {
      title: { zh: '零投诉', en: 'No complaint at all' },
      text: say('依申请公开工作实现零投诉。'),
      expect: ['P28'],
      at: '零投诉',
    },
  ],
  good: [
    {
      title: { zh: '有件数', en: 'With numbers' },
      text: say('全年新收政府信息公开申请15件，按期答复率100%。'),
    },
    {
      title: { zh: '件数在前一句', en: 'With numbers in the sentence before' },
      text: say('全年受理网民留言60条，已办结60条。办结率100%。'),
    },
    {
      title: { zh: '没有百分比', en: 'Without a rate' },
      text: say('依法按期答复。'),
    },
  ],
};
