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
    const sections = topSections(analysis);
    // Only a report that follows the six sections can have one too many.
    if (sections.filter(({ id, ordinal }) => id !== undefined && ordinal !== undefined).length < 5) return [];
    const order = expectedEdition(analysis).sections.map(({ id }) => id);
    return sections.flatMap(({ id, ordinal, heading }, i) => {
      if (id !== undefined || ordinal === undefined) return [];
      // 六、下一步打算 and 七、其他需要报告的事项: it stands among the six, and has moved the next of them on.
      const next = sections[i + 1];
      const moved = next?.id !== undefined && next.ordinal === ordinal + 1 && next.ordinal > order.indexOf(next.id) + 1;
      if (ordinal <= order.length && !moved) return [];
      if (/附|统计表|指标/u.test(heading.text.text)) return [];
      return [{ span: heading.span, data: { heading: heading.text.text }, anchor: heading.text.text }];
    });
  },
  message: ({ heading }) => ({
    zh: `“${heading}”不在规定的六个部分之内。请并入相应部分，或写入“其他需要报告的事项”。`,
    en: `“${heading}” is none of the six sections. Put it into the one it belongs to, or into section six.`,
  }),
});
