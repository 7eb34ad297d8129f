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
  ],
};
