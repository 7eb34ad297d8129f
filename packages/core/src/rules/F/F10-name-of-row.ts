import { labelKey } from '../../text/normalize.ts';
import { defineRule } from '../rule.ts';
import { tableOf } from '../values.ts';

interface Data {
  readonly label: string;
}

export const F10 = defineRule<Data>({
  code: 'F10',
  slug: 'name-of-row',
  severity: 'warning',
  basis: 'official',
  editions: ['2021'],
  by: 'detected',
  cites: ['国办公开办函〔2021〕30号'],
  title: { zh: '行名应为“行政规范性文件”', en: 'The row is “行政规范性文件”' },
  why: {
    zh: '2021年版表二的行名是“行政规范性文件”，“规范性文件”是2019年版的用语。',
    en: 'Edition 2021 names the row 行政规范性文件; 规范性文件 is the word of edition 2019.',
  },
  detect(analysis) {
    const row = tableOf(analysis, 'disclosure')?.rows.find(({ ids }) => ids.includes('normative-documents.issued'));
    if (!row || labelKey(row.label) !== '规范性文件') return [];
    return [{ span: row.labelSpan, data: { label: row.label }, anchor: 'normative-documents' }];
  },
  message: ({ label }) => ({
    zh: `2021年版格式的行名是“行政规范性文件”，这里写作“${label}”。请按格式改正。`,
    en: `The form of 2021 names this row 行政规范性文件, here it says “${label}”. Follow the form.`,
  }),
  fixes: (hit) => [
    {
      title: { zh: '改为“行政规范性文件”', en: 'Change to 行政规范性文件' },
      safe: true,
      edits: [{ span: hit.span, newText: '行政规范性文件' }],
    },
  ],
});
