import type { BoundReport, BoundTable, LocalRow } from '../../binding/types.ts';
import { localRowOf } from '../../report/extract.ts';
import type { Span } from '../../span.ts';
import { labelKey } from '../../text/normalize.ts';
import { layOutTable } from '../layout/layout.ts';
import type { LaidCell } from '../layout/types.ts';
import type { OwnRow, TableFill } from '../markdown/tables.ts';
import { escapeHtml } from './escape.ts';
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

const spans = ({ rows, columns }: LaidCell): string =>
  `${rows > 1 ? ` rowspan="${rows}"` : ''}${columns > 1 ? ` colspan="${columns}"` : ''}`;

const classOf = (cell: LaidCell): string => {
  switch (cell.role) {
    case 'title':
      return ' class="block"';
    case 'column':
      return '';
    case 'label':
      return ` class="label${cell.level === undefined ? '' : ` level-${cell.level}`}${cell.own ? ' local' : ''}"`;
    default:
      return ` class="${cell.role}"`;
  }
};

function valueHtml(cell: LaidCell, { bound, marks, suspects }: TableContent): string {
  const found = cell.key === undefined ? undefined : bound.cells.get(cell.key);
  if (!found) {
    const missing = cell.key === undefined ? '' : ' missing';
    return `<td${spans(cell)} class="value${missing}">${escapeHtml(cell.text)}</td>`;
  }
  const broken = marks.get(cell.key ?? '');
  const suspect = suspects.get(found.span[0]);
  const classes = ['value', found.state === 'blank' && 'blank', broken && 'broken', suspect && 'suspect'];
  const words = [...(suspect ? [suspect] : []), ...(broken ?? [])].join('\n');
  const title = words === '' ? '' : ` title="${escapeHtml(words)}"`;
  return `<td${spans(cell)} class="${classes.filter(Boolean).join(' ')}"${at(found.span)}${title}>${escapeHtml(cell.text)}</td>`;
}

/** Where a label stands in the source: a row of the form by one of its indicators, one of the report's own by itself. */
function placeOf(cell: LaidCell, own: ReadonlyMap<OwnRow, LocalRow>, { table }: TableContent): string {
  const row = cell.own
    ? own.get(cell.own)
    : table.rows.find(({ ids }) => cell.indicator !== undefined && ids.includes(cell.indicator));
  return row ? at(row.labelSpan) : '';
}

function fillOf({ bound, table }: TableContent, own: ReadonlyMap<OwnRow, LocalRow>): TableFill {
  const headings = table.headingRows.flatMap(({ label, cell }) =>
    cell ? [[labelKey(label), cell.text] as const] : [],
  );
  return {
    cell: (key) => bound.cells.get(key)?.text,
    unit: (id) => bound.form.indicators.find((one) => one.id === id)?.unit ?? '',
    own: [...own.keys()],
    headings: new Map(headings),
  };
}

/** A table in the official layout of its form, every row of it, merged cells and all, with the report's own rows. */
export function tableHtml(content: TableContent): string {
  const { table } = content;
  const own = new Map<OwnRow, LocalRow>(table.localRows.map((row) => [localRowOf(row), row]));
  const cellHtml = (cell: LaidCell): string => {
    if (cell.own && cell.role === 'value') {
      const found = own.get(cell.own)?.cells[cell.index ?? -1];
      return `<td${spans(cell)} class="value"${found ? at(found.span) : ''}>${escapeHtml(cell.text)}</td>`;
    }
    if (cell.role === 'value') return valueHtml(cell, content);
    const tag = cell.role === 'unit' ? 'td' : 'th';
    const place = cell.role === 'label' ? placeOf(cell, own, content) : '';
    return `<${tag}${spans(cell)}${place}${classOf(cell)}>${escapeHtml(cell.text)}</${tag}>`;
  };
  const rows = layOutTable(table.spec, fillOf(content, own), { everyRow: true }).rows.map(
    (row) => `<tr>${row.map(cellHtml).join('')}</tr>`,
  );
  return `<table class="official ${table.spec.layout}"${at(table.span)}>\n${rows.join('\n')}\n</table>`;
}
