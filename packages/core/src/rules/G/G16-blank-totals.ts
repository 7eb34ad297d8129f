import type { BoundCell } from '../../binding/types.ts';
import { applicants } from '../../catalogue/types.ts';
import { blanksOf, isTotal } from '../C/C05-blank-cells.ts';
import { quoteCell } from '../cell-name.ts';
import type { Edit } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { tableOf, valueOf } from '../values.ts';

interface Data {
  readonly cells: readonly BoundCell[];
  readonly totals: readonly BoundCell[];
  readonly trial: boolean;
}

export const G16 = defineRule<Data>({
  code: 'G16',
  slug: 'blank-totals',
  group: 'G',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2019', '2021'],
  by: 'detected',
  cites: [],
  title: { zh: '表三的总计是空白', en: 'Blank totals in table three' },
  why: {
    zh: '总计行、总计列应填数，才能核对勾稽关系。2019年版报告多有空白，只作提示。',
    en: 'Totals are needed to check the balance. Reports of edition 2019 often leave them blank: there this is only a note.',
  },
  detect(analysis) {
    const table = tableOf(analysis, 'applications');
    if (!table) return [];
    const cells = blanksOf(table, analysis.bound.cells.values());
    const totals = cells.filter(isTotal);
    const [first] = totals;
    if (!first) return [];
    const trial = analysis.form.id === '2019';
    return [
      {
        span: first.row.labelSpan,
        severity: trial ? ('info' as const) : ('warning' as const),
        data: { cells, totals, trial },
        anchor: 'applications',
      },
    ];
  },
  message: ({ cells, totals, trial }) => ({
    zh: `表三有 ${cells.length} 格空白，其中总计 ${totals.length} 格（${totals
      .slice(0, 3)
      .map((cell) => quoteCell(cell.spec).zh)
      .join(
        '、',
      )}${totals.length > 3 ? '等' : ''}）。请填数，没有的填 0${trial ? '；2019年版多有此类空白，仅作提示' : ''}。`,
    en: `${cells.length} cells of table three are blank, ${totals.length} of them totals (${totals
      .slice(0, 3)
      .map((cell) => quoteCell(cell.spec).en)
      .join(
        '; ',
      )}${totals.length > 3 ? ' …' : ''}). Fill them in, 0 where there is nothing${trial ? '; common in edition 2019, only a note' : ''}.`,
  }),
  fixes: ({ data: { totals } }, analysis) => {
    const parts = applicants.slice(0, 6);
    const edits: Edit[] = totals.flatMap((cell) => {
      if (cell.spec.applicant !== 'total') return [];
      const values = parts.map((applicant) => valueOf(analysis, `${cell.spec.id}@${applicant}`));
      // A sum over blanks would only guess.
      return values.some((value) => value === undefined)
        ? []
        : [{ span: cell.span, newText: String(values.reduce<number>((all, value) => all + (value ?? 0), 0)) }];
    });
    return edits.length > 0
      ? [{ title: { zh: '按各列之和填写总计', en: 'Fill in the totals from their columns' }, safe: false, edits }]
      : [];
  },
});
