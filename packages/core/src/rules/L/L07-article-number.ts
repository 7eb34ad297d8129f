import { defineRule } from '../rule.ts';
import { matchProse } from '../prose-rule.ts';
import { parseChineseNumeral } from '../../text/numerals.ts';

interface Data {
  readonly words: string;
}

export const L07 = defineRule<Data>({
  code: 'L07',
  slug: 'article-number',
  group: 'L',
  severity: 'warning',
  basis: 'official',
  editions: ['2019', '2021'],
  by: 'expected',
  cites: ['条例#56', '条例#20'],
  title: { zh: '条文号不存在', en: 'An article that does not exist' },
  why: {
    zh: '现行条例共五十六条，第二十条共十五项。',
    en: 'The regulations have 56 articles, and article 20 has 15 items.',
  },
  detect(analysis) {
    return matchProse(analysis, ['第'], /(?:《(?:中华人民共和国)?政府信息公开条例》|《条例》)(?:[（(][^）)]{0,20}[）)])?第([一二三四五六七八九十百]{1,6}|\d{1,3})条(?:第[（(]([一二三四五六七八九十]{1,3})[）)]项)?/gu, (match) => {
      const raw = match[1] ?? '';
      const article = /\d/u.test(raw) ? Number(raw) : (parseChineseNumeral(raw) ?? 0);
      const item = parseChineseNumeral(match[2] ?? '') ?? 0;
      return article > 56 || (article === 20 && item > 15) ? { data: { words: match[0] }, anchor: raw } : undefined;
    });
  },
  message: ({ words }) => ({
    zh: `“${words}”不存在：现行条例共五十六条，第二十条共十五项。请核对。`,
    en: `“${words}” does not exist: there are 56 articles, and article 20 has 15 items.`,
  }),
});
