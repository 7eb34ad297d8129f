import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Writable } from '../span.ts';
import { exactText, markOf } from './html-marks.ts';
import { HtmlText } from './html-text.ts';
import type { SourceCell, SourceProblem, SourceTable } from './types.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** The widest and longest merged cell that is believed; table three has 10 columns and 28 rows. */
const widest = 64;
const longest = 256;

/**
 * Lays a table out on its grid, merged cells where they begin.
 *
 * @returns undefined where the table holds other tables or only lays out the page: its contents are read as such
 */
export function readHtmlTable(html: string, table: Element, problems: SourceProblem[]): SourceTable | undefined {
  const rowElements: Element[] = [];
  if (!collectRows(table.childNodes, rowElements)) return undefined;
  const rows: SourceCell[][] = [];
  /** Columns still covered by a cell from above: row up to which each is taken. */
  const taken: number[] = [];
  let columns = 0;
  for (const element of rowElements) {
    const row = rows.length;
    const cells: SourceCell[] = [];
    let column = 0;
    for (const child of element.childNodes) {
      if (!('tagName' in child) || (child.tagName !== 'td' && child.tagName !== 'th')) continue;
      if (holdsTable(child)) return undefined;
      while ((taken[column] ?? 0) > row) column++;
      const columnSpan = span(child, 'colspan', widest, problems);
      const rowSpan = span(child, 'rowspan', longest, problems);
      const { text, span: place } = content(html, child);
      const cell: Writable<SourceCell> = { text, span: place, row, column, rowSpan, columnSpan };
      if (child.tagName === 'th') cell.header = true;
      cells.push(cell);
      for (let i = 0; i < columnSpan; i++) taken[column + i] = row + rowSpan;
      column += columnSpan;
      if (column > widest * 4) break;
    }
    columns = Math.max(columns, column);
    rows.push(cells);
  }
  const at = table.sourceCodeLocation;
  // A table of one column only lays out the page, unless one of our own pages says that it is a table.
  if (!at || rows.length === 0 || (columns < 2 && markOf(table) !== 'grid')) return undefined;
  return { kind: 'table', span: [at.startOffset, at.endOffset], rows, columns };
}

const rowGroups = new Set(['tbody', 'thead', 'tfoot']);

/** Rows of the table itself; false where a table is nested in something else than a cell. */
function collectRows(nodes: readonly Node[], into: Element[]): boolean {
  for (const node of nodes) {
    if (!('tagName' in node)) continue;
    if (node.tagName === 'tr') into.push(node);
    else if (rowGroups.has(node.tagName) && !collectRows(node.childNodes, into)) return false;
  }
  return true;
}

function holdsTable(element: Element): boolean {
  const stack: Node[] = element.childNodes.slice();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!('tagName' in node)) continue;
    if (node.tagName === 'table') return true;
    for (const child of node.childNodes) stack.push(child);
  }
  return false;
}

function span(element: Element, name: string, most: number, problems: SourceProblem[]): number {
  if (element.attrs.length === 0) return 1;
  const value = element.attrs.find((attribute) => attribute.name === name)?.value;
  if (value === undefined) return 1;
  const number = Number.parseInt(value, 10);
  if (!Number.isFinite(number) || number < 1) return 1;
  if (number <= most) return number;
  const at = element.sourceCodeLocation?.startTag ?? element.sourceCodeLocation;
  if (at && problems.length < 20) problems.push({ kind: 'span-too-large', span: [at.startOffset, at.endOffset] });
  return 1;
}

/** A cell's text without markup. Its span covers the text in the page; a blank cell's is where text would go. */
function content(html: string, cell: Element): Pick<SourceCell, 'text' | 'span'> {
  const mark = markOf(cell);
  if (mark === 'text' || mark === 'exact') {
    const exact = exactText(html, cell);
    if (exact) return { text: exact.text, span: exact.span() };
  }
  const text = new HtmlText(html);
  const stack: Node[] = cell.childNodes.slice().reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeName === '#text' && 'value' in node) {
      const at = node.sourceCodeLocation;
      if (at) text.add(node.value, at.startOffset, at.endOffset);
    } else if ('tagName' in node) {
      if (node.tagName === 'style' || node.tagName === 'script') continue;
      for (let i = node.childNodes.length - 1; i >= 0; i--) {
        const child = node.childNodes[i];
        if (child) stack.push(child);
      }
    }
  }
  const mapped = text.finish();
  if (mapped) return { text: mapped.text, span: mapped.span() };
  const at = cell.sourceCodeLocation?.startTag?.endOffset ?? cell.sourceCodeLocation?.startOffset ?? 0;
  return { text: '', span: [at, at] };
}
