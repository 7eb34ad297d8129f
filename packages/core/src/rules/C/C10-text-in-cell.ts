import type { Bilingual } from '../../span.ts';
import { formatNumber } from '../../text/exact.ts';
import { quoteCell } from '../cell-name.ts';
import { advice } from '../inference.ts';
import { defineRule } from '../rule.ts';
import { isUntidy } from './C09-untidy-number.ts';

interface Data {
  readonly name: Bilingual;
  readonly text: string;
  readonly value: number | null;
}

const longest = 40;

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
      if (cell.state !== 'text' || isUntidy(cell)) return [];
      // Where the table did not come as a grid, words may have slipped in from the next line.
      if (cell.row.table.shape !== 'grid' && cell.value === null) return [];
      const text = cell.text.length > longest ? `${cell.text.slice(0, longest)}…` : cell.text;
      return [
        {
          span: cell.span,
          data: { name: quoteCell(cell.spec), text, value: cell.value },
          anchor: cell.spec.key,
          ...(cell.value === null ? {} : { severity: 'info' as const }),
        },
      ];
    });
  },
  message: ({ name, text, value }) => ({
    zh: `${name.zh}填的是“${text}”${value === null ? '，读不出数' : `，按 ${formatNumber(value)} 读取`}。单元格宜只填数字，说明写在正文里${advice.zh}。`,
    en: `${name.en} says “${text}”${value === null ? ', which is no number' : `, read as ${formatNumber(value)}`}. Better put the number only, and explanations into the text${advice.en}.`,
  }),
  fixes: ({ span, data }) =>
    /^(?:无|没有|空)$/u.test(data.text)
      ? [{ title: { zh: '改为 0', en: 'Change to 0' }, safe: false, edits: [{ span, newText: '0' }] }]
      : [],
});
