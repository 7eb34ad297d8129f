import { defineRule, type Hit } from '../rule.ts';
import { placeIn, sentencesWith } from '../sentences.ts';

interface Data {
  readonly words: string;
}

const direct =
  /(?:可以?|有权|也可|均可)[^。；]{0,24}(?:直接)?(?:向[^。；，]{0,12}法院)?(?:提起行政诉讼|提起诉讼|起诉)/u;

export const L13 = defineRule<Data>({
  code: 'L13',
  slug: 'review-first',
  severity: 'info',
  basis: 'official',
  editions: ['2021'],
  by: 'expected',
  cites: ['行政复议法#23'],
  title: { zh: '不予公开应当先申请复议', en: 'Review comes before a suit over a refusal' },
  why: {
    zh: '2024年起，对不予公开的决定不服，应当先申请行政复议，再提起诉讼；作出决定时要这样告知。',
    en: 'Since 2024 a refusal has to be put to administrative review before it can be sued over, and the decision must say so.',
  },
  detect(analysis) {
    if ((analysis.year ?? 0) < 2024 || !analysis.mentions('不予公开')) return [];
    const hits: Hit<Data>[] = [];
    for (const sentence of sentencesWith(analysis, ['诉讼', '起诉'])) {
      if (!sentence.text.includes('不予公开') || /先[^。；]{0,10}复议|复议前置|复议决定/u.test(sentence.text)) continue;
      const match = direct.exec(sentence.text);
      if (match)
        hits.push({
          span: placeIn(sentence, match.index, match.index + match[0].length),
          data: { words: match[0] },
          anchor: 'direct',
        });
    }
    return hits;
  },
  message: ({ words }) => ({
    zh: `“${words}”：对不予公开的决定，2024年起应当先申请行政复议。请核对告知内容。`,
    en: `“${words}”: since 2024 a refusal has to go to administrative review first. Check what applicants are told.`,
  }),
});
