import type { SectionSpec } from '../../types.ts';

/**
 * The six topics of article 32 of the 2007 regulations, and the table. Headings of that age were not unified: these
 * are topics, found by their words.
 */
export const articleSections: readonly SectionSpec[] = [
  {
    id: 'overview',
    heading: '概述',
    required: false,
    variants: ['情况概述', '总体情况', '基本情况', '工作概述', '概况', '总体工作情况'],
    guidance: { zh: '综述全年政府信息公开工作。', en: 'The year at a glance.' },
    cites: ['条例2007#32'],
  },
  {
    id: 'disclosure',
    heading: '主动公开政府信息的情况',
    required: true,
    variants: [
      '行政机关主动公开政府信息的情况',
      '主动公开政府信息情况',
      '主动公开情况',
      '主动公开政务信息情况',
      '政府信息主动公开情况',
    ],
    guidance: { zh: '主动公开的内容、形式和数量。', en: 'What was disclosed, how, and how much.' },
    cites: ['条例2007#32'],
  },
  {
    id: 'applications',
    heading: '依申请公开政府信息和不予公开政府信息的情况',
    required: true,
    variants: [
      '行政机关依申请公开政府信息和不予公开政府信息的情况',
      '依申请公开政府信息情况',
      '依申请公开情况',
      '依申请公开、不予公开及咨询政府信息情况',
      '政府信息依申请公开情况',
      '依申请公开政府信息和不予公开政府信息情况',
      '依申请公开政府信息办理情况',
      '政府信息依申请公开办理情况',
      '依申请公开政府信息的情况',
    ],
    guidance: {
      zh: '收到、办结申请的数量，不予公开的情况。',
      en: 'Requests received and closed, and what was refused.',
    },
    cites: ['条例2007#32'],
  },
  {
    id: 'fees',
    heading: '政府信息公开的收费及减免情况',
    required: true,
    variants: [
      '收费及减免情况',
      '政府信息公开收费及减免情况',
      '收费情况',
      '依申请公开政府信息收费及减免情况',
      '收费和减免情况',
    ],
    guidance: { zh: '依申请提供信息的收费和减免。', en: 'Fees charged and waived.' },
    cites: ['条例2007#32', '条例2007#27'],
  },
  {
    id: 'disputes',
    heading: '因政府信息公开申请行政复议、提起行政诉讼的情况',
    required: true,
    variants: [
      '申请行政复议、提起行政诉讼情况',
      '因政府信息公开申请行政复议、提起行政诉讼情况',
      '行政复议、行政诉讼情况',
      '复议、诉讼情况',
      '申诉情况',
      '行政复议、提起行政诉讼情况',
      '复议、诉讼和申诉情况',
    ],
    guidance: { zh: '因政府信息公开引起的复议和诉讼。', en: 'Reviews and suits over disclosure.' },
    cites: ['条例2007#32'],
  },
  {
    id: 'problems',
    heading: '政府信息公开工作存在的主要问题及改进情况',
    required: true,
    variants: [
      '存在的主要问题及改进情况',
      '存在的主要问题及改进措施',
      '存在的主要问题和改进措施',
      '存在问题及改进措施',
      '存在的问题及改进措施',
      '主要问题和改进措施',
      '存在的主要问题',
      '存在问题和改进措施',
    ],
    guidance: { zh: '主要问题和改进情况。', en: 'Main problems, and what is done about them.' },
    cites: ['条例2007#32'],
  },
  {
    id: 'other',
    heading: '其他需要报告的事项',
    required: true,
    variants: ['其他事项', '需要报告的其他事项', '其他需要报告事项', '需要说明的其他事项'],
    guidance: {
      zh: '其他需要报告的事项；没有的写明没有。',
      en: 'Anything else to report; say so where there is nothing.',
    },
    cites: ['条例2007#32'],
  },
];

export const statisticsSection: SectionSpec = {
  id: 'statistics',
  heading: '政府信息公开情况统计表',
  required: true,
  variants: [
    '政府信息公开年度统计表',
    '统计附表',
    '附表',
    '政府信息公开统计表',
    '统计表',
    '附件',
    '指标统计附表',
    '附：政府信息公开情况统计表',
    '政府信息公开情况统计报表',
  ],
  guidance: {
    zh: '九类统计表，一行一个指标；没有的填 0。',
    en: 'The nine-part statistics table, a row an indicator; 0 where there is none.',
  },
  cites: ['国办发〔2014〕32号'],
};
