import type { BoundCell } from '../../binding/types.ts';
import { quoteCell } from '../cell-name.ts';
import { defineRule } from '../rule.ts';
import { blanksOf } from './C05-blank-cells.ts';

interface Data {
  readonly cells: readonly BoundCell[];
}

export const C06 = defineRule<Data>({
  code: 'C06',
  slug: 'blank-rows',
  group: 'C',
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
      const cells = blanksOf(table, analysis.bound.cells.values());
      const [first] = cells;
      return first ? [{ span: first.row.labelSpan, data: { cells }, anchor: table.spec.id }] : [];
    }),
  message({ cells }) {
    const names = cells.slice(0, 3).map((cell) => quoteCell(cell.spec));
    return {
      zh: `统计表有 ${cells.length} 行没有填数（${names.map(({ zh }) => zh).join('、')}${cells.length > 3 ? '等' : ''}）。没有发生的请填 0。`,
      en: `${cells.length} rows of the statistics table have no number (${names.map(({ en }) => en).join(', ')}${cells.length > 3 ? ' …' : ''}). Put 0 where nothing happened.`,
    };
  },
  fixes: ({ data: { cells } }) => [
    {
      title: { zh: `${cells.length} 行空白都填 0`, en: `Put 0 into all ${cells.length} rows` },
      safe: false,
      edits: cells.map((cell) => ({ span: cell.span, newText: '0' })),
    },
  ],
});
