import { inference } from '../inference.ts';
import { defineRule } from '../rule.ts';
import { placeIn, sentencesWith } from '../sentences.ts';
import { cellOf } from '../values.ts';

interface Data {
  readonly words: string;
  readonly suits: number;
}

const directly = /直接(?:向[^，。；]{0,10}法院)?(?:提起(?:行政)?诉讼|起诉)|未经复议/u;

/** What the law says, not what happened. */
const rule = /应当先|须先|先[^，。；]{0,8}复议|前置|不得|不能|不再|告知/u;

export const H04 = defineRule<Data>({
  code: 'H04',
  slug: 'suits-without-review',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2021'],
  by: 'detected',
  cites: ['行政复议法#23'],
  title: { zh: '对不予公开直接起诉的案件', en: 'Suits over refusals without a review' },
  why: {
    zh: '2024年起，对不予公开的决定不服，应当先申请行政复议；正文说因不予公开直接起诉，表四“未经复议直接起诉”又有数的，请核对案件是否归对了列。',
    en: 'Since 2024 a refusal goes to administrative review first. Where the text tells of direct suits over refusals and table four counts direct suits, check that the cases stand in the right columns.',
  },
  detect(analysis) {
    const suits = cellOf(analysis, 'litigation.direct.total');
    if ((analysis.year ?? 0) < 2024 || !suits?.value || !analysis.mentions('不予公开')) return [];
    for (const sentence of sentencesWith(analysis, ['诉讼', '起诉'])) {
      if (!sentence.text.includes('不予公开') || rule.test(sentence.text)) continue;
      const match = directly.exec(sentence.text);
      if (!match) continue;
      const place = placeIn(sentence, match.index, match.index + match[0].length);
      return [
        {
          span: suits.span,
          data: { words: match[0], suits: suits.value },
          anchor: 'litigation.direct.total',
          related: [{ span: place, message: { zh: '正文', en: 'the text' } }],
        },
      ];
    }
    return [];
  },
  message: ({ words, suits }) => ({
    zh: `未经复议直接起诉有 ${suits} 件，正文又说对不予公开“${words}”。2024年起这类争议应当先申请复议，请核对是否应计入“复议后起诉”${inference.zh}。`,
    en: `${suits} direct suits, and the text says “${words}” over refusals. Since 2024 these go to review first: check whether they belong under suits after review${inference.en}.`,
  }),
});
