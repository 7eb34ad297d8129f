import { editionIds } from '../../catalogue/edition-sets.ts';
import type { Span } from '../../span.ts';
import type { Related } from '../rule.ts';
import { defineRule, type Hit } from '../rule.ts';

interface Data {
  readonly title: string;
  readonly kind: string;
}

/** A notice is a notice about something, or one that issues something: 关于…的通知, 印发…的通知. */
const defective = /《([^《》]{4,50})的(通知|通报|意见|批复|函)》/gu;
const titleEnd = /的(?:通知|通报|意见|批复|函)》/u;
const proper = /关于|印发|转发|公布|发布|下达|召开|开展|做好|加强|进一步|调整|成立|修订|修改|废止/u;

export const L05 = defineRule<Data>({
  code: 'L05',
  slug: 'defective-title',
  severity: 'warning',
  basis: 'inferred',
  editions: editionIds,
  by: 'expected',
  cites: [],
  title: { zh: '文件名残缺', en: 'A defective title of a document' },
  why: {
    zh: '通知的标题是“关于……的通知”或者“印发……的通知”；方案、要点本身不是通知。缺了这几个字，读者查不到原文。',
    en: 'A notice is called 关于…的通知 or 印发…的通知; a plan as such is no notice. Without these words nobody finds the document.',
  },
  detect(analysis) {
    if (!analysis.mentions('》')) return [];
    const places = new Map<string, { kind: string; spans: Span[] }>();
    for (const paragraph of analysis.bound.paragraphs) {
      const { text } = paragraph.text;
      if (!titleEnd.test(text)) continue;
      for (const match of text.matchAll(defective)) {
        const [title, words = '', kind = ''] = match;
        if (proper.test(words)) continue;
        const span = paragraph.text.span(match.index, match.index + title.length);
        const known = places.get(title);
        if (known) known.spans.push(span);
        else places.set(title, { kind, spans: [span] });
      }
    }
    return [...places].flatMap(([title, { kind, spans }]): Hit<Data>[] => {
      const [first, ...others] = spans;
      if (!first) return [];
      const related: Related[] = others.map((span) => ({ span, message: { zh: '同一文件名', en: 'the same title' } }));
      return [{ span: first, data: { title, kind }, anchor: title, related }];
    });
  },
  message: ({ title, kind }) => ({
    zh: `${title}不像完整的文件名：${kind}的标题一般是“关于……的${kind}”“印发……的${kind}”。请写全称，并注明发文机关和文号（这是推断，不是规定）。`,
    en: `${title} does not look like a whole title: it would be 关于…的${kind} or 印发…的${kind}. Give it in full, with issuer and number (our inference, not a rule of law).`,
  }),
});
