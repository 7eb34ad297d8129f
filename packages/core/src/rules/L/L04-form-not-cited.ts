import { defineRule } from '../rule.ts';
import { reportSpan } from '../B/structure.ts';

interface Data {
  readonly year: number;
}

export const L04 = defineRule<Data>({
  code: 'L04',
  slug: 'form-not-cited',
  group: 'L',
  severity: 'info',
  basis: 'inferred',
  editions: ['2019', '2021'],
  by: 'expected',
  cites: ['国办公开办函〔2019〕60号'],
  title: { zh: '没有引用格式通知', en: 'The notice of the form is not cited' },
  why: {
    zh: '2020年度报告的格式依据是国办公开办函〔2019〕60号，前言中一般会写明。',
    en: 'The form of 2020 rests on 国办公开办函〔2019〕60号, which introductions usually name.',
  },
  detect(analysis) {
    if (analysis.year !== 2020 || analysis.bound.edition.detected === '2019') return [];
    if (analysis.mentions('60号') || analysis.mentions('年度报告有关事项') || analysis.mentions('年度报告格式')) return [];
    return [{ span: reportSpan(analysis), data: { year: analysis.year }, anchor: 'form' }];
  },
  message: ({ year }) => ({
    zh: `${year} 年的报告没有提到格式通知国办公开办函〔2019〕60号，建议在前言写明依据（这是推断，不是规定）。`,
    en: `The report for ${year} does not name the notice of its form, 国办公开办函〔2019〕60号 (our inference, not a rule of law).`,
  }),
});
