import type { Analysis } from '../../analyse.ts';
import type { BoundCell, BoundTable } from '../../binding/types.ts';
import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import { fillBlanks } from '../../equations/fill.ts';
import { formatNumber } from '../../text/exact.ts';
import { quoteCell } from '../cell-name.ts';
import { advice } from '../inference.ts';
import { defineRule, type Fix, type Hit } from '../rule.ts';

interface Data {
  readonly cells: readonly BoundCell[];
  readonly caption: string;
  readonly trial: boolean;
}

/** Cells of a table that are blank or hold a dash, in order. None in a table that conversion has damaged: it may have lost them. */
export function blanksOf(table: BoundTable, cells: Iterable<BoundCell>): BoundCell[] {
  const blanks: BoundCell[] = [];
  if (table.shape === 'broken') return blanks;
  for (const cell of cells)
    if ((cell.state === 'blank' || cell.state === 'dash') && cell.row.table === table) blanks.push(cell);
  return blanks;
}

/** A total of table three: then G16 lists the table's blanks. */
export const isTotal = (cell: BoundCell): boolean =>
  cell.spec.applicant === 'total' || cell.spec.id === 'applications.processed';

/** Offers to fill blanks with 0, and blank totals with the sum of their parts. Never safe: a blank may be a figure forgotten. */
export function fillingOf(cells: readonly BoundCell[], analysis: Analysis): Fix[] {
  const filled = fillBlanks(cells, analysis.equations);
  const sums = [...filled.values()].some((value) => value !== 0);
  if (filled.size === 0) return [];
  return [
    {
      title: sums
        ? {
            zh: `填写 ${filled.size} 格空白：总计按分项之和，其余填 0`,
            en: `Fill in ${filled.size} cells: totals from their parts, the rest 0`,
          }
        : { zh: `${filled.size} 格空白填 0`, en: `Put 0 into ${filled.size} cells` },
      safe: false,
      edits: [...filled].map(([cell, value]) => ({ span: cell.span, newText: formatNumber(value) })),
    },
  ];
}

/** The first three of some cells, quoted. */
export function firstOf(cells: readonly BoundCell[]): { readonly zh: string; readonly en: string } {
  const names = cells.slice(0, 3).map((cell) => quoteCell(cell.spec));
  const more = cells.length > 3;
  return {
    zh: `${names.map(({ zh }) => zh).join('、')}${more ? '等' : ''}`,
    en: `${names.map(({ en }) => en).join('; ')}${more ? ' …' : ''}`,
  };
}

export const C05 = defineRule<Data>({
  code: 'C05',
  slug: 'blank-cells',
  severity: 'warning',
  basis: 'inferred',
  editions: sixPartEditions,
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
      const cells = blanksOf(table, analysis.oddCells);
      const [first] = cells;
      if (!first || cells.some(isTotal)) return [];
      return [
        {
          span: first.row.labelSpan,
          severity: trial ? ('info' as const) : ('warning' as const),
          data: { cells, caption: table.spec.caption, trial },
          anchor: table.spec.id,
        },
      ];
    });
  },
  message({ cells, caption, trial }) {
    const names = firstOf(cells);
    return {
      zh: `“${caption}”表有 ${cells.length} 格空白或短横：${names.zh}。没有发生的请填 0${trial ? '；2019年版多有此类空白，仅作提示' : ''}${advice.zh}。`,
      en: `Blank cells or dashes in this table: ${cells.length} (${names.en}). Put 0 where nothing happened${trial ? '; common in edition 2019, only a note' : ''}${advice.en}.`,
    };
  },
  fixes: (hit, analysis) => fillingOf(hit.data.cells, analysis),
});
