import type { EditionId, SectionSpec } from '../../types.ts';

/** The six sections of editions 2019 and 2021; only the heading of section five differs. */
export const sixSections = (edition: Extract<EditionId, '2019' | '2021'>): readonly SectionSpec[] => [
  {
    id: 'overview',
    heading: '总体情况',
    variants: ['概述', '总体概述', '基本情况', '概况', '工作总体情况', '政府信息公开工作总体情况', '总体工作情况'],
    required: true,
    guidance: {
      zh: '综述全年工作：主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面；各级政府还要写工作考核、社会评议和责任追究结果。',
      en: 'The year at a glance: disclosure, applications, management of information, platforms, supervision; governments add assessment, public review and accountability.',
    },
    cites: edition === '2021' ? ['条例#50', '国办公开办函〔2021〕30号'] : ['条例#50'],
  },
  {
    id: 'disclosure',
    heading: '主动公开政府信息情况',
    variants: ['行政机关主动公开政府信息情况', '主动公开政府信息的情况', '主动公开情况', '政府信息主动公开情况', '主动公开信息情况', '主动公开工作情况'],
    required: true,
    guidance: {
      zh: '填表二：第二十条第（一）（五）（六）（八）项等信息的数量；没有的填 0。',
      en: 'Table two: the numbers under article 20; 0 where there is none.',
    },
    cites: ['条例#20', '条例#50'],
  },
  {
    id: 'applications',
    heading: '收到和处理政府信息公开申请情况',
    variants: [
      '行政机关收到和处理政府信息公开申请情况', '收到和处理政府信息公开申请的情况', '依申请公开政府信息情况', '依申请公开情况',
      '收到和处理申请情况', '政府信息公开申请情况', '收到和处理信息公开申请情况',
    ],
    required: true,
    guidance: {
      zh: '填表三：每一列的第一项加第二项，等于第三项总计加第四项。',
      en: 'Table three: in each column, items one and two equal the total of item three and item four.',
    },
    cites: ['条例#50'],
  },
  {
    id: 'disputes',
    heading: '政府信息公开行政复议、行政诉讼情况',
    variants: [
      '因政府信息公开工作被申请行政复议、提起行政诉讼情况', '因政府信息公开工作被申请行政复议和提起行政诉讼情况', '政府信息公开行政复议和行政诉讼情况',
      '行政复议、行政诉讼情况', '因政府信息公开被申请行政复议、提起行政诉讼情况', '行政复议和行政诉讼情况', '政府信息公开行政复议、诉讼情况',
      '因政府信息公开工作被申请行政复议、提起行政诉讼的情况',
    ],
    required: true,
    guidance: {
      zh: '填表四：复议、未经复议直接起诉、复议后起诉，各按结果填件数；作为共同被告的复议机关不计该案。',
      en: 'Table four: reviews, direct suits and suits after review by result; a review body that is only co-defendant does not count the case.',
    },
    cites: ['条例#50', '国办公开办函〔2016〕201号'],
  },
  {
    id: 'problems',
    heading: edition === '2021' ? '存在的主要问题及改进情况' : '政府信息公开工作存在的主要问题及改进情况',
    variants: [
      '存在的主要问题及改进情况', '政府信息公开工作存在的主要问题及改进情况', '政府信息公开工作中存在的主要问题及改进情况', '存在问题及改进情况', '存在的主要问题及改进措施',
      '存在的主要问题和改进情况', '存在的问题及改进情况', '存在的主要问题及整改措施', '存在的主要问题和改进措施', '主要问题及改进情况', '存在问题及改进措施',
      '政府信息公开工作存在的主要问题和改进情况', '工作存在的主要问题及改进情况', '存在的问题及改进措施', '政府信息公开工作存在的问题及改进情况',
    ],
    required: true,
    guidance: {
      zh: '写清主要问题，并逐条写改进情况；不能只写“无”。',
      en: 'Name the main problems, and what is done about each; “none” is not enough.',
    },
    cites: ['条例#50'],
  },
  {
    id: 'other',
    heading: '其他需要报告的事项',
    variants: ['需要报告的其他事项', '其他事项', '其他需要报告事项', '其他需要说明的事项', '其他报告事项'],
    required: true,
    guidance: {
      zh: '收取信息处理费的情况一般写在这里，没有收取也写明；没有其他事项的，写明没有。',
      en: 'Processing fees are usually reported here, also if there were none; say so where there is nothing else.',
    },
    cites: ['条例#50', '国办函〔2020〕109号'],
  },
];
