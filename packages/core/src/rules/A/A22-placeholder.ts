import { editionIds } from '../../catalogue/edition-sets.ts';
import { matchProse } from '../prose-rule.ts';
import { defineRule } from '../rule.ts';

interface Data {
  readonly words: string;
}

export const A22 = defineRule<Data>({
  code: 'A22',
  slug: 'placeholder',
  severity: 'warning',
  basis: 'inferred',
  editions: editionIds,
  by: 'expected',
  cites: [],
  title: { zh: '占位符没有填', en: 'A placeholder is left' },
  why: {
    zh: '“XX”“××”“____”等是模板的占位符，公布前应填好。',
    en: 'XX, ×× and ____ are placeholders of a template, to be filled in before publication.',
  },
  detect(analysis) {
    return matchProse(
      analysis,
      ['XX', '××', 'ＸＸ', '＊＊', '**', '__', '（此处', '(此处', '某某'],
      /20[XxＸ×]{2}|(?<![A-Za-z0-9/.])[XＸ×]{2,}(?![A-Za-z0-9])|(?<=\S)[*＊]{3,}(?=\S)|_{3,}|[（(]此处[^）)]{0,20}[）)]|(?<![\u4e00-\u9fff])某某(?=[局县市区镇乡单机街委])/gu,
      (match) => ({ data: { words: match[0] }, anchor: match[0] }),
      { headings: true, most: 5 },
    );
  },
  message: ({ words }) => ({
    zh: `“${words}”像是没有填的占位符。请填写或删去。`,
    en: `“${words}” looks like a placeholder. Fill it in or take it out.`,
  }),
});
