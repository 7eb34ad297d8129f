import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import { defineRule, type Hit } from '../rule.ts';
import { placeIn, sentencesWith } from '../sentences.ts';

interface Data {
  readonly words: string;
  readonly article: boolean;
}

const decree = /令[^，。；（()）\d]{0,8}492\s?号/u;
const article = /(?:政府信息公开)?条例》[^，。；《》]{0,6}(第三十[一二]条)/u;

export const L02 = defineRule<Data>({
  code: 'L02',
  slug: 'old-regulations',
  severity: 'warning',
  basis: 'official',
  editions: sixPartEditions,
  by: 'expected',
  cites: ['条例#49', '条例#50', '条例2007'],
  title: { zh: '依据的是旧条例', en: 'It rests on the old regulations' },
  why: {
    zh: '条例2019年修订，5月15日起施行；年报的依据是新条例第四十九条、第五十条，不再是旧条例第三十一条、第三十二条。',
    en: 'The regulations were revised with effect from 15 May 2019. The report rests on their articles 49 and 50, no longer on 31 and 32 of the old ones.',
  },
  detect(analysis) {
    const hits: Hit<Data>[] = [];
    for (const sentence of sentencesWith(analysis, ['492', '第三十一条', '第三十二条'])) {
      if (/711|修订/u.test(sentence.text)) continue;
      const old = decree.exec(sentence.text);
      const number = article.exec(sentence.text);
      const isReport = /年度报告|年报/u.test(sentence.text);
      const match =
        old ??
        (isReport && (analysis.mentions('政府信息公开条例') || sentence.text.includes('信息公开条例')) ? number : null);
      if (!match) continue;
      const words = old ? match[0] : (match[1] ?? match[0]);
      const at = match.index + match[0].indexOf(words);
      hits.push({ span: placeIn(sentence, at, at + words.length), data: { words, article: !old }, anchor: words });
    }
    return hits;
  },
  message: ({ words, article: isArticle }) => ({
    zh: `“${words}”是2019年5月15日以前的旧条例。${isArticle ? '编制年报的依据现在是第四十九条、第五十条。' : '请引用国务院令第711号修订的条例。'}`,
    en: `“${words}” belongs to the regulations before 15 May 2019. ${isArticle ? 'The report now rests on articles 49 and 50.' : 'Cite the regulations as revised by decree 711.'}`,
  }),
});
