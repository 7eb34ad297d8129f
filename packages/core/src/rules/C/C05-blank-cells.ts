import type { BoundCell, BoundTable } from '../../binding/types.ts';
import { quoteCell } from '../cell-name.ts';
import { defineRule, type Hit } from '../rule.ts';

interface Data {
  readonly count: number;
  readonly cells: readonly BoundCell[];
  readonly caption: string;
  readonly trial: boolean;
}

/** Cells of a table that are blank or hold a dash, in order. */
export function blanksOf(table: BoundTable, cells: Iterable<BoundCell>): BoundCell[] {
  const blanks: BoundCell[] = [];
  for (const cell of cells)
    if (cell.row.table === table && (cell.state === 'blank' || cell.state === 'dash')) blanks.push(cell);
  return blanks;
}

/** A total of table three: then G16 lists the table's blanks and offers the sums. */
export const isTotal = (cell: BoundCell): boolean =>
  cell.spec.applicant === 'total' || cell.spec.id === 'applications.processed';

export const C05 = defineRule<Data>({
  code: 'C05',
  slug: 'blank-cells',
  group: 'C',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2019', '2021'],
  by: 'detected',
  cites: [],
  title: { zh: '表格有空白或短横', en: 'Blank cells or dashes' },
  why: {
    zh: '没有发生的，填 0 才清楚：空白和短横分不清是没有还是漏填。2019年版报告多有空白，只作提示。',
    en: 'Where nothing happened, 0 says so: a blank or a dash may as well be forgotten. Reports of edition 2019 often leave blanks: there this is only a note.',
  },
  detect(analysis): readonly Hit<Data>[] {
    const trial = analysis.form.id === '2019';
    return analysis.bound.tables.flatMap((table) => {
      const cells = blanksOf(table, analysis.bound.cells.values());
      const [first] = cells;
      if (!first || cells.some(isTotal)) return [];
      return [
        {
          span: first.row.labelSpan,
          severity: trial ? ('info' as const) : ('warning' as const),
          data: { count: cells.length, cells, caption: table.spec.caption, trial },
          anchor: table.spec.id,
        },
      ];
    });
  },
  message({ count, cells, caption, trial }) {
    const names = cells.slice(0, 3).map((cell) => quoteCell(cell.spec));
    return {
      zh: `“${caption}”表有 ${count} 格空白或短横（${names.map(({ zh }) => zh).join('、')}${count > 3 ? '等' : ''}）。没有发生的请填 0${trial ? '；2019年版多有此类空白，仅作提示' : ''}。`,
      en: `${count} cells of this table are blank or dashes (${names.map(({ en }) => en).join(', ')}${count > 3 ? ' …' : ''}). Put 0 where nothing happened${trial ? '; common in edition 2019, only a note' : ''}.`,
    };
  },
  fixes: ({ data: { cells, count } }) => [
    {
      title: { zh: `${count} 格空白都填 0`, en: `Put 0 into all ${count} cells` },
      safe: false,
      edits: cells.map((cell) => ({ span: cell.span, newText: '0' })),
    },
  ],
});
