import { labelWithPart } from '../../catalogue/part-label.ts';
import type { BlocksTable, ListTable, MatrixRow, MatrixTable, RecordTable, TableSpec } from '../../catalogue/types.ts';
import { labelKey } from '../../text/normalize.ts';
import { pipeTable } from './pipe-table.ts';

/** A row of the report's own, written behind the row it stood behind. */
export interface OwnRow {
  readonly after?: string | undefined;
  readonly label: string;
  readonly unit?: string | undefined;
  readonly cells: readonly string[];
}

/** What a table is filled with. */
export interface TableFill {
  /** The cell of a fact key as it is to be written; undefined where the report has none. */
  cell(key: string): string | undefined;
  /** The unit an indicator is counted in, as the report writes it. */
  unit(id: string): string;
  readonly own: readonly OwnRow[];
  /** Numbers that stand in heading rows, by label key. */
  readonly headings?: ReadonlyMap<string, string>;
}

/** Labels are stored with half-width marks; between Chinese characters they are written full-width. */
export const fullWidth = (label: string): string =>
  label.replace(/\(/gu, '（').replace(/\)/gu, '）').replace(/:/gu, '：').replace(/,/gu, '，');

/** A label with the note printed in brackets behind it. */
export const withNote = ({ label, note }: { readonly label: string; readonly note?: string }): string =>
  fullWidth(note ? `${label}(${note})` : label);

/** The report's own rows by the row they follow; those that follow none come last. */
export function ownAfter(fill: TableFill, after: string | undefined): readonly OwnRow[] {
  return fill.own.filter((row) => row.after === after);
}

function listTable(table: ListTable, fill: TableFill): string {
  const rows = [['统计指标', '单位', '年度累计数']];
  const add = (each: OwnRow): void => {
    rows.push([each.label, each.unit ?? '——', ...each.cells]);
  };
  let pending: string[][] = [];
  // The row that names the part is not there: rows that another part has as well would be taken for anybody's.
  let headless = false;
  for (const row of table.rows) {
    if (row.level === 0) headless = row.indicator !== undefined && fill.cell(row.indicator) === undefined;
    const whole = headless ? labelWithPart(table, row) : undefined;
    const label = `${fullWidth(row.numbering)}${withNote(whole === undefined ? row : { ...row, label: whole })}`;
    if (!row.indicator) {
      // A heading is written when a row below it is, and when it holds a number itself.
      const number = fill.headings?.get(labelKey(row.label));
      if (row.level === 0) pending = [];
      pending.push([label, '——', number ?? '']);
      if (number !== undefined) rows.push(...pending.splice(0));
      continue;
    }
    const value = fill.cell(row.indicator);
    if (row.level === 0) pending = [];
    if (value === undefined) continue;
    rows.push(...pending.splice(0), [label, fill.unit(row.indicator), value]);
    ownAfter(fill, row.indicator).forEach(add);
  }
  ownAfter(fill, undefined).forEach(add);
  return pipeTable(rows, 2);
}

function blocksTable(table: BlocksTable, fill: TableFill): string {
  const blocks = table.blocks.flatMap((block) => {
    const heads = block.columns.map((column, i) => {
      const unit = column.note ? fill.unit(block.rows[0]?.indicators[i] ?? '') : '';
      return withNote({ label: column.label, ...(unit ? { note: `单位:${unit}` } : {}) });
    });
    const rows = block.rows.flatMap((row) => {
      const values = row.indicators.map((id) => fill.cell(id));
      const mine = row.indicators.flatMap((id) => ownAfter(fill, id)).map((each) => [each.label, ...each.cells]);
      const known = values.some((value) => value !== undefined);
      return known ? [[fullWidth(row.label), ...values.map((value) => value ?? '')], ...mine] : mine;
    });
    return rows.length === 0 ? [] : [{ title: fullWidth(block.title), rows: [['信息内容', ...heads], ...rows] }];
  });
  blocks.at(-1)?.rows.push(...ownAfter(fill, undefined).map((each) => [each.label, ...each.cells]));
  return blocks.map(({ title, rows }) => `${title}\n\n${pipeTable(rows, 1)}`).join('\n\n');
}

/** The rows of the form, a variant in place of those it replaces where the report has it. */
export function matrixRows(table: MatrixTable, has: (indicator: string) => boolean): readonly MatrixRow[] {
  const used = table.variants.filter(({ row }) => has(row.indicator));
  return table.rows.flatMap((row) => {
    const variant = used.find(({ replaces }) => replaces.includes(row.indicator));
    const rows = has(row.indicator) ? [row] : [];
    return variant && variant.replaces[0] === row.indicator ? [variant.row, ...rows] : rows;
  });
}

function matrixTable(table: MatrixTable, fill: TableFill): string {
  const keys = (indicator: string): string[] => table.columns.map(({ applicant }) => `${indicator}@${applicant}`);
  const has = (indicator: string): boolean => keys(indicator).some((key) => fill.cell(key) !== undefined);
  const add = (each: OwnRow): string[] => ['', each.label, ...each.cells];
  const rows = matrixRows(table, has).flatMap((row) => [
    [
      fullWidth(row.path.at(-1) ?? ''),
      `${fullWidth(row.numbering)}${withNote(row)}`,
      ...keys(row.indicator).map((key) => fill.cell(key) ?? ''),
    ],
    ...ownAfter(fill, row.indicator).map(add),
  ]);
  const head = ['办理情况', '项目', ...table.columns.map(({ label }) => label)];
  const note = `（${fullWidth(table.headNote)}）`;
  return `${note}\n\n${pipeTable([head, ...rows, ...ownAfter(fill, undefined).map(add)], 2)}`;
}

function recordTable(table: RecordTable, fill: TableFill): string {
  const groups = new Map<string, { label: string; indicator: string }[]>();
  for (const { label, path, indicator } of table.columns) {
    const name = path.at(-1) ?? '';
    groups.set(name, [...(groups.get(name) ?? []), { label, indicator }]);
  }
  const [first = []] = [...groups.values()];
  const rows = [...groups].flatMap(([name, columns]) => {
    const values = columns.map(({ indicator }) => fill.cell(indicator));
    return values.every((value) => value === undefined) ? [] : [[name, ...values.map((value) => value ?? '')]];
  });
  return pipeTable([['类别', ...first.map(({ label }) => label)], ...rows], 1);
}

/** A table of a form in Markdown: each row stands for itself, nothing is merged. Rows the report lacks are left out. */
export function markdownTable(table: TableSpec, fill: TableFill): string {
  switch (table.layout) {
    case 'list':
      return listTable(table, fill);
    case 'blocks':
      return blocksTable(table, fill);
    case 'matrix':
      return matrixTable(table, fill);
    case 'record':
      return recordTable(table, fill);
  }
}
