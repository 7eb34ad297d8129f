import { defineRule } from '../rule.ts';

export const L04 = defineRule<null>({
  code: 'L04',
  slug: 'form-notice-not-cited',
  severity: 'info',
  basis: 'inferred',
  editions: ['2019'],
  by: 'expected',
  cites: ['国办公开办函〔2019〕60号'],
  title: { zh: '没有写明格式依据', en: 'The notice with the form is not cited' },
  why: {
    zh: '2020年度的报告格式由国办公开办函〔2019〕60号规定；写明依据，便于核对用的是哪一种格式。',
    en: 'The form of 2020 reports is set by 国办公开办函〔2019〕60号; citing it tells which form was used.',
  },
  detect(analysis) {
    if (analysis.year !== 2020 || analysis.mentions('60号') || analysis.mentions('60 号')) return [];
    if (analysis.mentions('年度报告有关事项的通知') || analysis.mentions('年度报告格式')) return [];
    // Schools and hospitals report under rules of their own; the form of governments is none of theirs.
    if (/(?:学校|医疗卫生机构)信息公开(?:管理)?办法/u.test(analysis.text)) return [];
    const [intro] = analysis.bound.paragraphs.filter((paragraph) => paragraph.text.text.includes('条例'));
    return intro
      ? [{ span: intro.text.span(0, Math.min(intro.text.text.length, 40)), data: null, anchor: 'intro' }]
      : [];
  },
  message: () => ({
    zh: '前言没有引用国办公开办函〔2019〕60号（2020年度的格式依据）。建议写明（这是建议，不是规定）。',
    en: 'The introduction does not cite 国办公开办函〔2019〕60号, the basis of the form for 2020. Better name it (advice, not a rule of law).',
  }),
});
