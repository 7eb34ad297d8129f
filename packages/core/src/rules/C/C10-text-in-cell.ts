import type { Bilingual } from '../../span.ts';
import { quoteCell } from '../cell-name.ts';
import { defineRule } from '../rule.ts';

interface Data {
  readonly name: Bilingual;
  readonly text: string;
  readonly value: number | null;
}

export const C10 = defineRule<Data>({
  code: 'C10',
  slug: 'text-in-cell',
  group: 'C',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2014', '2019', '2021'],
  by: 'detected',
  cites: [],
  title: { zh: '单元格里有文字', en: 'Words in a cell' },
  why: {
    zh: '单元格应只填数字：没有的填 0，说明写在正文里。',
    en: 'Cells hold numbers only: 0 where there is nothing, explanations in the text.',
  },
  detect(analysis) {
    return [...analysis.bound.cells.values()].flatMap((cell) => {
      if (cell.state !== 'text' || cell.flaws.includes('chinese-numeral')) return [];
      const data = { name: quoteCell(cell.spec), text: cell.text.slice(0, 40), value: cell.value };
      return [
        { span: cell.span, data, anchor: cell.spec.key, ...(cell.value === null ? {} : { severity: 'info' as const }) },
      ];
    });
  },
  message: ({ name, text, value }) => ({
    zh: `${name.zh}填的是“${text}”${value === null ? '，读不出数' : `，按 ${value} 读取`}。请只填数字，说明写在正文里。`,
    en: `${name.en} says “${text}”${value === null ? ', which is no number' : `, read as ${value}`}. Put the number only, and explanations into the text.`,
  }),
  fixes: (hit) =>
    /^(?:无|没有|空)$/u.test(hit.data.text)
      ? [{ title: { zh: '改为 0', en: 'Change to 0' }, safe: false, edits: [{ span: hit.span, newText: '0' }] }]
      : [],
});
