import { edit, swap } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

/** A clean report whose introduction says what it is made of. */
const announcing = (words: string): string => edit(clean2021(), ['本报告中所列数据的', `${words}本报告中所列数据的`]);

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
    {
      title: { zh: '列举六个部分，写“等七部分”', en: 'Six listed, and called seven without 个' },
      text: announcing(
        '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项等七部分组成。',
      ),
      expect: ['B08'],
    },
    {
      title: { zh: '列举六个部分，写“共12个部分”', en: 'Six listed, and called twelve' },
      text: announcing(
        '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项，共12个部分组成。',
      ),
      expect: ['B08'],
    },
    {
      title: { zh: '最后两部分用“和”相连，写“七个部分”', en: 'The last two joined by “and”, and called seven' },
      text: announcing(
        '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况和其他需要报告的事项七个部分组成。',
      ),
      expect: ['B08'],
    },
    {
      title: { zh: '用“等内容”概括，两处换了名称', en: 'An open list with two names changed' },
      text: announcing(
        '本报告包括总体情况、主动公开政府信息情况、行政复议和行政诉讼情况、存在的问题和下步改进措施等内容。',
      ),
      expect: ['B08'],
    },
    {
      title: { zh: '名称只有“政府信息公开工作”几个字相同', en: 'A part that shares but the small words' },
      text: announcing(
        '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、政府信息公开工作经费情况组成。',
      ),
      expect: ['B08'],
    },
    {
      title: { zh: '两个部分正文没有', en: 'Two parts announced and not written' },
      text: announcing(
        '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、收费减免事项、人员培训情况组成。',
      ),
      expect: ['B08'],
    },
    {
      title: { zh: '列举六个部分，正文只有四个', en: 'Six announced, four written' },
      text: swap(
        announcing(
          '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项组成。',
        ),
        '## 五、存在的主要问题及改进情况',
        '清源县水利局\n\n2024',
        '',
      ),
      expect: ['B08', 'B02'],
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
    {
      title: { zh: '列举之后写“共六个部分组成”', en: 'Ends in 共六个部分组成' },
      text: edit(clean2021(), [
        '本报告中所列数据的',
        '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项，共六个部分组成。本报告中所列数据的',
      ]),
    },
    {
      title: { zh: '逗号分开、名称里有顿号，写“共六部分”', en: 'Commas, marks in a name, and the number' },
      text: announcing(
        '本报告由总体情况，主动公开政府信息情况，收到和处理政府信息公开申请，政府信息公开行政复议、行政诉讼情况，存在的主要问题及改进情况，其他需要报告的事项，共六部分组成。',
      ),
    },
    {
      title: { zh: '只用逗号分开', en: 'Commas only' },
      text: announcing(
        '本报告由总体情况，主动公开政府信息，收到和处理政府信息公开申请，政府信息公开行政复议诉讼，存在的主要问题及改进，其他需要报告的事项六个部分组成。',
      ),
    },
    {
      title: { zh: '列举之后就是句号', en: 'The list ends with the sentence' },
      text: announcing(
        '本报告包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项。',
      ),
    },
    {
      title: { zh: '最后一项前有“以及”', en: '“As well as” before the last' },
      text: announcing(
        '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况，以及其他需要报告的事项组成。',
      ),
    },
    {
      title: { zh: '最后一项前有“及”', en: '“And” before the last' },
      text: announcing(
        '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况及其他需要报告的事项等六部分组成。',
      ),
    },
    {
      title: { zh: '最后一项前有“、和”', en: 'A mark and “and” before the last' },
      text: announcing(
        '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、和其他需要报告的事项组成。',
      ),
    },
    {
      title: { zh: '名称略有出入', en: 'Names that differ a little' },
      text: announcing(
        '本报告由总体情况、主动公开政府信息情况、收到和处理申请情况、复议诉讼情况、存在的主要问题及改进情况、其他需要报告的事宜组成。',
      ),
    },
    {
      title: { zh: '“等情况”收尾', en: 'Ends in 等情况' },
      text: announcing(
        '本报告包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项等情况。',
      ),
    },
    {
      title: { zh: '只概括三项内容', en: 'Three things only' },
      text: announcing('本报告包括总体情况、统计表格情况、其他需要报告的事项等内容。'),
    },
    {
      title: { zh: '先说六个部分，再逐一列举', en: 'The number first, the parts behind it' },
      text: announcing(
        '本报告由六个部分组成，包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项。',
      ),
    },
    {
      title: { zh: '公开内容的列举不是部分的列举', en: 'What was disclosed is no list of parts' },
      text: announcing('全年公开的内容包括机构设置情况、领导分工情况、财政预算事项、行政许可事项、招标采购事项。'),
    },
    {
      title: { zh: '一名之差，用“等”概括', en: 'One name changed in an open list' },
      text: announcing(
        '本报告包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、存在的问题和下步改进措施等内容。',
      ),
    },
    {
      title: { zh: '正文里列举公开指南的组成', en: 'What a guide is made of, said in the text' },
      text: edit(clean2021(), [
        '及时更新公开指南和公开目录。',
        '及时更新公开指南，指南全文包括总体情况、公开范围情况、申请方式事项、监督救济事项、收费标准事项等五部分，并同步更新公开目录。',
      ]),
    },
  ],
};
