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
    {
      title: { zh: '几个“零”并列', en: 'Several kinds of none' },
      text: say('依法答复群众来信。零投诉、零差错。'),
      expect: ['P28'],
      at: '零投诉',
    },
    {
      title: { zh: '句中只有年份', en: 'No number but the year' },
      text: say('2023年各项答复实现零逾期。'),
      expect: ['P28'],
      at: '零逾期',
    },
    {
      title: { zh: '年份不是件数', en: 'A year is no number of items' },
      text: say('2023年各类文件按期公开率达到100%。'),
      expect: ['P28'],
      at: '公开率达到100%',
    },
    {
      title: { zh: '件数隔了一句', en: 'The number is a sentence too far' },
      text: say('全年受理网民留言60条。改进了办理流程。办结率100%。'),
      expect: ['P28'],
      at: '办结率100%',
    },
    {
      title: { zh: '件数在后面，说的是别的', en: 'A number behind, of something else' },
      text: say('按期答复率为100%。全年召开专题会议2次，征集意见60条。'),
      expect: ['P28'],
      at: '按期答复率为100%',
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
    {
      title: { zh: '有件数的零投诉', en: 'None of a number' },
      text: say('全年答复政府信息公开申请15 件，实现零投诉。'),
    },
    {
      title: { zh: '满意度不是办理的率', en: 'Satisfaction is no rate of work done' },
      text: say('群众对公开工作的满意度达100%。'),
    },
  ],
};
