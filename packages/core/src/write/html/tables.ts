import type { BoundReport, BoundTable } from '../../binding/types.ts';
import type { BlocksTable, ListTable, MatrixRow, MatrixTable, RecordTable, TableSpec } from '../../catalogue/types.ts';
import type { Span } from '../../span.ts';
import { escapeHtml } from './escape.ts';
import { groupWidth, layOut, sharesGroup } from './grid.ts';
import type { Marks, Suspects } from './marks.ts';

/** What the tables are filled from. */
export interface TableContent {
  readonly bound: BoundReport;
  readonly table: BoundTable;
  readonly marks: Marks;
  readonly suspects: Suspects;
}

/** `data-at` for a place in the source: the preview jumps there and scrolls with it. */
export const at = (span: Span): string => ` data-at="${span[0]}-${span[1]}"`;

interface Merge {
  readonly rows?: number;
  readonly columns?: number;
}

function spans({ rows = 1, columns = 1 }: Merge): string {
  return `${rows > 1 ? ` rowspan="${rows}"` : ''}${columns > 1 ? ` colspan="${columns}"` : ''}`;
}

const head = (text: string, merge: Merge = {}, place = ''): string =>
  `<th${spans(merge)}${place}>${escapeHtml(text)}</th>`;

const row = (cells: readonly string[]): string => `<tr>${cells.join('')}</tr>`;

function value({ bound, marks, suspects }: TableContent, key: string, columns = 1): string {
  const cell = bound.cells.get(key);
  const merge = spans({ columns });
  if (!cell) return `<td${merge} class="value missing"></td>`;
  const broken = marks.get(key);
  const suspect = suspects.get(cell.span[0]);
  const classes = ['value', cell.state === 'blank' && 'blank', broken && 'broken', suspect && 'suspect'];
  const words = [...(suspect ? [suspect] : []), ...(broken ?? [])].join('\n');
  const title = words === '' ? '' : ` title="${escapeHtml(words)}"`;
  return `<td${merge} class="${classes.filter(Boolean).join(' ')}"${at(cell.span)}${title}>${escapeHtml(cell.text)}</td>`;
}

/** Where a row stands in the source, by one of its indicators. */
function placeOf({ table }: TableContent, indicator: string | undefined): string {
  const found = indicator === undefined ? undefined : table.rows.find((each) => each.ids.includes(indicator));
  return found ? at(found.labelSpan) : '';
}

function listTable(spec: ListTable, content: TableContent): string[] {
  const rows = spec.rows
    .filter((each) => !each.local || (each.indicator !== undefined && content.bound.cells.has(each.indicator)))
    .map((each) => {
      const indicator = content.bound.form.indicators.find((one) => one.id === each.indicator);
      const label = `${each.numbering}${each.label}${each.note ? `(${each.note})` : ''}`;
      const place = `${placeOf(content, each.indicator)} class="label level-${each.level}"`;
      const cells = each.indicator ? value(content, each.indicator) : '<td class="value"></td>';
      return row([head(label, {}, place), `<td class="unit">${escapeHtml(indicator?.unit ?? '')}</td>`, cells]);
    });
  return [row(['统计指标', '单位', spec.valueHeadings[0] ?? '统计数'].map((text) => head(text))), ...rows];
}

function blocksTable(spec: BlocksTable, content: TableContent): string[] {
  const width = Math.max(...spec.blocks.map((block) => block.columns.length));
  return spec.blocks.flatMap((block) => {
    // The last column of a narrower block takes the room that is left.
    const last = width - block.columns.length + 1;
    const columnsOf = (i: number) => (i === block.columns.length - 1 ? last : 1);
    return [
      row([head(block.title, { columns: width + 1 }, ' class="block"')]),
      row([head('信息内容'), ...block.columns.map((each, i) => head(each.label, { columns: columnsOf(i) }))]),
      ...block.rows.map((each) =>
        row([
          head(each.label, {}, `${placeOf(content, each.indicators[0])} class="label"`),
          ...each.indicators.map((id, i) => value(content, id, columnsOf(i))),
        ]),
      ),
    ];
  });
}

/** The rows of the form, or the variant that the report uses in place of some of them. */
function matrixRows(spec: MatrixTable, { table }: TableContent): MatrixRow[] {
  const present = new Set(table.rows.flatMap((each) => each.ids));
  const used = spec.variants.filter((variant) => present.has(variant.row.indicator));
  const replaced = new Map(used.flatMap((variant) => variant.replaces.map((id) => [id, variant] as const)));
  return spec.rows.flatMap((each) => {
    const variant = replaced.get(each.indicator);
    if (!variant) return [each];
    return variant.replaces[0] === each.indicator ? [variant.row] : [];
  });
}

function matrixTable(spec: MatrixTable, content: TableContent): string[] {
  const rows = matrixRows(spec, content);
  const paths = rows.map((each) => [...each.path, `${each.numbering}${each.label}`]);
  const labelColumns = Math.max(...paths.map((path) => path.length));
  const heads = layOut(spec.columns.map((column) => [...column.path, column.label]));
  const headRows = heads.map((cells, level) =>
    row([
      ...(level === 0 ? [head(spec.headNote, { rows: heads.length, columns: labelColumns }, ' class="note"')] : []),
      ...cells.map((cell) => head(cell.text, cell)),
    ]),
  );
  const bodyRows = rows.map((each, i) => {
    const path = paths[i] ?? [];
    const labels = path.flatMap((text, level) => {
      if (level === path.length - 1) {
        const place = `${placeOf(content, each.indicator)} class="label"`;
        return [head(text, { columns: labelColumns - level }, place)];
      }
      if (i > 0 && sharesGroup(paths[i - 1] ?? [], path, level)) return [];
      return [head(text, { rows: groupWidth(paths, i, level) }, ' class="group"')];
    });
    return row([...labels, ...spec.columns.map((column) => value(content, `${each.indicator}@${column.applicant}`))]);
  });
  return [...headRows, ...bodyRows];
}

function recordTable(spec: RecordTable, content: TableContent): string[] {
  const heads = layOut(spec.columns.map((column) => [...column.path, column.label]));
  return [
    ...heads.map((cells) => row(cells.map((cell) => head(cell.text, cell)))),
    row(spec.columns.map((column) => value(content, column.indicator))),
  ];
}

function formRows(spec: TableSpec, content: TableContent): string[] {
  switch (spec.layout) {
    case 'list':
      return listTable(spec, content);
    case 'blocks':
      return blocksTable(spec, content);
    case 'matrix':
      return matrixTable(spec, content);
    case 'record':
      return recordTable(spec, content);
  }
}

/** A table in the official layout of its form, merged cells and all; rows of the report's own follow at its foot. */
export function tableHtml(content: TableContent): string {
  const { table } = content;
  const local = table.localRows.map((each) =>
    row([
      head(each.label, {}, `${at(each.labelSpan)} class="label local"`),
      ...each.cells.map((cell) => `<td class="value"${at(cell.span)}>${escapeHtml(cell.text)}</td>`),
    ]),
  );
  const rows = formRows(table.spec, content).join('\n');
  const foot = local.length > 0 ? `\n<table class="official local">\n${local.join('\n')}\n</table>` : '';
  return `<table class="official ${table.spec.layout}"${at(table.span)}>\n${rows}\n</table>${foot}`;
}
