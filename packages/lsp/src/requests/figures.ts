import type { Analysis } from '@gongkai/core';
import type { Figure, FigureBar, FiguresResult } from '../protocol.ts';

/** Where the figures of the year before come from, where they are known. */
export type Before = Analysis | undefined;

/** A value with its place; undefined where the report has none: a blank is not drawn as 0. */
type Value = (key: string) => { readonly value: number; readonly at: number } | undefined;

const valuesOf =
  (analysis: Analysis): Value =>
  (key) => {
    const cell = analysis.bound.cells.get(key);
    return cell && cell.value !== null ? { value: cell.value, at: cell.span[0] } : undefined;
  };

function bar(id: string, label: string, keys: readonly string[], now: Value, before: Value | undefined): FigureBar[] {
  const found = keys.map(now).filter((each) => each !== undefined);
  if (found.length === 0) return [];
  const earlier = before ? keys.map(before).filter((each) => each !== undefined) : [];
  const sum = (values: readonly { value: number }[]) => values.reduce((total, { value }) => total + value, 0);
  return [
    {
      id,
      label,
      value: sum(found),
      at: found[0]?.at ?? 0,
      ...(earlier.length > 0 ? { previous: sum(earlier) } : {}),
    },
  ];
}

/** Bars of the rows that stand beside one another, a group of rows as one bar. */
interface Row {
  readonly id: string;
  readonly label: string;
  readonly keys: readonly string[];
}

const figureOf = (
  id: string,
  title: string,
  unit: string,
  rows: readonly Row[],
  now: Value,
  before: Value | undefined,
): Figure => ({
  id,
  title,
  unit,
  bars: rows.flatMap((row) => bar(row.id, row.label, row.keys, now, before)),
});

/** Joins rows that share the group at `level` of their path, keeping the order of the form. */
function grouped(rows: readonly { path: readonly string[]; label: string; key: string }[], level: number): Row[] {
  const groups = new Map<string, { id: string; keys: string[] }>();
  for (const { path, label, key } of rows) {
    const name = path[level] ?? label;
    const group = groups.get(name);
    if (group) group.keys.push(key);
    else groups.set(name, { id: key, keys: [key] });
  }
  return Array.from(groups, ([label, { id, keys }]) => ({
    id,
    label: label.replace(/^[（(]?[一二三四五六七八九十\d]+[）)、.]/, ''),
    keys,
  }));
}

/**
 * The year's figures as a reader wants to see them: applications in and out, outcomes by kind, who applied, channels,
 * disputes; last year's beside them where that report is at hand and of the same form. Every figure comes from the
 * form's own tables; sums are made of the rows of one group only.
 */
export function figures(analysis: Analysis, previous: Before, version: number): FiguresResult {
  const now = valuesOf(analysis);
  const sameForm = previous !== undefined && previous.form.id === analysis.form.id;
  const before = sameForm ? valuesOf(previous) : undefined;
  const found: Figure[] = [];
  const add = (id: string, title: string, unit: string, rows: readonly Row[]) => {
    const figure = figureOf(id, title, unit, rows, now, before);
    if (figure.bars.length > 1) found.push(figure);
  };
  for (const table of analysis.form.tables) {
    if (table.layout === 'matrix') {
      const rows = table.rows.map((row) => ({
        path: row.path,
        label: row.label,
        key: `${row.indicator}@total`,
        indicator: row.indicator,
      }));
      const flow = rows.filter((row) => row.path.length === 0);
      add(
        'flow',
        '政府信息公开申请',
        '件',
        flow.map((row) => ({ id: row.key, label: row.label, keys: [row.key] })),
      );
      const outcomes = rows.filter((row) => row.path.length > 0 && !/^[（(]?[七九]?[）)]?总计$/.test(row.label));
      add('outcomes', '本年度办理结果', '件', grouped(outcomes, 1));
      const received = flow[0];
      if (received) {
        const columns = table.columns.filter((column) => column.applicant !== 'total');
        add(
          'applicants',
          '申请人',
          '件',
          columns.map(({ applicant, label }) => ({
            id: `${received.indicator}@${applicant}`,
            label,
            keys: [`${received.indicator}@${applicant}`],
          })),
        );
      }
    } else if (table.layout === 'record') {
      const columns = table.columns.filter((column) => column.label !== '总计');
      for (const group of new Set(columns.map((column) => column.path[0] ?? ''))) {
        const own = columns.filter((column) => (column.path[0] ?? '') === group);
        const rows = own.map((column) => ({
          path: [...column.path.slice(1), column.label],
          label: column.label,
          key: column.indicator,
        }));
        add(
          `disputes:${group}`,
          group,
          '件',
          rows.map((row) => ({ id: row.key, label: row.path.join(' · '), keys: [row.key] })),
        );
      }
    } else if (table.layout === 'list') {
      for (const parent of analysis.form.indicators) {
        const children = analysis.form.indicators.filter(
          (each) => each.parent === parent.id && each.unit === parent.unit,
        );
        if (children.length < 3) continue;
        add(
          parent.id,
          parent.label,
          parent.unit,
          children.map(({ id, label }) => ({ id, label, keys: [id] })),
        );
      }
    }
  }
  return {
    version,
    figures: found,
    ...(analysis.bound.metadata.agency ? { agency: analysis.bound.metadata.agency.value } : {}),
    ...(analysis.year === undefined ? {} : { year: analysis.year }),
    ...(sameForm && previous.year !== undefined ? { previousYear: previous.year } : {}),
  };
}
