import { headingKeys } from '../../binding/sections.ts';
import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import { labelKey } from '../../text/normalize.ts';
import { defineRule } from '../rule.ts';
import { topSections, usesExpectedForm } from './structure.ts';

interface Data {
  readonly heading: string;
  readonly official: string;
}

export const B05 = defineRule<Data>({
  code: 'B05',
  slug: 'section-heading',
  severity: 'info',
  basis: 'official',
  editions: sixPartEditions,
  by: 'expected',
  cites: ['国办公开办函〔2021〕30号'],
  title: { zh: '部分标题的用语与格式不同', en: 'A heading in other words' },
  why: {
    zh: '六个部分的标题由格式规定；通行的几种写法不在此列。',
    en: 'The form gives the headings of the six sections; common variants are not reported.',
  },
  detect: (analysis) =>
    usesExpectedForm(analysis)
      ? topSections(analysis).flatMap(({ spec, heading }) => {
          if (!spec) return [];
          const key = labelKey(heading.text.text);
          const accepted = [...headingKeys(spec)];
          // A heading broken over two lines has lost its last characters to the next.
          if (accepted.some((one) => one.startsWith(key) && one.length - key.length <= 3)) return [];
          return [
            {
              span: heading.text.span(),
              data: { heading: heading.text.text, official: spec.heading },
              anchor: spec.id,
            },
          ];
        })
      : [],
  message: ({ heading, official }) => ({
    zh: `标题“${heading}”，格式的用语是“${official}”。建议按格式书写。`,
    en: `The heading says “${heading}”, the form “${official}”. Follow the form.`,
  }),
  fixes: (hit) => [
    {
      title: { zh: `改为“${hit.data.official}”`, en: `Change to “${hit.data.official}”` },
      safe: false,
      edits: [{ span: hit.span, newText: hit.data.official }],
    },
  ],
});
