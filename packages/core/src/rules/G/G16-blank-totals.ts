import type { BoundCell } from '../../binding/types.ts';
import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import { blanksOf, fillingOf, firstOf, isTotal } from '../C/C05-blank-cells.ts';
import { advice } from '../inference.ts';
import { defineRule } from '../rule.ts';
import { tableOf } from '../values.ts';

interface Data {
  readonly cells: readonly BoundCell[];
  readonly totals: readonly BoundCell[];
  readonly trial: boolean;
}

export const G16 = defineRule<Data>({
  code: 'G16',
  slug: 'blank-totals',
  severity: 'warning',
  basis: 'inferred',
  editions: sixPartEditions,
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
    const cells = blanksOf(table, analysis.oddCells);
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
  message({ cells, totals, trial }) {
    const names = firstOf(totals);
    return {
      zh: `表三有 ${cells.length} 格空白，其中总计 ${totals.length} 格：${names.zh}。请填数，没有的填 0${trial ? '；2019年版多有此类空白，仅作提示' : ''}${advice.zh}。`,
      en: `Blank cells of table three: ${cells.length}, of them totals: ${totals.length} (${names.en}). Fill them in, 0 where there is nothing${trial ? '; common in edition 2019, only a note' : ''}${advice.en}.`,
    };
  },
  fixes: (hit, analysis) => fillingOf(hit.data.cells, analysis),
});
