import { defineRule } from '../rule.ts';
import { matchProse } from '../prose-rule.ts';

interface Data {
  readonly words: string;
}

export const L08 = defineRule<Data>({
  code: 'L08',
  slug: 'mixed-terms',
  group: 'L',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2008', '2014', '2019', '2021'],
  by: 'expected',
  cites: ['条例#2'],
  title: { zh: '“政务信息”与“政府信息”混用', en: '政务信息 used for 政府信息' },
  why: {
    zh: '条例说的是“政府信息”；“政务信息”另有所指，标题和写数字的句子里不宜混用。',
    en: 'The regulations speak of 政府信息; 政务信息 is something else and does not belong into headings and sentences with figures.',
  },
  detect(analysis) {
    const words = /政务信息(?!系统|资源|化|网)(?:公开)?/gu;
    const hits = matchProse(analysis, ['政务信息'], words, (match, block) => {
      if (block.kind === 'heading') return { data: { words: match[0] }, anchor: 'heading' };
      // In running text only where a figure is given: elsewhere the word may be meant.
      const after = block.text.text.slice(match.index, match.index + 24);
      return /^政务信息[^，。；]{0,14}\d+[ ]?[条件篇]/u.test(after) ? { data: { words: match[0] }, anchor: 'figure' } : undefined;
    }, { headings: true });
    const [first] = hits;
    return first ? [{ ...first, related: hits.slice(1, 6).map(({ span }) => ({ span, message: { zh: '同样的用语', en: 'again' } })) }] : [];
  },
  message: ({ words }) => ({
    zh: `“${words}”宜改为“政府信息”：条例规定的是政府信息公开（这是推断，不是规定）。`,
    en: `“${words}” is better 政府信息, the word of the regulations (our inference, not a rule of law).`,
  }),
});
