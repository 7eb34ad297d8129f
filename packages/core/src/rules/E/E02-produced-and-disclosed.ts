import { advice } from '../inference.ts';
import { defineRule } from '../rule.ts';
import { cellOf, relatedCell } from '../values.ts';

interface Data {
  readonly name: string;
  readonly made: number;
  readonly published: number;
}

export const E02 = defineRule<Data>({
  code: 'E02',
  slug: 'produced-and-disclosed',
  severity: 'info',
  basis: 'inferred',
  editions: ['2019'],
  by: 'detected',
  cites: [],
  title: { zh: '新制作与新公开数不等', en: 'Produced and disclosed differ' },
  why: {
    zh: '新公开多于新制作，可能补公开了旧文件；新制作多于新公开，说明有文件没有公开。两种情况都宜在正文说明。',
    en: 'More disclosed than produced: older documents were published; fewer: some were not. Either is worth a word in the text.',
  },
  detect(analysis) {
    return (
      [
        ['regulations', '规章'],
        ['normative-documents', '规范性文件'],
      ] as const
    ).flatMap(([prefix, name]) => {
      const made = cellOf(analysis, `${prefix}.produced`);
      const published = cellOf(analysis, `${prefix}.newly-disclosed`);
      if (made?.value == null || published?.value == null || made.value === published.value) return [];
      return [
        {
          span: published.span,
          data: { name, made: made.value, published: published.value },
          anchor: published.spec.key,
          related: [relatedCell(made, '本年新制作数量', 'produced')],
        },
      ];
    });
  },
  message: ({ name, made, published }) => ({
    zh: `${name}新制作 ${made} 件、新公开 ${published} 件，两数不等，宜在正文说明原因${advice.zh}。`,
    en: `${name}: ${made} produced, ${published} disclosed. Say why in the text${advice.en}.`,
  }),
});
