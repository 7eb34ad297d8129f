import { defineRule, type Hit } from '../rule.ts';

interface Data {
  readonly words: string;
  readonly right: string | undefined;
}

/** Slips that are never right, and what was meant. */
const slips: readonly (readonly [wrong: string, right: string])[] = [
  ['申请人提出的依申请公开申请', '申请人提出的政府信息公开申请'],
  ['政府信息公开公开', '政府信息公开'],
  ['依申请公开公开', '依申请公开'],
  ['行政复仪', '行政复议'],
  ['行政诉颂', '行政诉讼'],
  ['规范性文件文件', '规范性文件'],
  ['信息公开条列', '信息公开条例'],
  ['政府信息公公开', '政府信息公开'],
  ['年度度报告', '年度报告'],
  ['主动公开公开', '主动公开'],
];

/** Opening marks and their closing ones. */
const pairs: readonly (readonly [string, string])[] = [
  ['《', '》'],
  ['“', '”'],
  ['〔', '〕'],
];

export const L16 = defineRule<Data>({
  code: 'L16',
  slug: 'slips',
  group: 'L',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2008', '2014', '2019', '2021'],
  by: 'expected',
  cites: [],
  title: { zh: '错别字、重复或标点不成对', en: 'Slips of the pen' },
  why: { zh: '写错的字、重复的词、不成对的书名号和引号，影响报告的严肃性。', en: 'Wrong characters, doubled words and marks without their pair.' },
  detect(analysis): readonly Hit<Data>[] {
    const hits: Hit<Data>[] = [];
    const wrong = slips.filter(([words]) => analysis.mentions(words));
    for (const paragraph of analysis.bound.paragraphs) {
      const { text } = paragraph.text;
      for (const [words, right] of wrong) {
        const at = text.indexOf(words);
        if (at >= 0) hits.push({ span: paragraph.text.span(at, at + words.length), data: { words, right }, anchor: words });
      }
      for (const [open, close] of pairs) {
        if (!text.includes(open) && !text.includes(close)) continue;
        const at = unpaired(text, open, close);
        // A paragraph that conversion has cut may end before its mark.
        if (at < 0 || !/[。！？]$/u.test(text) || text.includes('‘')) continue;
        hits.push({ span: paragraph.text.span(at, at + 1), data: { words: text[at] ?? open, right: undefined }, anchor: 'pair' });
      }
    }
    return hits.slice(0, 20);
  },
  message: ({ words, right }) => ({
    zh: right === undefined ? `“${words}”没有成对。请补上另一半或者删去。` : `“${words}”应为“${right}”。`,
    en: right === undefined ? `${words} has no pair. Add the other half or take it out.` : `“${words}” should be “${right}”.`,
  }),
  fixes: ({ span, data }, analysis) =>
    data.right !== undefined && analysis.text.slice(span[0], span[1]) === data.words
      ? [{ title: { zh: `改为“${data.right}”`, en: `Change to “${data.right}”` }, safe: true, edits: [{ span, newText: data.right }] }]
      : [],
});

/** Offset of the first mark without its pair; −1 where all are paired. Titles may be nested one in another. */
function unpaired(text: string, open: string, close: string): number {
  const stack: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === open) stack.push(i);
    else if (text[i] === close && stack.pop() === undefined) return i;
  }
  return stack[0] ?? -1;
}
