import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '列举四个部分，正文六个', en: 'Four announced, six written' },
      text: edit(clean2021(), [
        '本报告中所列数据的',
        '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、存在的主要问题及改进情况组成。本报告中所列数据的',
      ]),
      expect: ['B08'],
    },
    {
      title: { zh: '列举的部分正文没有', en: 'A part announced and not written' },
      text: edit(clean2021(), [
        '本报告中所列数据的',
        '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、收费标准明细事项等六部分组成。本报告中所列数据的',
      ]),
      expect: ['B08'],
    },
    {
      title: { zh: '列举六个部分，却写“7个部分”', en: 'Six listed, and called seven' },
      text: edit(clean2021(), [
        '本报告中所列数据的',
        '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项7个部分组成。本报告中所列数据的',
      ]),
      expect: ['B08'],
    },
  ],
  good: [
    {
      title: { zh: '列举之后同一句接写统计期限', en: 'The period in the same sentence behind the list' },
      text: edit(clean2021(), [
        '本报告中所列数据的',
        '本报告包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议及行政诉讼情况、存在的主要问题和改进措施、其他需要报告的事项等内容,所列数据的',
      ]),
    },
    {
      title: { zh: '各部分用逗号分开，名称里有顿号', en: 'Commas between the parts, and other marks in their names' },
      text: edit(clean2021(), [
        '本报告中所列数据的',
        '本报告由清源县水利局编制，全文包括总体情况，主动公开政府信息情况，收到和处理政府信息公开申请，政府信息公开行政复议、行政诉讼情况，存在的主要问题及改进情况，其他需要报告的事项等。本报告中所列数据的',
      ]),
    },
    {
      title: { zh: '最后两部分用“和”相连', en: 'The last two joined by “and”' },
      text: edit(clean2021(), [
        '本报告中所列数据的',
        '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况和其他需要报告的事项六个部分组成。本报告中所列数据的',
      ]),
    },
    {
      title: { zh: '列举与正文一致', en: 'Announced as written' },
      text: edit(clean2021(), [
        '本报告中所列数据的',
        '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项等六部分组成。本报告中所列数据的',
      ]),
    },
    {
      title: { zh: '用“等”概括', en: 'An open list' },
      text: edit(clean2021(), [
        '本报告中所列数据的',
        '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、存在的主要问题及改进情况等组成。本报告中所列数据的',
      ]),
    },
  ],
};
