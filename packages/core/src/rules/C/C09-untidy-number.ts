import type { BoundCell } from '../../binding/types.ts';
import type { Bilingual } from '../../span.ts';
import { formatNumber } from '../../text/exact.ts';
import type { CellFlaw } from '../../text/types.ts';
import { quoteCell } from '../cell-name.ts';
import { advice } from '../inference.ts';
import { defineRule } from '../rule.ts';

interface Data {
  readonly name: Bilingual;
  readonly text: string;
  readonly value: number;
  /** It can be read in one way only, and nothing else stands in the cell. */
  readonly certain: boolean;
}

/** 增5 and 减5 are no flaw: the column is called 本年增/减. */
const untidy: ReadonlySet<CellFlaw> = new Set(['inner-space', 'full-width', 'thousands', 'chinese-numeral']);

/** Whether the number of a cell could be read only after cleaning. What conversion from PDF has spaced out is not the author's doing. */
export const isUntidy = (cell: BoundCell): boolean =>
  cell.value !== null &&
  cell.note === undefined &&
  cell.row.table.shape === 'grid' &&
  cell.flaws.some((flaw) => untidy.has(flaw));

export const C09 = defineRule<Data>({
  code: 'C09',
  slug: 'untidy-number',
  group: 'C',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2014', '2019', '2021'],
  by: 'detected',
  cites: [],
  title: { zh: '数字写法不规范', en: 'A number that has to be cleaned' },
  why: {
    zh: '数字中间有空格、用全角或千分位、写成汉字，机器汇总时容易读错。',
    en: 'Spaces inside, full-width digits, separators or Chinese numerals are easily misread when figures are added up.',
  },
  detect: (analysis) =>
    [...analysis.bound.cells.values()].filter(isUntidy).map((cell) => ({
      span: cell.span,
      data: {
        name: quoteCell(cell.spec),
        text: cell.text,
        value: cell.value ?? 0,
        certain: cell.unit === undefined && !cell.flaws.includes('inner-space'),
      },
      anchor: cell.spec.key,
    })),
  message: ({ name, text, value }) => ({
    zh: `${name.zh}写作“${text}”，读作 ${formatNumber(value)}。请写成阿拉伯数字 ${formatNumber(value)}${advice.zh}。`,
    en: `${name.en} is written “${text}” and read as ${formatNumber(value)}. Write ${formatNumber(value)}${advice.en}.`,
  }),
  fixes: ({ span, data: { value, certain } }) => [
    {
      title: { zh: `写成 ${formatNumber(value)}`, en: `Write ${formatNumber(value)}` },
      safe: certain,
      edits: [{ span, newText: formatNumber(value) }],
    },
  ],
});
