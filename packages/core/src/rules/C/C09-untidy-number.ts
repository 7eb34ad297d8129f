import type { BoundCell } from '../../binding/types.ts';
import { editionsWithTables } from '../../catalogue/edition-sets.ts';
import { formatNumber } from '../../text/exact.ts';
import type { CellFlaw } from '../../text/types.ts';
import { advice } from '../inference.ts';
import { defineRule } from '../rule.ts';
import { byTable, nameOf, placeOf } from './by-table.ts';

interface Data {
  /** One cell, or all of a table that is written so. */
  readonly cells: readonly BoundCell[];
}

/** 增5 and 减5 are no flaw: the column is called 本年增/减. */
const untidy: ReadonlySet<CellFlaw> = new Set(['inner-space', 'full-width', 'thousands', 'chinese-numeral']);

/** Whether the number of a cell could be read only after cleaning. What conversion from PDF has spaced out is not the author's doing. */
export const isUntidy = (cell: BoundCell): boolean =>
  cell.value !== null &&
  cell.note === undefined &&
  cell.row.table.shape === 'grid' &&
  cell.flaws.some((flaw) => untidy.has(flaw));

/** It can be read in one way only, and nothing else stands in the cell. */
const isCertain = (cell: BoundCell): boolean => cell.unit === undefined && !cell.flaws.includes('inner-space');

export const C09 = defineRule<Data>({
  code: 'C09',
  slug: 'untidy-number',
  severity: 'warning',
  basis: 'inferred',
  editions: editionsWithTables,
  by: 'detected',
  cites: [],
  title: { zh: '数字写法不规范', en: 'A number that has to be cleaned' },
  why: {
    zh: '数字中间有空格、用全角或千分位、写成汉字，机器汇总时容易读错。',
    en: 'Spaces inside, full-width digits, separators or Chinese numerals are easily misread when figures are added up.',
  },
  detect: (analysis) =>
    byTable(analysis.oddCells.filter(isUntidy)).map((cells) => ({
      ...placeOf(cells),
      data: { cells },
    })),
  message({ cells }) {
    const name = nameOf(cells);
    const text = cells[0]?.text ?? '';
    const value = formatNumber(cells[0]?.value ?? 0);
    return {
      zh: `${name.zh}写作“${text}”，读作 ${value}。请写成阿拉伯数字 ${value}${advice.zh}。`,
      en: `${name.en} is written “${text}” and read as ${value}. Write ${value}${advice.en}.`,
    };
  },
  fixes({ data: { cells } }) {
    const values = cells.map((cell) => formatNumber(cell.value ?? 0));
    return [
      {
        title:
          cells.length === 1
            ? { zh: `写成 ${values[0]}`, en: `Write ${values[0]}` }
            : { zh: `${cells.length} 格写成阿拉伯数字`, en: `Write digits in ${cells.length} cells` },
        safe: cells.every(isCertain),
        edits: cells.map(({ span }, i) => ({ span, newText: values[i] ?? '' })),
      },
    ];
  },
});
