import { analyse } from '@gongkai/core';
import type { Position, Range, TextEdit } from 'vscode-languageserver-types';
import { columnsOf, isMarkdownTable, type PipeLine, type PipeTable, pipeTables } from '../model/pipe-rows.ts';
import { type ReportView, touches } from '../service/view.ts';

/** Cells wider than this do not widen their column: one long cell would push all others out of sight. */
const widest = 100;

/** With more tables than this, a text with a torn one is left alone: each would have to be tried. */
const mostTables = 20;

type Align = 'left' | 'right' | 'center' | 'none';

function alignOf(cell: string | undefined): Align {
  const left = cell?.startsWith(':') === true;
  const right = cell?.endsWith(':') === true;
  return left && right ? 'center' : right ? 'right' : left ? 'left' : 'none';
}

interface Layout {
  readonly widths: readonly number[];
  readonly aligns: readonly Align[];
}

function layoutOf(table: PipeTable, ratio: number): Layout {
  const count = Math.max(...table.lines.map(({ cells }) => cells.length));
  const widths = Array.from({ length: count }, (_, column) => {
    const own = table.lines
      .filter(({ delimiter }) => !delimiter)
      .map(({ cells }) => columnsOf(cells[column] ?? '', ratio));
    return Math.max(3, ...own.filter((width) => width <= widest));
  });
  const delimiter = table.lines.find((line) => line.delimiter);
  return { widths, aligns: widths.map((_, column) => alignOf(delimiter?.cells[column])) };
}

function pad(cell: string, width: number, align: Align, ratio: number): string {
  const room = Math.max(0, Math.round(width - columnsOf(cell, ratio)));
  const left = align === 'right' ? room : align === 'center' ? room >> 1 : 0;
  return ' '.repeat(left) + cell + ' '.repeat(room - left);
}

function rule(width: number, align: Align): string {
  const length = Math.max(3, Math.round(width));
  if (align === 'center') return `:${'-'.repeat(length - 2)}:`;
  if (align === 'right') return `${'-'.repeat(length - 1)}:`;
  return align === 'left' ? `:${'-'.repeat(length - 1)}` : '-'.repeat(length);
}

/** A row in its columns. A row keeps the number of its cells: what was not written is not added. */
function rowText(line: PipeLine, { widths, aligns }: Layout, ratio: number): string {
  const cells = line.cells.map((cell, column) => {
    const align = aligns[column] ?? 'none';
    const width = widths[column] ?? 3;
    return line.delimiter ? rule(width, align) : pad(cell, width, align, ratio);
  });
  return `| ${cells.join(' | ')} |`;
}

function formatLines(view: ReportView, table: PipeTable, lines: readonly PipeLine[]): TextEdit[] {
  const ratio = view.settings.widthRatio;
  const layout = layoutOf(table, ratio);
  return lines.flatMap((line) => {
    const newText = rowText(line, layout, ratio);
    return newText === view.text.slice(line.span[0], line.span[1]) ? [] : [{ range: view.range(line.span), newText }];
  });
}

/** Whether every figure is read as before: in a torn table, a bar more may decide which of two cells is meant. */
function keepsFigures(view: ReportView, edits: readonly TextEdit[]): boolean {
  let text = '';
  let at = 0;
  for (const { range, newText } of edits) {
    text += view.text.slice(at, view.offset(range.start)) + newText;
    at = view.offset(range.end);
  }
  const after = analyse(text + view.text.slice(at), view.analysis.options).bound.cells;
  for (const [key, { value }] of view.analysis.bound.cells) if (after.get(key)?.value !== value) return false;
  return true;
}

/**
 * Aligns the columns of Markdown tables by the width they have on the screen; only white space and the dashes of the
 * delimiter line change, and bars that are missing at the edges. Rows that only look like a table (without a delimiter
 * line) are left as they are, and so are tables so torn that a figure would be read otherwise.
 */
export function formatting(view: ReportView, range?: Range): TextEdit[] {
  if (!view.isReport) return [];
  const wanted = range && ([view.offset(range.start), view.offset(range.end)] as const);
  const byTable = pipeTables(view)
    .filter(isMarkdownTable)
    .map((table) =>
      formatLines(view, table, wanted ? table.lines.filter(({ span }) => touches(span, wanted)) : table.lines),
    )
    .filter((edits) => edits.length > 0);
  const all = byTable.flat();
  if (all.length === 0 || keepsFigures(view, all)) return all;
  if (byTable.length > mostTables) return [];
  const sound = byTable.filter((edits) => keepsFigures(view, edits)).flat();
  return keepsFigures(view, sound) ? sound : [];
}

/** Aligns the row that was just finished with a bar, or left with a line break. */
export function formatOnType(view: ReportView, position: Position, typed: string): TextEdit[] {
  if (!view.isReport) return [];
  const offset = view.offset(position);
  const at = typed === '\n' ? view.lineSpan(offset)[0] - 1 : offset;
  const table = pipeTables(view).find(({ span }) => span[0] <= at && at <= span[1]);
  const line = table?.lines.find(({ span }) => span[0] <= at && at <= span[1]);
  if (!table || !line || !isMarkdownTable(table)) return [];
  // Not while the row is being written: only at its end.
  if (typed === '|' && (offset < line.span[1] || line.cells.length < (table.lines[0]?.cells.length ?? 0))) return [];
  return formatLines(view, table, [line]);
}
