import { defineRule } from '../rule.ts';
import { matchProse } from '../prose-rule.ts';

interface Data {
  readonly words: string;
}

export const L10 = defineRule<Data>({
  code: 'L10',
  slug: 'old-fees',
  group: 'L',
  severity: 'warning',
  basis: 'official',
  editions: ['2019', '2021'],
  by: 'expected',
  cites: ['条例#42'],
  title: { zh: '收费用语是旧条例的', en: 'Fees of the old regulations' },
  why: {
    zh: '2019年修订后，依申请提供信息不收费，没有检索费、复印费和减免；只有信息处理费。',
    en: 'Since the revision of 2019 information is free; there are no fees for search and copies and nothing to waive, only the processing fee.',
  },
  detect(analysis) {
    if (analysis.year === undefined || analysis.year < 2020) return [];
    return matchProse(analysis, ['检索费', '复印费', '复制费', '收费减免', '减免', '邮寄费'], /检索费|复印费|复制费|邮寄费|收费(?:及|和)?减免|减免费用/gu, (match, block) => {
      const { text } = block.text;
      const start = Math.max(text.lastIndexOf('。', match.index), text.lastIndexOf('；', match.index)) + 1;
      const denied = block.kind === 'heading' ? false : /未|没有|无|不收/u.test(text.slice(start, match.index + match[0].length + 8));
      return { data: { words: match[0] }, anchor: match[0], ...(denied ? { severity: 'info' as const } : {}) };
    }, { headings: true, most: 1 });
  },
  message: ({ words }) => ({
    zh: `“${words}”是旧条例的用语：现行条例规定提供政府信息不收费，只在申请过量时收取信息处理费。`,
    en: `“${words}” belongs to the old regulations: information is free now but for the processing fee.`,
  }),
});
