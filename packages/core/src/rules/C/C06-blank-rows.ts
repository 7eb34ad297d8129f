import type { BoundCell } from '../../binding/types.ts';
import { advice } from '../inference.ts';
import { defineRule } from '../rule.ts';
import { blanksOf, fillingOf, firstOf } from './C05-blank-cells.ts';

interface Data {
  readonly cells: readonly BoundCell[];
}

export const C06 = defineRule<Data>({
  code: 'C06',
  slug: 'blank-rows',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2014'],
  by: 'detected',
  cites: [],
  title: { zh: '统计表有空白', en: 'Blank rows in the statistics table' },
  why: {
    zh: '没有发生的，填 0 才清楚：空白分不清是没有还是漏填。',
    en: 'Where nothing happened, 0 says so: a blank may as well be forgotten.',
  },
  detect: (analysis) =>
    analysis.bound.tables.flatMap((table) => {
      const cells = blanksOf(table, analysis.oddCells);
      const [first] = cells;
      return first ? [{ span: first.row.labelSpan, data: { cells }, anchor: table.spec.id }] : [];
    }),
  message({ cells }) {
    const names = firstOf(cells);
    return {
      zh: `统计表有 ${cells.length} 行没有填数：${names.zh}。没有发生的请填 0${advice.zh}。`,
      en: `Rows of the statistics table without a number: ${cells.length} (${names.en}). Put 0 where nothing happened${advice.en}.`,
    };
  },
  fixes: (hit, analysis) => fillingOf(hit.data.cells, analysis),
});
