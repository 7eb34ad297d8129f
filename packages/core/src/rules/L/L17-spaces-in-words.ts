import { editionIds } from '../../catalogue/edition-sets.ts';
import type { Span } from '../../span.ts';
import { defineRule } from '../rule.ts';

interface Data {
  readonly count: number;
  readonly words: string;
}

const gap = /(?<=[\u4e00-\u9fff])[ \u3000](?=[\u4e00-\u9fff])/gu;
/** More of them than this come from conversion or from justified type, not from a slip. */
const most = 5;

export const L17 = defineRule<Data>({
  code: 'L17',
  slug: 'spaces-in-words',
  severity: 'info',
  basis: 'inferred',
  editions: editionIds,
  by: 'expected',
  cites: [],
  title: { zh: '字间有多余的空格', en: 'A space inside Chinese words' },
  why: {
    zh: '汉字之间的空格影响检索。由转换造成的（全文标点都是半角、空格很多）不提示。',
    en: 'Spaces between characters hinder search. What conversion made (half-width punctuation throughout, many spaces) is not reported.',
  },
  detect(analysis) {
    // Half-width punctuation everywhere means that the text went through a conversion: its spaces are not the author's.
    if (!analysis.mentions('，') || analysis.mentions(',')) return [];
    const found: { span: Span; words: string }[] = [];
    for (const paragraph of analysis.bound.paragraphs) {
      const { text } = paragraph.text;
      // Lines of fields and signatures are set with spaces.
      if (text.length < 30 || !text.includes('。') || !/[ \u3000]/u.test(text)) continue;
      let last = -1;
      for (const match of text.matchAll(gap)) {
        // Several spaces close together are justified type.
        if (
          /[ \u3000]/u.test(
            text.slice(Math.max(0, match.index - 3), match.index) + text.slice(match.index + 1, match.index + 4),
          )
        )
          return [];
        // No mark of punctuation between two of them: heads of columns, side by side.
        if (last >= 0 && !/[，。；、：（）“”《》]/u.test(text.slice(last, match.index))) return [];
        last = match.index;
        const before = text[match.index - 1] ?? '';
        const after = text[match.index + 1] ?? '';
        found.push({ span: paragraph.text.span(match.index - 1, match.index + 2), words: `${before} ${after}` });
        if (found.length > most) return [];
      }
    }
    const [first, ...others] = found;
    if (!first) return [];
    return [
      {
        span: first.span,
        data: { count: found.length, words: first.words },
        anchor: 'spaces',
        related: others.map(({ span }) => ({ span, message: { zh: '又一处', en: 'here as well' } })),
      },
    ];
  },
  message: ({ count, words }) => ({
    zh: `“${words}”中间有空格${count > 1 ? `，全文共 ${count} 处` : ''}。请删去。`,
    en: `A space inside “${words}”${count > 1 ? `, ${count} in all` : ''}. Take it out.`,
  }),
  fixes: (hit, analysis) => {
    const spans = [hit.span, ...(hit.related ?? []).map(({ span }) => span)];
    // In a web page, markup may stand between the two characters: its spaces are not to be touched.
    if (spans.some(([from, to]) => to - from !== 3)) return [];
    return [
      {
        title: { zh: '删去空格', en: 'Take the spaces out' },
        safe: true,
        edits: spans.map((span) => ({
          span,
          // A line break of a page's source shows as a space, too.
          newText: analysis.text.slice(span[0], span[1]).replace(/\s/gu, ''),
        })),
      },
    ];
  },
});
