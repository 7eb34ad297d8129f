import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import { defineRule } from '../rule.ts';
import { expectedEdition, topSections, usesExpectedForm } from './structure.ts';

interface Data {
  readonly heading: string;
}

export const B03 = defineRule<Data>({
  code: 'B03',
  slug: 'extra-section',
  severity: 'warning',
  basis: 'official',
  editions: sixPartEditions,
  by: 'expected',
  cites: ['国办公开办函〔2021〕30号', '条例#50'],
  title: { zh: '多出了格式之外的部分', en: 'A section that the form does not have' },
  why: {
    zh: '通知要求按规定的内容报告，“不能遗漏，也不宜泛化”；其他内容可写入第六部分。',
    en: 'The notice asks for the six sections and no more; anything else belongs into section six.',
  },
  detect(analysis) {
    if (!usesExpectedForm(analysis)) return [];
    const known = topSections(analysis);
    const ordinals = known.filter(({ id, ordinal }) => id !== undefined && ordinal !== undefined);
    // Only a report that follows the six sections can have one too many.
    if (new Set(ordinals.map(({ id }) => id)).size < 5) return [];
    const most = expectedEdition(analysis).sections.length;
    return known.flatMap(({ id, ordinal, heading }) => {
      if (
        id !== undefined ||
        !heading ||
        ordinal === undefined ||
        ordinal <= most ||
        heading.numbering?.style !== 'chinese'
      )
        return [];
      if (/附|统计表|指标/u.test(heading.text.text)) return [];
      return [{ span: heading.span, data: { heading: heading.text.text }, anchor: heading.text.text }];
    });
  },
  message: ({ heading }) => ({
    zh: `“${heading}”不在规定的六个部分之内。请并入相应部分，或写入“其他需要报告的事项”。`,
    en: `“${heading}” is none of the six sections. Put it into the one it belongs to, or into section six.`,
  }),
});
