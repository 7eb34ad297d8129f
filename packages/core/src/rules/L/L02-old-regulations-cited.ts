import { defineRule } from '../rule.ts';
import { matchProse } from '../prose-rule.ts';

interface Data {
  readonly words: string;
}

export const L02 = defineRule<Data>({
  code: 'L02',
  slug: 'old-regulations-cited',
  group: 'L',
  severity: 'warning',
  basis: 'official',
  editions: ['2019', '2021'],
  by: 'expected',
  cites: ['条例#49', '条例#50'],
  title: { zh: '引用了旧条例', en: 'The old regulations are cited' },
  why: {
    zh: '2019年5月15日起施行修订后的条例（国务院令第711号）；编制报告的依据是第四十九条、第五十条。',
    en: 'The revised regulations are in force since 15 May 2019; the report rests on articles 49 and 50.',
  },
  detect(analysis) {
    return matchProse(analysis, ['492', '第三十一条', '第三十二条', '第31条', '第32条'], /(?:国务院令|国令|令)第?[ ]?492[ ]?号|条例》?[^。；]{0,6}第(?:三十一|三十二|31|32)条[^。；]{0,30}(?:年度报告|年报|编制)/gu, (match, block) => {
      const { text } = block.text;
      const near = text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 60);
      return /711|修订/u.test(near) ? undefined : { data: { words: match[0] }, anchor: 'old' };
    }, { most: 2 });
  },
  message: ({ words }) => ({
    zh: `“${words}”是旧条例。2019年以后的报告依据修订后的条例（国务院令第711号）第四十九条、第五十条。`,
    en: `“${words}” is the old law. Reports since 2019 rest on articles 49 and 50 of the revised regulations (decree 711).`,
  }),
});
