import { requiredOf } from '../../catalogue/facts.ts';
import type { EditionId, TableSpec } from '../../catalogue/types.ts';
import { indicatorName } from '../cell-name.ts';
import { defineRule, type Hit } from '../rule.ts';

interface Data {
  readonly ids: readonly string[];
  /** The rows are there, with several numbers each, and no head tells which is the year's. */
  readonly unread?: true;
}

/** Indicators of a table's form that no row of the report has: none of their cells is there. */
export function missingIds(cells: ReadonlyMap<string, unknown>, edition: EditionId, table: TableSpec['id']): string[] {
  const missing: string[] = [];
  for (const [id, keys] of requiredOf(edition, table)) if (!keys.some((key) => cells.has(key))) missing.push(id);
  return missing;
}

export const B16 = defineRule<Data>({
  code: 'B16',
  slug: 'missing-rows',
  severity: 'error',
  basis: 'official',
  editions: ['2014'],
  by: 'detected',
  cites: ['国办发〔2014〕32号'],
  title: { zh: '统计表缺行', en: 'Rows of the statistics table are missing' },
  why: {
    zh: '九类统计表的行由表式规定，不能删减；没有发生的填 0。地方增列的“申请类型数”可以没有。',
    en: 'The rows of the table are fixed; where nothing happened they say 0. The local block on topics may be absent.',
  },
  detect: (analysis) =>
    analysis.bound.tables.flatMap((table): Hit<Data>[] => {
      if (table.shape !== 'grid') return [];
      const ids = missingIds(analysis.bound.cells, analysis.form.id, table.spec.id);
      if (ids.length === 0) return [];
      if (table.rows.length === 0 && table.unplaced.length >= ids.length) {
        return [{ span: table.span, data: { ids, unread: true }, anchor: 'columns', severity: 'info' }];
      }
      // Rows under other words, or a table that is mostly gone, were changed on the way or in the place: no certain fault.
      const doubtful = table.localRows.length > 0 || table.unplaced.length > 0 || ids.length > table.rows.length;
      return [
        {
          span: table.rows[0]?.labelSpan ?? table.span,
          data: { ids },
          anchor: 'rows',
          ...(doubtful ? { severity: 'warning' as const } : {}),
        },
      ];
    }),
  message: ({ ids, unread }) => {
    if (unread) {
      return {
        zh: `统计表有几列数字，表头看不出哪一列是全年的统计数，因此 ${ids.length} 行都没有读入。请把这一列的表头写作“统计数”。`,
        en: `The table has several columns of numbers and no head says which holds the year's, so that none of its ${ids.length} rows was read. Call that column 统计数.`,
      };
    }
    const names = ids.slice(0, 4).map(indicatorName);
    return {
      zh: `统计表缺 ${ids.length} 行：${names.map(({ zh }) => `“${zh}”`).join('、')}${ids.length > 4 ? '等' : ''}。请按表式补上，没有发生的填 0。`,
      en: `${ids.length} rows are missing: ${names.map(({ en }) => `“${en}”`).join(', ')}${ids.length > 4 ? ' …' : ''}. Add them, with 0 where nothing happened.`,
    };
  },
});
