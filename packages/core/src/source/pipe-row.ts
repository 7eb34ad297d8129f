import type { SourceCell } from './types.ts';

const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 0x3000 || code === 0xa0;

/**
 * `|---|:--:|`: separates a Markdown table's head from its body and says nothing. A single dash with nothing but
 * bars behind it (`- |`, `- | |`) is a cell on a line of its own.
 */
export function isDelimiterRow(text: string, start: number, end: number): boolean {
  let dashes = 0;
  let bars = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 45) dashes++;
    else if (code === 124) bars++;
    else if (code !== 58 && !isSpace(code)) return false;
  }
  return dashes > 0 && !(dashes === 1 && bars > 0 && text.charCodeAt(start) === 45);
}

/** True where cells are set apart by tabs inside the line, as in text copied from a spreadsheet. */
export function hasInnerTab(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) === 9) return true;
  return false;
}

/** The cells of a row set apart by tabs. Tabs behind the last word open empty cells. */
export function readTabRow(text: string, start: number, end: number, row: number): SourceCell[] {
  let stop = end;
  for (let code = text.charCodeAt(stop); code === 9 || code === 32; code = text.charCodeAt(++stop));
  const cells: SourceCell[] = [];
  let from = start;
  for (let i = start; i <= stop; i++) {
    if (i < stop && text.charCodeAt(i) !== 9) continue;
    let cellStart = from;
    let cellEnd = i;
    while (cellStart < cellEnd && isSpace(text.charCodeAt(cellStart))) cellStart++;
    while (cellEnd > cellStart && isSpace(text.charCodeAt(cellEnd - 1))) cellEnd--;
    cells.push({
      text: text.slice(cellStart, cellEnd),
      span: [cellStart, cellEnd],
      row,
      column: cells.length,
      rowSpan: 1,
      columnSpan: 1,
    });
    from = i + 1;
  }
  return cells;
}

/** `**12**`, marked from its first letter to its last. */
const isBold = (text: string, start: number, end: number): boolean =>
  end - start > 4 && text.startsWith('**', start) && text.indexOf('**', start + 2) === end - 2;

/** What a cell says: a bar may be escaped in it, and lines broken. */
const plain = (cell: string): string =>
  cell
    .replaceAll('\\|', '|')
    .replace(/<br *\/?>|&nbsp;|&#160;/giu, ' ')
    .trim();

/**
 * The cells of a pipe row, with or without bars at its ends. `\|` is a bar inside a cell; a bar at the very end closes
 * the last cell and opens none.
 */
export function readRow(text: string, start: number, end: number, row: number): SourceCell[] {
  const cells: SourceCell[] = [];
  let from = text.charCodeAt(start) === 124 ? start + 1 : start;
  let escaped = false;
  for (let i = from; i <= end; i++) {
    const code = i < end ? text.charCodeAt(i) : 124;
    if (code > 124) continue;
    if (code === 92 && i + 1 < end && text.charCodeAt(i + 1) === 124) {
      escaped = true;
      i++;
      continue;
    }
    if (code !== 124) continue;
    if (i === end && from >= end) break;
    let cellStart = from;
    let cellEnd = i;
    while (cellStart < cellEnd && isSpace(text.charCodeAt(cellStart))) cellStart++;
    while (cellEnd > cellStart && isSpace(text.charCodeAt(cellEnd - 1))) cellEnd--;
    // An empty cell stands where its content would be written: behind one space.
    if (cellStart === cellEnd) cellStart = cellEnd = i - from >= 2 ? from + 1 : from;
    if (isBold(text, cellStart, cellEnd)) {
      cellStart += 2;
      cellEnd -= 2;
    }
    const content = text.slice(cellStart, cellEnd);
    cells.push({
      text: escaped || content.includes('<') || content.includes('&') ? plain(content) : content,
      span: [cellStart, cellEnd],
      row,
      column: cells.length,
      rowSpan: 1,
      columnSpan: 1,
    });
    escaped = false;
    from = i + 1;
  }
  return cells;
}
