import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '只写了截止日期', en: 'Only the end is given' },
      text: edit(clean2021(), ['统计期限为2023年1月1日至2023年12月31日', '统计期限截至2023年12月31日']),
      expect: ['A09'],
      at: '2023年12月31日',
    },
    {
      title: { zh: '只到11月30日', en: 'It ends on 30 November' },
      text: edit(clean2021(), ['统计期限为2023年1月1日至2023年12月31日', '统计期限为2023年1月1日至2023年11月30日']),
      expect: ['A09'],
      at: '2023年1月1日至2023年11月30日',
    },
    {
      title: { zh: '只写到月', en: 'Months only' },
      text: edit(clean2021(), ['统计期限为2023年1月1日至2023年12月31日', '统计期限为2023年1月至12月']),
      expect: ['A09'],
      at: '2023年1月至12月',
    },
    {
      title: { zh: '只写了开始日期', en: 'Only the beginning is given' },
      text: edit(clean2021(), ['统计期限为2023年1月1日至2023年12月31日', '统计期限自2023年1月1日起']),
      expect: ['A09'],
      at: '2023年1月1日',
    },
    {
      title: { zh: '从2月1日算起', en: 'It begins on 1 February' },
      text: edit(clean2021(), ['统计期限为2023年1月1日至2023年12月31日', '统计期限为2023年2月1日至2023年12月31日']),
      expect: ['A09'],
      at: '2023年2月1日至2023年12月31日',
    },
  ],
  good: [
    {
      title: { zh: '第二个年份可以省去', en: 'The second year may be left out' },
      text: edit(clean2021(), ['统计期限为2023年1月1日至2023年12月31日', '统计期限为2023年1月1日至12月31日']),
    },
    {
      title: { zh: '“从……到……止”', en: 'From … to …' },
      text: edit(clean2021(), [
        '统计期限为2023年1月1日至2023年12月31日',
        '统计期限从2023年1月1日起，到2023年12月31日止',
      ]),
    },
    {
      title: { zh: '正文里的“截至”不是统计期限', en: '“截至” beside a figure is no period' },
      text: edit(
        clean2021(),
        ['本报告中所列数据的统计期限为2023年1月1日至2023年12月31日。', ''],
        ['组织两次业务学习', '据网站统计数据，截至2023年12月31日专栏访问正常；组织两次业务学习'],
      ),
    },
    {
      title: { zh: '结束日期漏了“日”字', en: 'The last day without its 日' },
      text: edit(clean2021(), ['统计期限为2023年1月1日至2023年12月31日', '统计期限从2023年1月1日至12月31止']),
    },
    {
      title: { zh: '写到时刻', en: 'With the hour' },
      text: edit(clean2021(), [
        '统计期限为2023年1月1日至2023年12月31日',
        '统计期限为2023年1月1日0时至2023年12月31日24时',
      ]),
    },
  ],
};
