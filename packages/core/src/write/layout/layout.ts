import type { BlocksTable, ListTable, MatrixRow, MatrixTable, RecordTable, TableSpec } from '../../catalogue/types.ts';
import { labelKey } from '../../text/normalize.ts';
import { fullWidth, matrixRows, type OwnRow, ownAfter, type TableFill, withNote } from '../markdown/tables.ts';
import { groupWidth, layOut, sharesGroup } from './groups.ts';
import { type LaidCell, type LaidTable, laid } from './types.ts';

export interface LayoutOptions {
  /**
   * Lay out every row of the form, also those that the report lacks (the preview shows what is to be filled in).
   * Default: only what is there, so that reading the table again gives the same report.
   */
  readonly everyRow?: boolean;
}

type Row = readonly LaidCell[];

const value = (fill: TableFill, key: string, columns = 1): LaidCell =>
  laid('value', fill.cell(key) ?? '', { key, columns });

/** Values of a row of the report's own, filled up to the columns there are. */
function ownValues(own: OwnRow, width: number, columnsOf: (i: number) => number = () => 1): LaidCell[] {
  return Array.from({ length: Math.max(width, own.cells.length) }, (_, index) =>
    laid('value', own.cells[index] ?? '', { own, index, columns: columnsOf(index) }),
  );
}

const ownLabel = (own: OwnRow, columns = 1): LaidCell => laid('label', own.label, { own, columns });

function listLayout(spec: ListTable, fill: TableFill, everyRow: boolean): LaidTable {
  const rows: Row[] = [];
  const addOwn = (own: OwnRow): void => {
    rows.push([ownLabel(own), laid('unit', own.unit ?? '——', { own }), ...ownValues(own, 1)]);
  };
  let pending: Row[] = [];
  for (const each of spec.rows) {
    const text = `${fullWidth(each.numbering)}${withNote(each)}`;
    const label = laid('label', text, { indicator: each.indicator, level: each.level });
    if (each.level === 0) pending = [];
    if (!each.indicator) {
      // A heading is printed when a row below it is, and when it holds a number itself.
      const number = fill.headings?.get(labelKey(each.label));
      pending.push([label, laid('unit', '——'), laid('value', number ?? '')]);
      if (number !== undefined || everyRow) rows.push(...pending.splice(0));
      continue;
    }
    if (fill.cell(each.indicator) === undefined && (each.local || !everyRow)) continue;
    rows.push(...pending.splice(0), [label, laid('unit', fill.unit(each.indicator)), value(fill, each.indicator)]);
    for (const own of ownAfter(fill, each.indicator)) addOwn(own);
  }
  for (const own of ownAfter(fill, undefined)) addOwn(own);
  const heads = ['统计指标', '单位', spec.valueHeadings[0] ?? '统计数'].map((text) => laid('column', text));
  return rectangle(spec, 1, [heads, ...rows], [62, 13, 25]);
}

function blocksLayout(spec: BlocksTable, fill: TableFill, everyRow: boolean): LaidTable {
  const owns = fill.own.map(({ cells }) => cells.length);
  const width = Math.max(...spec.blocks.map((block) => block.columns.length), ...owns);
  const rows = spec.blocks.flatMap((block, at) => {
    const { columns } = block;
    // The last column of a narrower block takes the room that is left.
    const columnsOf = (i: number) => (i === columns.length - 1 ? width - columns.length + 1 : 1);
    const ownRow = (own: OwnRow): Row => [
      ownLabel(own),
      ...ownValues(own, columns.length, own.cells.length <= columns.length ? columnsOf : undefined),
    ];
    const body = block.rows.flatMap((row) => {
      const there = everyRow || row.indicators.some((id) => fill.cell(id) !== undefined);
      const own = row.indicators.flatMap((id) => ownAfter(fill, id)).map(ownRow);
      const label = laid('label', fullWidth(row.label), { indicator: row.indicators[0] });
      return there ? [[label, ...row.indicators.map((id, i) => value(fill, id, columnsOf(i)))], ...own] : own;
    });
    if (at === spec.blocks.length - 1) body.push(...ownAfter(fill, undefined).map(ownRow));
    if (body.length === 0) return [];
    const heads = columns.map((column, i) => {
      const unit = column.note ? fill.unit(block.rows[0]?.indicators[i] ?? '') : '';
      const text = withNote({ label: column.label, ...(unit ? { note: `单位:${unit}` } : {}) });
      return laid('column', text, { columns: columnsOf(i) });
    });
    return [
      [laid('title', fullWidth(block.title), { columns: width + 1 })],
      [laid('column', '信息内容'), ...heads],
      ...body,
    ];
  });
  return rectangle(spec, 0, rows, [31, ...Array.from({ length: width }, () => 69 / width)]);
}

interface MatrixLine {
  readonly path: readonly string[];
  readonly row?: MatrixRow;
  readonly own?: OwnRow;
}

function matrixLayout(spec: MatrixTable, fill: TableFill, everyRow: boolean): LaidTable {
  const has = (indicator: string): boolean =>
    spec.columns.some(({ applicant }) => fill.cell(`${indicator}@${applicant}`) !== undefined);
  const used = spec.variants.filter(({ row }) => has(row.indicator));
  const lines: MatrixLine[] = matrixRows(
    spec,
    (id) => has(id) || (everyRow && used.every(({ replaces }) => !replaces.includes(id)) && !isVariant(spec, id)),
  ).flatMap((row) => {
    const groups = row.path.map(fullWidth);
    return [
      { row, path: [...groups, `${fullWidth(row.numbering)}${withNote(row)}`] },
      // A row of the report's own stays in the groups of the row before it.
      ...ownAfter(fill, row.indicator).map((own) => ({ own, path: [...groups, own.label] })),
    ];
  });
  lines.push(...ownAfter(fill, undefined).map((own) => ({ own, path: [own.label] })));
  const paths = lines.map(({ path }) => path);
  const labelColumns = Math.max(1, ...paths.map((path) => path.length));
  const heads = layOut(spec.columns.map((column) => [...column.path, column.label]));
  const headRows = heads.map(
    (cells, level): Row => [
      ...(level === 0 ? [laid('note', fullWidth(spec.headNote), { rows: heads.length, columns: labelColumns })] : []),
      ...cells.map(({ text, ...merge }) => laid('column', text, merge)),
    ],
  );
  const body = lines.map(({ row, own, path }, i): Row => {
    const groups = path.slice(0, -1).flatMap((text, level) => {
      if (i > 0 && sharesGroup(paths[i - 1] ?? [], path, level)) return [];
      return [laid('group', text, { rows: groupWidth(paths, i, level) })];
    });
    const columns = labelColumns - path.length + 1;
    if (own) return [...groups, ownLabel(own, columns), ...ownValues(own, spec.columns.length)];
    const label = laid('label', path.at(-1) ?? '', { indicator: row?.indicator, columns });
    return [...groups, label, ...spec.columns.map(({ applicant }) => value(fill, `${row?.indicator}@${applicant}`))];
  });
  const labels = labelColumns === 3 ? [7, 13, 24] : Array.from({ length: labelColumns }, () => 44 / labelColumns);
  return rectangle(spec, heads.length, [...headRows, ...body], [...labels, ...spec.columns.map(() => 8)]);
}

const isVariant = (spec: MatrixTable, id: string): boolean => spec.variants.some(({ row }) => row.indicator === id);

function recordLayout(spec: RecordTable, fill: TableFill, everyRow: boolean): LaidTable {
  // A group of which the report has nothing is left out with its columns.
  const groupOf = ({ path }: RecordTable['columns'][number]): string => path.join('\n');
  const there = new Set(spec.columns.filter(({ indicator }) => fill.cell(indicator) !== undefined).map(groupOf));
  const columns = spec.columns.filter((column) => everyRow || there.has(groupOf(column)));
  const heads = layOut(columns.map((column) => [...column.path, column.label]));
  const rows = [
    ...heads.map((cells) => cells.map(({ text, ...merge }) => laid('column', text, merge))),
    columns.map(({ indicator }) => value(fill, indicator)),
  ];
  return rectangle(
    spec,
    heads.length,
    rows,
    columns.map(() => 1),
  );
}

/** Fills every row up to the width of the widest, so that no renderer has to. */
function rectangle(spec: TableSpec, headRows: number, rows: readonly Row[], widths: readonly number[]): LaidTable {
  const taken: number[] = rows.map(() => 0);
  rows.forEach((row, at) => {
    for (const cell of row)
      for (let i = at; i < at + cell.rows && i < rows.length; i++) taken[i] = (taken[i] ?? 0) + cell.columns;
  });
  const columns = Math.max(1, ...taken);
  const filled = rows.map((row, at) => {
    const lack = columns - (taken[at] ?? 0);
    return lack > 0 ? [...row, laid('value', '', { columns: lack })] : row;
  });
  const average = widths.length === 0 ? 1 : widths.reduce((sum, each) => sum + each, 0) / widths.length;
  const all = Array.from({ length: columns }, (_, i) => widths[i] ?? average);
  const whole = all.reduce((sum, each) => sum + each, 0);
  return { spec, columns, headRows, rows: filled, widths: all.map((each) => each / whole) };
}

/** A table of a form in its official layout, merged cells and all, filled with a report's values. */
export function layOutTable(spec: TableSpec, fill: TableFill, { everyRow = false }: LayoutOptions = {}): LaidTable {
  switch (spec.layout) {
    case 'list':
      return listLayout(spec, fill, everyRow);
    case 'blocks':
      return blocksLayout(spec, fill, everyRow);
    case 'matrix':
      return matrixLayout(spec, fill, everyRow);
    case 'record':
      return recordLayout(spec, fill, everyRow);
  }
}
