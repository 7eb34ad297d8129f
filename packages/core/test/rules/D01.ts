import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '总数少于网站一个渠道', en: 'Fewer than through the website alone' },
      text: sample({ edition: '2014', facts: { 'disclosure.items': 200 } }),
      expect: ['D01'],
      at: '200',
    },
    {
      title: { zh: '只有一个渠道：总数就是它', en: 'One channel only: that is the total' },
      text: sample({
        edition: '2014',
        facts: {
          'disclosure.items': 40,
          'disclosure.channel.weibo': 0,
          'disclosure.channel.wechat': 0,
          'disclosure.channel.other': 0,
        },
        prose: { disclosure: ['及时公开预决算、人事等信息。'] },
      }),
      expect: ['D01'],
      fix: '246',
    },
    {
      title: { zh: '正文也支持渠道的数（不用修复）', en: 'The text supports the channel (repairs off)' },
      text: sample({
        edition: '2014',
        facts: {
          'disclosure.items': 0,
          'disclosure.items.normative-documents': 0,
          'disclosure.channel.weibo': 0,
          'disclosure.channel.wechat': 0,
          'disclosure.channel.other': 0,
        },
        prose: { disclosure: ['全年主动公开政府信息246条。'] },
      }),
      expect: ['D01'],
      config: { rules: { R01: 'off' } },
      fix: '246',
    },
  ],
  good: [
    {
      title: { zh: '不少于任何渠道', en: 'Not below any channel' },
      text: sample({ edition: '2014' }),
    },
    {
      title: { zh: '有一个渠道没有填数', en: 'A channel is not filled in' },
      text: sample({
        edition: '2014',
        facts: {
          'disclosure.items': 246,
          'disclosure.channel.weibo': 0,
          'disclosure.channel.wechat': 0,
          'disclosure.channel.other': 0,
        },
      }),
    },
  ],
};
