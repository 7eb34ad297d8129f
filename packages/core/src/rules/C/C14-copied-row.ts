import type { BoundRow } from '../../binding/types.ts';
import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import type { IndicatorId } from '../../catalogue/editions/index.ts';
import { factKey, requiredOf } from '../../catalogue/facts.ts';
import { applicants } from '../../catalogue/types.ts';
import { indicatorName } from '../cell-name.ts';
import { inference } from '../inference.ts';
import { defineRule, type Hit } from '../rule.ts';

interface Data {
  readonly first: string;
  readonly second: string;
}

/** Rows that may well be equal: everything granted, nothing carried over. */
const sums = new Set([
  'applications.new',
  'applications.carried-in',
  'applications.processed',
  'applications.carried-out',
]);

export const C14 = defineRule<Data>({
  code: 'C14',
  slug: 'copied-row',
  severity: 'warning',
  basis: 'inferred',
  editions: sixPartEditions,
  by: 'detected',
  cites: [],
  title: { zh: '两行数字完全相同', en: 'Two rows with the same figures' },
  why: {
    zh: '两种不同的办理结果，各列数字完全一样，且有三类以上申请人或者三十件以上，多半是复制时带过来的。',
    en: 'Two different outcomes with the same figures in every column, three classes of applicants or thirty applications among them: probably one was copied.',
  },
  detect(analysis): readonly Hit<Data>[] {
    const seen = new Map<string, BoundRow>();
    const hits: Hit<Data>[] = [];
    const { cells } = analysis.bound;
    const table = analysis.bound.tables.find(({ spec }) => spec.id === 'applications');
    const required = requiredOf(analysis.form.id, 'applications');
    for (const row of table?.rows ?? []) {
      const [id] = row.ids;
      if (id === undefined || sums.has(id)) continue;
      const keys = required.get(id as IndicatorId) ?? applicants.map((applicant) => factKey(id, applicant));
      const different: number[] = [];
      let filled = 0;
      let key = '';
      for (const cell of keys) {
        const value = cells.get(cell)?.value ?? 0;
        if (value > 0) filled++;
        if (value > 0 && !different.includes(value)) different.push(value);
        key += `${value},`;
      }
      // Two classes of applicants and their total (4, 1, 5) are often equal in two of some twenty small rows; three
      // classes with different figures hardly ever are.
      if (different.length < 3 || (filled < 4 && Math.max(...different) < 30)) continue;
      const before = seen.get(key);
      if (!before) seen.set(key, row);
      else {
        hits.push({
          span: row.labelSpan,
          data: { first: before.ids[0] ?? '', second: id },
          anchor: id,
          related: [{ span: before.labelSpan, message: { zh: '相同的一行', en: 'the same row' } }],
        });
      }
    }
    return hits;
  },
  message({ first, second }) {
    const a = indicatorName(first);
    const b = indicatorName(second);
    return {
      zh: `“${b.zh}”与“${a.zh}”两行各列数字完全相同，请核对是否复制未改${inference.zh}。`,
      en: `Rows “${b.en}” and “${a.en}” have the same figures in every column: check whether one was copied${inference.en}.`,
    };
  },
});
