import { editionIds } from '../../catalogue/edition-sets.ts';
import type { Span } from '../../span.ts';
import type { Related } from '../rule.ts';
import { defineRule } from '../rule.ts';

interface Data {
  readonly words: string;
}

/** 政务信息 as a thing disclosed; not 政务信息化, 政务信息资源 and the like, which are other things. */
const inHeading = /政务信息(?!化|资源|系统|共享|公开|网|中心|科|处|报送|管理|员)/u;
const inData = /(?:公开|发布|公布)(?:各类)?政务信息(?:共|约|总计)?\s?\d|政务信息公开申请/gu;

export const L08 = defineRule<Data>({
  code: 'L08',
  slug: 'terms-mixed',
  severity: 'warning',
  basis: 'inferred',
  editions: editionIds,
  by: 'expected',
  cites: ['条例#2', '条例#50'],
  title: { zh: '“政务信息”与“政府信息”混用', en: '政务信息 where 政府信息 is meant' },
  why: {
    zh: '条例说的是“政府信息”。“政务信息”“信息报道”另有所指，用在标题或者数据里，读者分不清数的是什么。',
    en: 'The regulations speak of 政府信息. 政务信息 and 信息报道 are other things; in a heading or beside a figure they blur what was counted.',
  },
  detect(analysis) {
    if (!analysis.mentions('政务信息')) return [];
    const found: { span: Span; words: string }[] = [];
    for (const heading of analysis.bound.headings) {
      const match = heading.level > 0 ? inHeading.exec(heading.text.text) : null;
      if (match) found.push({ span: heading.text.span(match.index, match.index + match[0].length), words: match[0] });
    }
    for (const paragraph of analysis.bound.paragraphs) {
      if (!paragraph.text.text.includes('政务信息')) continue;
      for (const match of paragraph.text.text.matchAll(inData)) {
        const from = match.index + match[0].indexOf('政务信息');
        found.push({ span: paragraph.text.span(from, from + 4), words: '政务信息' });
      }
    }
    const [first, ...others] = found;
    if (!first) return [];
    const related: Related[] = others.map(({ span }) => ({ span, message: { zh: '又一处', en: 'here as well' } }));
    return [{ span: first.span, data: { words: first.words }, anchor: 'term', related }];
  },
  message: ({ words }) => ({
    zh: `“${words}”在这里应为“政府信息”（条例的用语）。标题和数据里请用同一个词（这是推断，不是规定）。`,
    en: `“${words}” should be 政府信息 here, the term of the regulations. Use one term in headings and beside figures (our inference, not a rule of law).`,
  }),
});
