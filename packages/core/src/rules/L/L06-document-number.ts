import { defineRule } from '../rule.ts';
import { matchProse } from '../prose-rule.ts';

interface Data {
  readonly words: string;
}

export const L06 = defineRule<Data>({
  code: 'L06',
  slug: 'document-number',
  group: 'L',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2008', '2014', '2019', '2021'],
  by: 'expected',
  cites: [],
  title: { zh: '文号写法不规范', en: 'A document number in the wrong brackets' },
  why: {
    zh: '发文字号的年份用六角括号，如“国办发〔2014〕32号”。',
    en: 'The year of a document number stands in hexagonal brackets: 国办发〔2014〕32号.',
  },
  detect(analysis) {
    return matchProse(analysis, ['号'], /[\u4e00-\u9fff]{2,10}[函发字办令][\[【（(［]((?:19|20)\d{2})[\]】）)］][ ]?(?:第)?(\d{1,4})[ ]?号/gu, (match) => ({ data: { words: match[0] }, anchor: match[0] }), { most: 3 });
  },
  message: ({ words }) => ({
    zh: `文号“${words}”的年份应当用六角括号〔〕。`,
    en: `The year in “${words}” should stand in hexagonal brackets 〔〕.`,
  }),
  fixes: (hit, analysis) => {
    const source = analysis.text.slice(hit.span[0], hit.span[1]);
    const fixed = source.replace(/[\[【（(［]((?:19|20)\d{2})[\]】）)］]/u, '〔$1〕');
    return fixed === source ? [] : [{ title: { zh: '改用六角括号', en: 'Use hexagonal brackets' }, safe: true, edits: [{ span: hit.span, newText: fixed }] }];
  },
});
