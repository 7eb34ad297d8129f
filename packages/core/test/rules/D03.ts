import { sample } from '../support/sample.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '公开 0 条，其中规范性文件 3 条', en: '3 of none' },
      text: sample({
        edition: '2014',
        facts: {
          'disclosure.items': 0,
          'disclosure.channel.website': 0,
          'disclosure.channel.weibo': 0,
          'disclosure.channel.wechat': 0,
          'disclosure.channel.other': 0,
        },
      }),
      expect: ['D03'],
    },
    {
      title: { zh: '公开 2 条，其中规范性文件 3 条', en: '3 of 2' },
      text: sample({
        edition: '2014',
        facts: {
          'disclosure.items': 2,
          'disclosure.channel.website': 2,
          'disclosure.channel.weibo': 0,
          'disclosure.channel.wechat': 0,
          'disclosure.channel.other': 0,
        },
      }),
      expect: ['D03'],
    },
  ],
  good: [
    {
      title: { zh: '其中小于总数', en: 'A part of the whole' },
      text: sample({ edition: '2014' }),
    },
    {
      title: { zh: '全部是规范性文件', en: 'All of them' },
      text: sample({
        edition: '2014',
        facts: {
          'disclosure.items': 3,
          'disclosure.channel.website': 3,
          'disclosure.channel.weibo': 0,
          'disclosure.channel.wechat': 0,
          'disclosure.channel.other': 0,
        },
      }),
    },
  ],
};
