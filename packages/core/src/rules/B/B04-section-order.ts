import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import { defineRule } from '../rule.ts';
import { expectedEdition, topSections, usesExpectedForm } from './structure.ts';

interface Data {
  readonly heading: string;
  readonly before: string;
}

export const B04 = defineRule<Data>({
  code: 'B04',
  slug: 'section-order',
  severity: 'warning',
  basis: 'official',
  editions: sixPartEditions,
  by: 'expected',
  cites: ['国办公开办函〔2021〕30号'],
  title: { zh: '部分的顺序不对', en: 'Sections in another order' },
  why: {
    zh: '六个部分按格式规定的顺序排列。',
    en: 'The six sections stand in the order of the form.',
  },
  detect(analysis) {
    if (!usesExpectedForm(analysis)) return [];
    const order = expectedEdition(analysis).sections.map(({ id }) => id);
    let last: { index: number; heading: string } | undefined;
    for (const { id, heading } of topSections(analysis)) {
      const index = id === undefined ? -1 : order.indexOf(id);
      if (index < 0 || !heading) continue;
      if (last && index < last.index)
        return [{ span: heading.span, data: { heading: heading.text.text, before: last.heading }, anchor: id ?? '' }];
      last = { index, heading: heading.text.text };
    }
    return [];
  },
  message: ({ heading, before }) => ({
    zh: `“${heading}”应排在“${before}”之前。请按格式规定的顺序排列。`,
    en: `“${heading}” belongs before “${before}”. Follow the order of the form.`,
  }),
});
