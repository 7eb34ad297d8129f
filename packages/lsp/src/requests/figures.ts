import type { Analysis, MatrixTable, RecordTable, TableSpec } from '@gongkai/core';
import type { Figure, FigureBar, FiguresResult } from '../protocol.ts';

/** A value with its place; undefined where the report has none: a blank is not drawn as 0. */
type ValueOf = (key: string) => { readonly value: number; readonly at: number } | undefined;

/** One bar: a row of the form, or a group of rows whose values are added. */
interface Row {
  readonly id: string;
  readonly label: string;
  readonly keys: readonly string[];
}

interface Plan {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly rows: readonly Row[];
}

const valuesOf =
  ({ bound }: Analysis): ValueOf =>
  (key) => {
    const cell = bound.cells.get(key);
    return cell && cell.value !== null ? { value: cell.value, at: cell.span[0] } : undefined;
  };

function add(keys: readonly string[], value: ValueOf): { sum: number; at: number } | undefined {
  const found = keys.map(value).filter((each) => each !== undefined);
  const [first] = found;
  return first && { sum: found.reduce((total, each) => total + each.value, 0), at: first.at };
}

function barOf({ id, label, keys }: Row, now: ValueOf, before: ValueOf | undefined): FigureBar | undefined {
  const current = add(keys, now);
  const previous = before && add(keys, before);
  return current && { id, label, value: current.sum, at: current.at, ...(previous ? { previous: previous.sum } : {}) };
}

const withoutNumbering = (label: string): string => label.replace(/^[（(]?[一二三四五六七八九十\d]+[）)、.]/u, '');
const oneKey = (id: string, label: string): Row => ({ id, label, keys: [id] });

/** Table three: what came in and went out, outcomes by kind, who applied. */
function matrixPlans(table: MatrixTable): Plan[] {
  const total = (indicator: string) => `${indicator}@total`;
  const flow = table.rows.filter((row) => row.path.length === 0);
  const outcomes = new Map<string, string[]>();
  for (const row of table.rows) {
    if (row.path.length === 0 || row.label === '总计') continue;
    const kind = withoutNumbering(row.path[1] ?? row.label);
    outcomes.set(kind, [...(outcomes.get(kind) ?? []), total(row.indicator)]);
  }
  const received = flow[0]?.indicator ?? '';
  const columns = table.columns.filter(({ applicant }) => applicant !== 'total');
  return [
    {
      id: 'flow',
      title: '政府信息公开申请',
      unit: '件',
      rows: flow.map((row) => oneKey(total(row.indicator), row.label)),
    },
    {
      id: 'outcomes',
      title: '本年度办理结果',
      unit: '件',
      rows: Array.from(outcomes, ([label, keys]) => ({ id: keys[0] ?? label, label, keys })),
    },
    {
      id: 'applicants',
      title: '新收申请的申请人',
      unit: '件',
      rows: columns.map(({ applicant, label }) => oneKey(`${received}@${applicant}`, label)),
    },
  ];
}

/** Table four: results of reviews and suits, one figure a group of columns. */
function recordPlans(table: RecordTable): Plan[] {
  const columns = table.columns.filter(({ label }) => label !== '总计');
  const groups = [...new Set(columns.map(({ path }) => path[0] ?? ''))];
  return groups.map((group) => ({
    id: `disputes:${group}`,
    title: group,
    unit: '件',
    rows: columns
      .filter(({ path }) => (path[0] ?? '') === group)
      .map(({ path, label, indicator }) => oneKey(indicator, [...path.slice(1), label].join(' · '))),
  }));
}

/** The nine-section table: the parts of each indicator that has three or more in its own unit. */
function listPlans({ form }: Analysis): Plan[] {
  return form.indicators.flatMap((whole) => {
    const parts = form.indicators.filter(({ parent, unit }) => parent === whole.id && unit === whole.unit);
    if (parts.length < 3) return [];
    return [
      { id: whole.id, title: whole.label, unit: whole.unit, rows: parts.map(({ id, label }) => oneKey(id, label)) },
    ];
  });
}

function planOf(table: TableSpec, analysis: Analysis): Plan[] {
  switch (table.layout) {
    case 'matrix':
      return matrixPlans(table);
    case 'record':
      return recordPlans(table);
    case 'list':
      return listPlans(analysis);
    case 'blocks':
      return [];
  }
}

/**
 * The year's figures as a reader wants to see them: applications in and out, outcomes by kind, who applied, channels,
 * disputes; last year's beside them where that report is at hand and of the same form. Every figure comes from the
 * form's own tables; what is blank or missing is left out, and a figure with nothing but zeros as well.
 *
 * @param previous the analysis of last year's report
 * @param version the document's version, handed back
 */
export function figures(analysis: Analysis, previous: Analysis | undefined, version: number): FiguresResult {
  const comparable = previous !== undefined && previous.form.id === analysis.form.id;
  const now = valuesOf(analysis);
  const before = comparable ? valuesOf(previous) : undefined;
  const drawn: Figure[] = [];
  for (const { rows, ...plan } of analysis.form.tables.flatMap((table) => planOf(table, analysis))) {
    const bars = rows.map((row) => barOf(row, now, before)).filter((bar) => bar !== undefined);
    if (bars.length > 1 && bars.some((bar) => bar.value > 0 || (bar.previous ?? 0) > 0)) drawn.push({ ...plan, bars });
  }
  const { agency } = analysis.bound.metadata;
  return {
    version,
    figures: drawn,
    ...(agency ? { agency: agency.value } : {}),
    ...(analysis.year === undefined ? {} : { year: analysis.year }),
    ...(comparable && previous.year !== undefined ? { previousYear: previous.year } : {}),
  };
}
