import type { SourceCell } from './types.ts';

/** Wider tables are no form of ours; a greater common divisor of chance places is nobody's width. */
const widest = 40;

const bar = 124;

function greatestCommonDivisor(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y > 0) [x, y] = [y, x % y];
  return x;
}

/**
 * A table that lost its line ends in conversion: each cell, with the bar behind it, on a line of its own, an empty cell
 * as a bar alone, and the places that a row leaves over as a line of bars (`|||`). Those lines end a row, so that their
 * places say how wide the rows are.
 *
 * @param rows the lines as they were read, each taken for a row
 * @param starts where each line begins
 * @returns the rows, or undefined where the lines are no such table or leave the width open
 */
export function readColumn(
  text: string,
  rows: readonly SourceCell[][],
  starts: readonly number[],
): SourceCell[][] | undefined {
  const cells: SourceCell[] = [];
  let width = 0;
  let longest = 0;
  for (const [i, row] of rows.entries()) {
    const start = starts[i] ?? 0;
    const [cell] = row;
    if (text.charCodeAt(start) === bar) {
      if (row.some((each) => each.text !== '')) return undefined;
      // n bars close n empty cells; as a row they were read as one fewer.
      const count = row.length + 1;
      for (let k = 0; k < count; k++) cells.push(emptyAt(start + k));
      if (count > 1) {
        width = greatestCommonDivisor(width, cells.length);
        longest = Math.max(longest, count);
      }
    } else if (
      row.length === 1 &&
      cell &&
      text
        .slice(cell.span[1], cell.span[1] + 4)
        .trimStart()
        .startsWith('|')
    )
      cells.push(cell);
    else return undefined;
  }
  if (longest === 0 || width <= longest || width > widest) return undefined;
  const found: SourceCell[][] = [];
  for (let from = 0; from < cells.length; from += width)
    found.push(cells.slice(from, from + width).map((cell, column) => ({ ...cell, row: found.length, column })));
  return found;
}

const emptyAt = (at: number): SourceCell => ({
  text: '',
  span: [at, at],
  row: 0,
  column: 0,
  rowSpan: 1,
  columnSpan: 1,
});
