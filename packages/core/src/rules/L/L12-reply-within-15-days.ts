import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import { defineRule, type Hit } from '../rule.ts';
import { placeIn, sentencesWith } from '../sentences.ts';

interface Data {
  readonly words: string;
}

const old =
  /(?:15|十五)\s?个工作日(?:之)?(?:以)?内[^，。；、]{0,8}(?:答复|回复|办结|办理完毕)|(?:答复|回复)(?:期限|时限)[^，。；]{0,6}(?:15|十五)\s?个工作日/u;
/** Third parties and bodies that are consulted do have 15 working days; a promise to be faster is no mistake. */
const other =
  /第三方|征求|征询|有关机关|相关机关|共同制作|协办|会办|补正|意见|承诺|压缩|缩短|缩减|提速|平均|力争|提前|20\s?个|二十个|延长/u;

export const L12 = defineRule<Data>({
  code: 'L12',
  slug: 'reply-within-15-days',
  severity: 'warning',
  basis: 'official',
  editions: sixPartEditions,
  by: 'expected',
  cites: ['条例#33', '条例2007#24'],
  title: { zh: '答复期限仍写15个工作日', en: 'Fifteen working days to reply' },
  why: {
    zh: '2019年起答复申请人的期限是20个工作日，经批准可再延长最多20个；15个工作日是旧条例的期限，现在只用于第三方和被征求意见的机关。',
    en: 'Since 2019 applicants are answered within 20 working days, extended by at most 20; fifteen was the old limit and now holds for third parties and consulted bodies only.',
  },
  detect(analysis) {
    const hits: Hit<Data>[] = [];
    for (const sentence of sentencesWith(analysis, ['15个工作日', '15 个工作日', '十五个工作日'])) {
      const match = old.exec(sentence.text);
      if (!match || other.test(sentence.text)) continue;
      hits.push({
        span: placeIn(sentence, match.index, match.index + match[0].length),
        data: { words: match[0] },
        anchor: 'days',
      });
    }
    return hits;
  },
  message: ({ words }) => ({
    zh: `“${words}”是旧条例的期限；现在答复申请人的法定期限是20个工作日。如果是本机关自己的承诺，请写明。`,
    en: `“${words}” is the limit of the old regulations; by law it is now 20 working days. If it is a promise of your own, say so.`,
  }),
});
