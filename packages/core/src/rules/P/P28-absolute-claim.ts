import { editionIds } from '../../catalogue/edition-sets.ts';
import { defineRule } from '../rule.ts';
import { placeIn, sentencesWith } from '../sentences.ts';

const without = ['零投诉', '零差错', '零失误', '零超期', '零逾期'];

export const P28 = defineRule<{ readonly words: string }>({
  code: 'P28',
  slug: 'absolute-claim',
  severity: 'info',
  basis: 'inferred',
  editions: editionIds,
  by: 'detected',
  cites: [],
  title: { zh: '绝对化表述缺少数字依据', en: 'An absolute claim without its numbers' },
  why: {
    zh: '“率达 100%”应能由同一句中的分子、分母得出，“零投诉”亦然；没有数字依据的绝对化表述不便核对。',
    en: 'A rate of 100 % should follow from numbers in the same sentence; without them nobody can check it.',
  },
  detect(analysis) {
    const none = sentencesWith(analysis, without).flatMap((sentence) => {
      const at = Math.min(...without.map((words) => sentence.text.indexOf(words)).filter((found) => found >= 0));
      if (/[0-9]\s?[件条份]/u.test(sentence.text)) return [];
      return [
        { span: placeIn(sentence, at, at + 3), data: { words: sentence.text.slice(at, at + 3) }, anchor: 'none' },
      ];
    });
    const rates = analysis.prose.flatMap((read) => {
      const text = read.paragraph.text.text;
      const match = /(?:公开|办结|答复|回复|电子化|按时|按期)[^，。；0-9]{0,6}率[^，。；0-9]{0,4}100[%％]/u.exec(text);
      if (!match) return [];
      // 已办结60条。办结率100%: the numbers may stand in the sentence before.
      const start = text.lastIndexOf('。', Math.max(0, text.lastIndexOf('。', match.index) - 1)) + 1;
      if (/[0-9]\s*[件条份]/u.test(text.slice(start, match.index))) return [];
      return [
        {
          span: read.paragraph.text.span(match.index, match.index + match[0].length),
          data: { words: match[0] },
          anchor: 'rate',
        },
      ];
    });
    return [...rates, ...none];
  },
  message: ({ words }) => ({
    zh: `“${words}”没有写明按多少件（条）计算。请补上数字，或改用可核对的表述。`,
    en: `“${words}” does not say of how many. Add the numbers, or say it in a way that can be checked.`,
  }),
});
