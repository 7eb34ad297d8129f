import { defineRule } from '../rule.ts';
import { matchProse } from '../prose-rule.ts';

interface Data {
  readonly words: string;
}

export const L03 = defineRule<Data>({
  code: 'L03',
  slug: 'old-form-cited',
  group: 'L',
  severity: 'warning',
  basis: 'official',
  editions: ['2021'],
  by: 'expected',
  cites: ['国办公开办函〔2021〕30号'],
  title: { zh: '引用了旧格式通知', en: 'The notice of the old form is cited' },
  why: {
    zh: '2021年度起的格式由国办公开办函〔2021〕30号公布，60号文的试行格式不再使用。',
    en: 'Since report year 2021 the form is that of 国办公开办函〔2021〕30号; the trial form of 60号 is no longer used.',
  },
  detect(analysis) {
    if (analysis.year === undefined || analysis.year < 2021 || analysis.mentions('〔2021〕30号')) return [];
    return matchProse(analysis, ['60号', '年度报告有关事项', '格式(试行)', '格式（试行）'], /国办公开办函[〔\[（(【]?2019[〕\]）)】]?[ ]?60号|年度报告有关事项的?通知|年度报告格式[（(]试行[）)]/gu, (match) => ({ data: { words: match[0] }, anchor: '60' }), { most: 1 });
  },
  message: ({ words }) => ({
    zh: `“${words}”是试行格式的通知。2021年度起请依据国办公开办函〔2021〕30号。`,
    en: `“${words}” is the notice of the trial form. Since report year 2021 the basis is 国办公开办函〔2021〕30号.`,
  }),
});
