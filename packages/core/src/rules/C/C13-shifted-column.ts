import type { Analysis } from '../../analyse.ts';
import type { BoundCell } from '../../binding/types.ts';
import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import { formatNumber } from '../../text/exact.ts';
import { indicatorName } from '../cell-name.ts';
import { brokenOf } from '../equation-rule.ts';
import { inference } from '../inference.ts';
import { defineRule, type Hit } from '../rule.ts';
import { type MovedRow, movedRow } from './moved-row.ts';

interface Data {
  /** The whole row was moved; undefined where the total alone was. */
  readonly moved?: MovedRow;
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

function wholeRow(analysis: Analysis): Hit<Data>[] {
  const moved = movedRow(analysis);
  const own = moved?.cells.filter(({ value }) => value !== 0) ?? [];
  const [first] = own;
  if (!moved || !first) return [];
  const totals = moved.broken.flatMap(({ left }) => left[0]?.cell ?? []);
  return [
    {
      span: first.span,
      data: { id: moved.id, total: 0, cells: moved.cells, moved },
      // That the columns do not add up is certain; only the cause is inferred, and said to be.
      severity: 'error',
      basis: 'structure',
      anchor: `${moved.id}:row`,
      explains: [...alsoExplained(analysis, [...moved.cells, ...totals]), 'G03'].filter((code) => code !== 'G02'),
      related: totals.map(({ span }) => ({ span, message: { zh: '这一列的总计', en: 'the total of the column' } })),
    },
  ];
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
    zh: '这一行合计不对，但把最后一个数往右移一列就相等；或者几列的合计不对，但把某一行整行移回一列就全部相等：多半是填错了列。',
    en: 'The row does not add up, but it does with the last number one column to the right; or several columns do not, but all do with one row moved back by a column: probably it was typed into the wrong column.',
  },
  detect: (analysis) => [
    ...wholeRow(analysis),
    ...brokenOf(analysis, 'G02').flatMap((result) => {
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
  ],
  message({ id, total, moved }) {
    const name = indicatorName(id);
    if (moved) {
      const columns = moved.broken.length;
      const way = moved.toTheRight ? { zh: '右', en: 'right' } : { zh: '左', en: 'left' };
      return {
        zh: `有 ${columns} 列的各项之和不等于“（七）总计”；把“${name.zh}”一行往回移一列，就全部相等。像是这一行填偏了一列（偏${way.zh}）${inference.zh}。请核对。`,
        en: `${columns} columns do not make their total; all do with row “${name.en}” moved back by one column: it looks typed one column to the ${way.en}${inference.en}. Check.`,
      };
    }
    const value = formatNumber(total);
    return {
      zh: `“${name.zh}”行：总计是 0，不等于各列之和；而“其他”列的 ${value} 恰好等于前面各列之和，像是总计填早了一列${inference.zh}。请核对。`,
      en: `Row “${name.en}”: the total is 0 and not the sum of the columns, but the ${value} in column “other” is the sum of those before: it looks one column early${inference.en}. Check.`,
    };
  },
  fixes: ({ data: { cells, total, moved } }) => {
    if (moved)
      return [
        {
          title: { zh: '把这一行移回一列', en: 'Move the row back by one column' },
          safe: false,
          edits: moved.cells.flatMap(({ span, value }, i) =>
            value === moved.before[i] ? [] : [{ span, newText: String(moved.before[i] ?? 0) }],
          ),
        },
      ];
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
