import { defineRule } from '../rule.ts';
import { matchProse } from '../prose-rule.ts';

interface Data {
  readonly words: string;
}

export const L15 = defineRule<Data>({
  code: 'L15',
  slug: 'personal-data',
  group: 'L',
  severity: 'info',
  basis: 'official',
  editions: ['2008', '2014', '2019', '2021'],
  by: 'expected',
  cites: ['条例#15'],
  title: { zh: '可能含有个人信息', en: 'Perhaps personal data' },
  why: {
    zh: '报告里不应出现申请人的身份证号、完整住址等个人信息。',
    en: 'A report should not contain identity numbers or addresses of applicants.',
  },
  detect(analysis) {
    return matchProse(analysis, ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'], /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/gu, (match) => ({ data: { words: `${match[0].slice(0, 4)}…` }, anchor: 'identity' }), { most: 3 });
  },
  message: ({ words }) => ({
    zh: `“${words}”像是身份证号，报告中不应出现个人信息。`,
    en: `“${words}” looks like an identity number: a report contains no personal data.`,
  }),
});
