import { readCell } from '@gongkai/core';
import type { Range, TextEdit } from 'vscode-languageserver-types';
import { columnsOf, pipeTables, splitRow } from '../model/pipe-rows.ts';
import type { ReportView } from '../service/view.ts';

/** What the clipboard holds. */
export interface Clipboard {
  readonly text?: string;
  readonly html?: string;
}

/** More than any table of the forms; a larger paste is something else. */
const mostRows = 500;

const entities: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const plain = (html: string): string =>
  html
    .replace(/<[^<>]{0,2000}>/gu, ' ')
    .replace(
      /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));/giu,
      (all: string, hex?: string, decimal?: string, name?: string) => {
        if (name !== undefined) return entities[name.toLowerCase()] ?? all;
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : all;
      },
    )
    .replace(/\s+/gu, ' ')
    .trim();

/** Parts between an opening tag and the next one of the same kind or its end; nothing nested is looked for. */
function parts(html: string, tag: RegExp): string[] {
  return html.split(tag).slice(1);
}

/** The rows of the first table of a piece of HTML, as Word and spreadsheets put it on the clipboard. */
function htmlRows(html: string): string[][] {
  const from = html.search(/<table[\s>]/iu);
  if (from < 0) return [];
  const end = html.indexOf('</table', from);
  const table = html.slice(from, end < 0 ? undefined : end);
  return parts(table, /<tr(?=[\s>])/iu).map((row) =>
    parts(row, /<t[dh](?=[\s>])/iu).map((cell) => plain(cell.slice(cell.indexOf('>') + 1))),
  );
}

const textRows = (text: string): string[][] =>
  text.includes('\t')
    ? text
        .replace(/\r\n?/gu, '\n')
        .replace(/(?<!\n)\n+$/u, '')
        .split('\n')
        .map((line) => line.split('\t').map((cell) => cell.trim()))
    : [];

const escapeCell = (cell: string): string => cell.replace(/\s+/gu, ' ').replace(/(?<!\\)\|/gu, '\\|');

const isNumber = (cell: string): boolean => readCell(cell, 'money', '件').state === 'number';

/**
 * What a paste of rows (tabs, or a table in HTML) becomes in a table of the text: numbers alone go into the cells from
 * the cursor's on, to the right and down; rows with labels become rows of the table. Null where the paste is no rows,
 * or the place is no table: then it is pasted as ever.
 */
export function paste(view: ReportView, range: Range, clipboard: Clipboard): TextEdit[] | null {
  if (!view.isReport) return null;
  const fromHtml = clipboard.html === undefined ? [] : htmlRows(clipboard.html);
  const rows = fromHtml.length > 0 ? fromHtml : textRows(clipboard.text ?? '');
  if (rows.length === 0 || rows.length > mostRows || !rows.some((row) => row.length > 1)) return null;
  const offset = view.offset(range.start);
  const table = pipeTables(view).find(({ span }) => span[0] <= offset && offset <= span[1] + 1);
  if (!table) return null;
  const at = table.lines.findIndex(({ span }) => span[0] <= offset && offset <= span[1]);
  const line = table.lines[at];
  const onlyNumbers = rows.every((row) => row.every((cell) => cell === '' || isNumber(cell)));
  if (onlyNumbers && line && range.start.line === range.end.line) return intoCells(view, table, at, offset, rows);
  const width = Math.max(...table.lines.map(({ cells }) => cells.length), ...rows.map(({ length }) => length));
  const text = rows
    .map((row) => `| ${Array.from({ length: width }, (_, i) => escapeCell(row[i] ?? '')).join(' | ')} |`)
    .join('\n');
  const [start, end] = view.lineSpan(offset);
  const empty = view.text.slice(start, end).replace(/[|\s]/gu, '') === '';
  return empty
    ? [{ range: view.range([start, end]), newText: text }]
    : [{ range: view.range([end, end]), newText: `\n${text}` }];
}

function intoCells(
  view: ReportView,
  table: ReturnType<typeof pipeTables>[number],
  from: number,
  offset: number,
  rows: readonly (readonly string[])[],
): TextEdit[] | null {
  const first = table.lines[from];
  if (!first || first.delimiter) return null;
  const column = Math.max(0, splitRow(`${view.text.slice(first.span[0], offset)}.`).length - 1);
  const lines = table.lines.slice(from).filter(({ delimiter }) => !delimiter);
  if (rows.length > lines.length) return null;
  return rows.flatMap((row, i): TextEdit[] => {
    const line = lines[i];
    if (!line) return [];
    const cells = line.cells.map((cell, k) => {
      const pasted = row[k - column];
      if (k < column || pasted === undefined) return cell;
      // The width stays where the number fits: the columns stay in line.
      const value = escapeCell(pasted);
      return value + ' '.repeat(Math.max(0, columnsOf(cell, 2) - columnsOf(value, 2)));
    });
    return [{ range: view.range(line.span), newText: `| ${cells.join(' | ')} |` }];
  });
}
