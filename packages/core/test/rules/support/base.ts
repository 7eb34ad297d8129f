import { editions } from '../../../src/catalogue/editions/index.ts';
import type { BlocksTable, EditionId, ListTable, MatrixTable, RecordTable } from '../../../src/catalogue/types.ts';
import { type Applicant, applicants } from '../../../src/catalogue/types.ts';

/** Values by fact key; everything else is 0. */
export type Values = Readonly<Record<string, number | string>>;

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const rule = (columns: number): string => row(Array.from({ length: columns }, () => '---'));

function list(table: ListTable, values: Values, local: boolean): string[] {
  const rows = table.rows.filter((line) => local || !line.local);
  return [
    row(['统计指标', '单位', '统计数']),
    rule(3),
    ...rows.map((line) => {
      const label = `${line.numbering}${line.label}${line.note ? `（${line.note}）` : ''}`;
      if (!line.indicator) return row([label, '——', '']);
      const unit = editions['2014'].indicators.find(({ id }) => id === line.indicator)?.unit ?? '';
      return row([label, unit, values[line.indicator] ?? 0]);
    }),
  ];
}

function blocks(table: BlocksTable, values: Values): string[] {
  const width = 1 + Math.max(...table.blocks.map((block) => block.columns.length));
  const pad = (cells: readonly (string | number)[]): string =>
    row([...cells, ...Array.from({ length: width - cells.length }, () => '')]);
  const lines = table.blocks.flatMap((block) => [
    pad([block.title]),
    pad(['信息内容', ...block.columns.map(({ label, note }) => (note ? `${label}（${note}）` : label))]),
    ...block.rows.map((line) => pad([line.label, ...line.indicators.map((id) => values[id] ?? 0)])),
  ]);
  return [lines[0] ?? '', rule(width), ...lines.slice(1)];
}

function matrix(table: MatrixTable, values: Values): string[] {
  const depth = 3;
  const value = (id: string, applicant: Applicant): string | number => {
    const given = values[`${id}@${applicant}`];
    if (given !== undefined) return given;
    // A value for one class goes into the total as well; `id` alone stands for natural persons.
    if (applicant === 'natural-person') return values[id] ?? 0;
    if (applicant !== 'total') return 0;
    return applicants.filter((each) => each !== 'total').reduce((sum, each) => sum + Number(value(id, each)), 0);
  };
  const head = [
    row([
      '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
      '',
      '',
      '申请人情况',
      '',
      '',
      '',
      '',
      '',
      '',
    ]),
    rule(10),
    row(['', '', '', '自然人', '法人或其他组织', '', '', '', '', '总计']),
    row(['', '', '', '', ...table.columns.filter(({ path }) => path.length === 2).map(({ label }) => label), '']),
  ];
  return [
    ...head,
    ...table.rows.map((line) => {
      const labels = [...line.path, `${line.numbering}${line.label}${line.note ? `（${line.note}）` : ''}`];
      return row([
        ...labels,
        ...Array.from({ length: depth - labels.length }, () => ''),
        ...applicants.map((applicant) => value(line.indicator, applicant)),
      ]);
    }),
  ];
}

function record(table: RecordTable, values: Values): string[] {
  return [
    row(['行政复议', '', '', '', '', '行政诉讼', '', '', '', '', '', '', '', '', '']),
    rule(15),
    row([
      '结果维持',
      '结果纠正',
      '其他结果',
      '尚未审结',
      '总计',
      '未经复议直接起诉',
      '',
      '',
      '',
      '',
      '复议后起诉',
      '',
      '',
      '',
      '',
    ]),
    row(['', '', '', '', '', ...table.columns.slice(5).map(({ label }) => label)]),
    row(table.columns.map(({ indicator }) => values[indicator] ?? 0)),
  ];
}

/** A table of an edition as Markdown. */
export function table(
  edition: EditionId,
  id: 'statistics' | 'disclosure' | 'applications' | 'disputes',
  values: Values = {},
  local = true,
): string {
  const spec = editions[edition].tables.find((each) => each.id === id);
  if (!spec) throw new Error(`${edition} has no table ${id}`);
  const lines =
    spec.layout === 'list'
      ? list(spec, values, local)
      : spec.layout === 'blocks'
        ? blocks(spec, values)
        : spec.layout === 'matrix'
          ? matrix(spec, values)
          : record(spec, values);
  return lines.join('\n');
}

/** Replaces words of a text, each of which must be there. */
export function edit(text: string, ...changes: readonly (readonly [from: string, to: string])[]): string {
  let result = text;
  for (const [from, to] of changes) {
    if (!result.includes(from)) throw new Error(`not in the text: ${from}`);
    result = result.replace(from, () => to);
  }
  return result;
}

/** Replaces what stands from one mark up to another, the first mark with it. */
export function swap(text: string, from: string, to: string, words: string): string {
  const start = text.indexOf(from);
  const end = text.indexOf(to, start + from.length);
  if (start < 0 || end < 0) throw new Error(`not in the text: ${start < 0 ? from : to}`);
  return text.slice(0, start) + words + text.slice(end);
}
