import type { Analysis } from '../../analyse.ts';
import type { BoundCell } from '../../binding/types.ts';
import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import { formatNumber } from '../../text/exact.ts';
import { indicatorName } from '../cell-name.ts';
import { brokenOf } from '../equation-rule.ts';
import { inference } from '../inference.ts';
import { defineRule } from '../rule.ts';

interface Data {
  readonly id: string;
  readonly total: number;
  /** The row's cells from natural persons to total. */
  readonly cells: readonly BoundCell[];
}

/** 总计 was typed one column early: the five columns before it make it, and its own column has nothing. */
function shifted(values: readonly number[]): boolean {
  const [last, early] = [values[6] ?? 0, values[5] ?? 0];
  const sum = values.slice(0, 5).reduce((all, value) => all + value, 0);
  return last === 0 && early > 0 && sum === early;
}

/** What the shift breaks besides its row: codes of the repair that would move the same number, and of what that explains. */
function alsoExplained(analysis: Analysis, own: readonly BoundCell[]): string[] {
  const codes = new Set(['G02']);
  for (const { explanations } of analysis.repairs.repairs) {
    const [best] = explanations;
    if (!best || best.changes.length === 0 || !best.changes.every(({ cell }) => own.includes(cell))) continue;
    for (const { spec } of best.equations) codes.add(spec.code);
    for (const { code } of best.claims) codes.add(code);
    for (const code of ['R01', 'R02', 'R03', 'R04']) codes.add(code);
  }
  return [...codes];
}

export const C13 = defineRule<Data>({
  code: 'C13',
  slug: 'shifted-column',
  severity: 'warning',
  basis: 'inferred',
  editions: sixPartEditions,
  by: 'detected',
  cites: [],
  title: { zh: '这一行像是错了一列', en: 'The row looks shifted by one column' },
  why: {
    zh: '这一行合计不对，但把最后一个数往右移一列就相等：多半是填错了列。',
    en: 'The row does not add up, but it does with the last number one column to the right: probably it was typed into the wrong column.',
  },
  detect: (analysis) =>
    brokenOf(analysis, 'G02').flatMap((result) => {
      const cells = [...result.right, ...result.left].flatMap(({ cell }) => cell ?? []);
      const [early, last] = [cells[5], cells[6]];
      if (!early || !last || !shifted(cells.map((cell) => cell.value ?? 0))) return [];
      return [
        {
          span: early.span,
          data: { id: early.spec.id, total: early.value ?? 0, cells },
          // That the row does not add up is certain; only the cause is inferred, and said to be.
          severity: 'error' as const,
          basis: 'structure' as const,
          anchor: early.spec.key,
          explains: alsoExplained(analysis, [early, last]),
          related: [{ span: last.span, message: { zh: '总计列', en: 'the total' } }],
        },
      ];
    }),
  message({ id, total }) {
    const name = indicatorName(id);
    const value = formatNumber(total);
    return {
      zh: `“${name.zh}”行：总计是 0，不等于各列之和；而“其他”列的 ${value} 恰好等于前面各列之和，像是总计填早了一列${inference.zh}。请核对。`,
      en: `Row “${name.en}”: the total is 0 and not the sum of the columns, but the ${value} in column “other” is the sum of those before: it looks one column early${inference.en}. Check.`,
    };
  },
  fixes: ({ data: { cells, total } }) => {
    const [early, last] = [cells[5], cells[6]];
    if (!early || !last) return [];
    return [
      {
        title: { zh: '把这个数移到“总计”列', en: 'Move it to the total' },
        safe: false,
        edits: [
          { span: early.span, newText: '0' },
          { span: last.span, newText: formatNumber(total) },
        ],
      },
    ];
  },
});
