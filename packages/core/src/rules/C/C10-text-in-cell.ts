import type { BoundCell } from '../../binding/types.ts';
import { editionsWithTables } from '../../catalogue/edition-sets.ts';
import { formatNumber } from '../../text/exact.ts';
import { advice } from '../inference.ts';
import { defineRule } from '../rule.ts';
import { byTable, nameOf, placeOf } from './by-table.ts';
import { isUntidy } from './C09-untidy-number.ts';

interface Data {
  /** One cell, or all of a table that hold words of this kind. */
  readonly cells: readonly BoundCell[];
}

const longest = 40;

export const C10 = defineRule<Data>({
  code: 'C10',
  slug: 'text-in-cell',
  severity: 'warning',
  basis: 'inferred',
  editions: editionsWithTables,
  by: 'detected',
  cites: [],
  title: { zh: '单元格里有文字', en: 'Words in a cell' },
  why: {
    zh: '单元格应只填数字：没有的填 0，说明写在正文里。',
    en: 'Cells hold numbers only: 0 where there is nothing, explanations in the text.',
  },
  detect(analysis) {
    const cells = analysis.oddCells.filter(
      (cell) =>
        cell.state === 'text' &&
        !isUntidy(cell) &&
        // Where the table did not come as a grid, words may have slipped in from the next line.
        (cell.row.table.shape === 'grid' || cell.value !== null),
    );
    const said = (group: readonly BoundCell[]) => ({ ...placeOf(group), data: { cells: group } });
    return [
      ...byTable(cells.filter(({ value }) => value === null)).map(said),
      ...byTable(cells.filter(({ value }) => value !== null)).map((group) => ({
        ...said(group),
        severity: 'info' as const,
      })),
    ];
  },
  message({ cells }) {
    const name = nameOf(cells);
    const text = cells[0]?.text ?? '';
    const short = text.length > longest ? `${text.slice(0, longest)}…` : text;
    const value = cells[0]?.value ?? null;
    return {
      zh: `${name.zh}填的是“${short}”${value === null ? '，读不出数' : `，按 ${formatNumber(value)} 读取`}。单元格宜只填数字，说明写在正文里${advice.zh}。`,
      en: `${name.en}: “${short}”${value === null ? ', which is no number' : `, read as ${formatNumber(value)}`}. Better put the number only, and explanations into the text${advice.en}.`,
    };
  },
  fixes({ data }) {
    const none = data.cells.filter(({ text }) => /^(?:无|没有|空)$/u.test(text));
    if (none.length === 0) return [];
    return [
      {
        title:
          none.length === 1
            ? { zh: '改为 0', en: 'Change to 0' }
            : { zh: `${none.length} 格改为 0`, en: `Change ${none.length} cells to 0` },
        safe: false,
        edits: none.map(({ span }) => ({ span, newText: '0' })),
      },
    ];
  },
});
