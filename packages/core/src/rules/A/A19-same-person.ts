import { editionIds } from '../../catalogue/edition-sets.ts';
import { defineRule } from '../rule.ts';

interface Data {
  readonly name: string;
  readonly post: string;
}

export const A19 = defineRule<Data>({
  code: 'A19',
  slug: 'same-person',
  severity: 'warning',
  basis: 'inferred',
  editions: editionIds,
  by: 'expected',
  cites: [],
  title: { zh: '分管领导签作单位负责人', en: 'A deputy signs as head' },
  why: {
    zh: '正文称某人为分管领导（副职），表尾又把他写作单位负责人，两处身份不一致；确实如此的可以说明。',
    en: 'The text calls somebody the deputy in charge, the form names them as head: say so if that is right.',
  },
  detect(analysis) {
    const head = analysis.bound.metadata.people.find(
      ({ role, value }) => role === 'head' && value.length >= 2 && value.length <= 5,
    );
    if (!head || !analysis.mentions(head.value)) return [];
    for (const paragraph of analysis.bound.paragraphs) {
      const { text } = paragraph.text;
      for (let at = text.indexOf(head.value); at >= 0; at = text.indexOf(head.value, at + 1)) {
        const post =
          /(分管[^，。；]{0,6}领导|分管[^，。；]{0,8}(?:副[^，。；]{1,4}|负责人)|副(?:局长|主任|县长|市长|区长|镇长|乡长|部长|院长|校长))$/u.exec(
            text.slice(Math.max(0, at - 16), at),
          )?.[1];
        if (!post) continue;
        const span = paragraph.text.span(at, at + head.value.length);
        return [
          {
            span: head.span,
            data: { name: head.value, post },
            anchor: 'head',
            related: [{ span, message: { zh: `正文称“${post}”`, en: `the text says “${post}”` } }],
          },
        ];
      }
    }
    return [];
  },
  message: ({ name, post }) => ({
    zh: `${name} 在正文中是“${post}”，表尾却是“单位负责人”。请核对，或者说明（这是推断，不是规定）。`,
    en: `${name} is “${post}” in the text, but signs as head. Check, or explain (our inference, not a rule of law).`,
  }),
});
