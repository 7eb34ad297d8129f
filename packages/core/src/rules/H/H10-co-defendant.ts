import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import { inference } from '../inference.ts';
import { defineRule } from '../rule.ts';
import { placeIn, sentencesWith } from '../sentences.ts';
import { numberOf } from '../values.ts';

interface Data {
  readonly words: string;
}

export const H10 = defineRule<Data>({
  code: 'H10',
  slug: 'co-defendant',
  severity: 'warning',
  basis: 'inferred',
  editions: sixPartEditions,
  by: 'detected',
  cites: ['国办公开办函〔2016〕201号', '行政诉讼法#26'],
  title: { zh: '复议机关作为共同被告的案件可能计入了', en: 'Cases as co-defendant may be counted' },
  why: {
    zh: '复议机关作为共同被告的诉讼，只计原行为主体，不计复议机关；复议改变原行为、单独作被告的，仍然要计。',
    en: 'A suit against a review body as co-defendant is counted by the original body only; one against a review body that changed the decision still counts.',
  },
  detect(analysis) {
    if (!analysis.mentions('共同被告') && !analysis.mentions('作为复议机关')) return [];
    const suits =
      (numberOf(analysis, 'litigation.direct.total') ?? 0) + (numberOf(analysis, 'litigation.after-review.total') ?? 0);
    if (suits === 0) return [];
    for (const sentence of sentencesWith(analysis, ['共同被告', '作为复议机关'])) {
      // Cases that a review body decides are no suits against it.
      if (!/诉讼|被告|应诉|起诉/u.test(sentence.text)) continue;
      const match = /(?:共同被告|作为复议机关)[^。；]{0,20}?[1-9]\d*[ ]?[件起宗]/u.exec(sentence.text);
      if (!match || /不计|未计|不含|未纳入|不包括|不列入|未列入|剔除/u.test(sentence.paragraph.text.text)) continue;
      return [
        {
          span: placeIn(sentence, match.index, match.index + match[0].length),
          data: { words: match[0] },
          anchor: 'co-defendant',
        },
      ];
    }
    return [];
  },
  message: ({ words }) => ({
    zh: `正文写到“${words}”。复议机关作为共同被告的案件，只计原行为主体，请核对表四是否计入${inference.zh}。`,
    en: `The text says “${words}”. Cases as co-defendant are counted by the original body only: check table four${inference.en}.`,
  }),
});
