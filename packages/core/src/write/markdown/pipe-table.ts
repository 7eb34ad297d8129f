import { displayWidth } from '../../text/widths.ts';

/** What one cell of a pipe row may hold: one line, and no bar that would end it. */
const cellText = (text: string): string =>
  text
    .replace(/\s+/gu, (space) => (space.includes('\n') ? ' ' : space))
    .trim()
    .replaceAll('|', '\\|');

/**
 * A Markdown table, its columns lined up by the width they have on a screen, where Chinese takes two columns.
 *
 * @param rows the first is the head; shorter rows are filled up
 * @param figuresFrom the column from which on cells are figures and stand right; undefined: none do
 */
export function pipeTable(rows: readonly (readonly string[])[], figuresFrom?: number): string {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => cellText(row[column] ?? '')));
  const widths = Array.from({ length: width }, (_, column) =>
    cells.reduce((most, row) => Math.max(most, displayWidth(row[column] ?? '')), 3),
  );
  const right = (column: number): boolean => figuresFrom !== undefined && column >= figuresFrom;
  const line = (row: readonly string[]): string =>
    `| ${row
      .map((cell, column) => {
        const room = ' '.repeat((widths[column] ?? 0) - displayWidth(cell));
        return right(column) ? room + cell : cell + room;
      })
      .join(' | ')} |`;
  const rule = `| ${widths.map((each, column) => (right(column) ? `${'-'.repeat(each - 1)}:` : '-'.repeat(each))).join(' | ')} |`;
  const [head = [], ...body] = cells;
  return [line(head), rule, ...body.map(line)].join('\n');
}
