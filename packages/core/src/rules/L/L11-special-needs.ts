import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import { defineRule, type Hit } from '../rule.ts';
import { placeIn, sentencesWith } from '../sentences.ts';

interface Data {
  readonly words: string;
}

const needs = /(?:自身)?生产、生活、科研等?(?:自身)?(?:特殊)?需要|“?三需要”?/u;

export const L11 = defineRule<Data>({
  code: 'L11',
  slug: 'special-needs',
  severity: 'warning',
  basis: 'official',
  editions: sixPartEditions,
  by: 'expected',
  cites: ['条例#27', '条例2007#13'],
  title: { zh: '仍以“三需要”为申请条件', en: 'Special needs as a condition of applying' },
  why: {
    zh: '2019年修订删去了“生产、生活、科研等特殊需要”；公民、法人和其他组织都可以申请。',
    en: 'The revision of 2019 dropped the “special needs of production, life or research”: anybody may apply.',
  },
  detect(analysis) {
    const hits: Hit<Data>[] = [];
    for (const sentence of sentencesWith(analysis, ['生产、生活', '三需要'])) {
      const match = needs.exec(sentence.text);
      if (!match || /不再|取消|删除|删去|无需|不得|不以|废止|不受|修订/u.test(sentence.text)) continue;
      hits.push({
        span: placeIn(sentence, match.index, match.index + match[0].length),
        data: { words: match[0] },
        anchor: 'needs',
      });
    }
    return hits;
  },
  message: ({ words }) => ({
    zh: `“${words}”是2007年条例的申请条件，2019年已经删去。请改掉这一说法，也不要据此不予公开。`,
    en: `“${words}” was a condition of the 2007 regulations and was dropped in 2019. Take it out, and refuse nobody on that ground.`,
  }),
});
