import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '“今年”在次年公布的报告里', en: '今年 in a report that came out a year later' },
      text: edit(clean2021(), [
        '2023年，我局通过政府网站和政务新媒体公开规划计划、预决算、行政许可等信息',
        '今年我局通过公示栏公开信息25条，通过政府网站和政务新媒体公开规划计划、预决算、行政许可等信息',
      ]),
      expect: ['P24'],
      at: '今年',
      fix: '2023年',
    },
    {
      title: { zh: '数据句写着上一年', en: 'A figure said of the year before' },
      text: edit(clean2021(), ['畅通信函、网络等申请渠道，', '畅通信函、网络等申请渠道；2022年，我局公开信息25条；']),
      expect: ['P24'],
      at: '2022年',
    },
    {
      title: { zh: '句中的“今年”', en: '今年 in the middle' },
      text: edit(clean2021(), [
        '畅通信函、网络等申请渠道，',
        '畅通信函、网络等申请渠道；我局今年通过公示栏公开信息25条；',
      ]),
      expect: ['P24'],
      at: '今年',
      fix: '2023年',
    },
    {
      title: { zh: '数据句写着前年', en: 'A figure said of two years before' },
      text: edit(clean2021(), ['畅通信函、网络等申请渠道，', '畅通信函、网络等申请渠道；2021年，我局公开信息25条；']),
      expect: ['P24'],
      at: '2021年',
    },
    {
      title: { zh: '数据句写着下一年', en: 'A figure said of the year after' },
      text: edit(clean2021(), ['畅通信函、网络等申请渠道，', '畅通信函、网络等申请渠道；2024年，我局公开信息25条；']),
      expect: ['P24'],
      at: '2024年',
    },
    {
      title: { zh: '报告年度没有的事', en: 'Something the report year has none of' },
      text: edit(clean2021(), [
        '畅通信函、网络等申请渠道，',
        '畅通信函、网络等申请渠道；2022年，我局收取信息处理费200元；',
      ]),
      expect: ['P24'],
      at: '2022年',
    },
  ],
  good: [
    {
      title: { zh: '“今年”说的是打算', en: '今年 of plans' },
      text: edit(clean2021(), ['二是每月核对栏目', '二是今年将每月核对栏目']),
    },
    {
      title: { zh: '下一句是报告年度的数', en: 'The next sentence is of the report year' },
      text: edit(clean2021(), [
        '畅通信函、网络等申请渠道，',
        '畅通信函、网络等申请渠道。2022年，我局公开信息25条。2023年，我局',
      ]),
    },
    {
      title: { zh: '与上年比较', en: 'Compared with the year before' },
      text: edit(clean2021(), ['畅通信函、网络等申请渠道，', '畅通信函、网络等申请渠道，2022年以来当面申请逐年减少，']),
    },
    {
      title: { zh: '报告年度也说了收到多少', en: 'The same is said of the report year' },
      text: edit(clean2021(), [
        '畅通信函、网络等申请渠道，全年新收',
        '畅通信函、网络等申请渠道；2022年，我局收到申请25件；全年收到',
      ]),
    },
    {
      title: { zh: '问题部分里的“今年”', en: '今年 among the problems' },
      text: edit(clean2021(), ['二是少数信息更新不够及时', '二是今年发布解读12篇，形式单一']),
    },
    {
      title: { zh: '打算公开多少', en: 'How many are to be disclosed' },
      text: edit(clean2021(), ['规范栏目设置', '今年力争公开办事指南25条以上']),
    },
    {
      title: { zh: '“今年以来”', en: '今年以来' },
      text: edit(clean2021(), ['规范栏目设置', '今年以来公开办事指南25条']),
    },
    {
      title: { zh: '上一年的事，没有数', en: 'Of the year before, without a figure' },
      text: edit(clean2021(), ['畅通信函、网络等申请渠道，', '畅通信函、网络等申请渠道。2022年，我局建成公开专区。']),
    },
    {
      title: { zh: '一句里有两年的数', en: 'Two years in one sentence' },
      text: edit(clean2021(), ['规范栏目设置', '规范栏目设置。2022年，我局公开办事指南25条，2023年公开28条']),
    },
    {
      title: { zh: '更早的两年', en: 'Two earlier years' },
      text: edit(clean2021(), ['规范栏目设置', '规范栏目设置。2019年，我局公开办事指南25条，2022年公开28条']),
    },
  ],
};
