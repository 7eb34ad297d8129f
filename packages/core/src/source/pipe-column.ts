import type { SourceCell } from './types.ts';

/** Wider tables are no form of ours. */
const widest = 40;

const bar = 124;

/** Cells between two lines of bars: one row, or several of which only the last has places left over. */
type Stretch = readonly SourceCell[];

/**
 * A table that lost its line ends in conversion: each cell, with the bar behind it, on a line of its own, an empty cell
 * as a bar alone, and the places that a row leaves over as a line of bars (`|||`) or as bars behind its last cell. Those
 * lines end a row, so that they say how wide the rows are. Where a stretch between two of them is of another width,
 * something was lost in it: its cells stay rows of their own, so that nobody takes one for its neighbour.
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
  const stretches: SourceCell[][] = [];
  let open: SourceCell[] = [];
  let longest = 0;
  let isColumn = false;
  const endStretch = (leftOver: number): void => {
    longest = Math.max(longest, leftOver);
    stretches.push(open);
    open = [];
  };
  for (const [i, row] of rows.entries()) {
    const start = starts[i] ?? 0;
    const [cell] = row;
    if (text.charCodeAt(start) === bar) {
      if (row.some((each) => each.text !== '')) return undefined;
      // n bars close n empty cells; as a row they were read as one fewer.
      const count = row.length + 1;
      for (let k = 0; k < count; k++) open.push(emptyAt(start + k));
      if (count > 1) endStretch(count);
      continue;
    }
    const [, ...left] = row;
    if (!cell || left.some((each) => each.text !== '') || !isBarBehind(text, cell)) return undefined;
    open.push(...row);
    if (left.length === 0) isColumn = true;
    else endStretch(left.length);
  }
  // Rows that all end with places left over are rows as they stand.
  if (!isColumn) return undefined;
  const width = widthOf(stretches, longest);
  if (width === undefined) return undefined;
  const cut = stretches.flatMap((stretch) => chunks(stretch, stretch.length % width === 0 ? width : 1));
  const found = [...cut, ...lastRows(open, width, cut.at(-1))];
  // A bar in front of each row opens it, and is no cell.
  const isOpened = width > 1 && found.every(([first]) => first?.text === '');
  return found.map((row, at) => row.slice(isOpened ? 1 : 0).map((cell, column) => ({ ...cell, row: at, column })));
}

/**
 * Rows whose bars stand in front of their line breaks: a bar alone opens a row, and each cell stands on the next line
 * with its bar behind it.
 */
export function readOpened(
  text: string,
  rows: readonly SourceCell[][],
  starts: readonly number[],
): SourceCell[][] | undefined {
  const found: SourceCell[][] = [];
  for (const [i, row] of rows.entries()) {
    const start = starts[i] ?? 0;
    // A cell whose bar stands on the next line is of another kind of table.
    if (row.some((cell) => cell.text.includes('\n'))) return undefined;
    const isBar = text.charCodeAt(start) === bar;
    const opens = isBar && (start === 0 || text[start - 1] === '\n');
    // A bar alone was read as a row without cells.
    if (opens ? row.length > 0 : found.length === 0) return undefined;
    if (opens) found.push([]);
    // The bar of an empty cell stands behind white space.
    else found.at(-1)?.push(...(isBar ? [emptyAt(start)] : []), ...row);
  }
  return found.map((row, at) => row.map((cell, column) => ({ ...cell, row: at, column })));
}

/** The width that at least three of four stretches are multiples of; the widest of several. */
function widthOf(stretches: readonly Stretch[], longest: number): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (let width = longest + 1; width <= widest; width++) {
    const fitting = stretches.filter(({ length }) => length % width === 0).length;
    if (fitting * 4 >= stretches.length * 3 && fitting > 0 && fitting >= most) [best, most] = [width, fitting];
  }
  return best;
}

/**
 * What follows the last line of bars. Converters do not always fill up the last row of a table: it may be short, if it
 * has as many cells as the row above has filled, none of them empty.
 */
function lastRows(cells: Stretch, width: number, before: Stretch | undefined): SourceCell[][] {
  const rest = cells.length % width;
  if (rest === 0) return chunks(cells, width);
  const found = chunks(cells, width);
  const isFilled = ({ text }: SourceCell): boolean => text !== '';
  const above = found.at(-2) ?? before;
  const isShort = found.at(-1)?.every(isFilled) && above?.filter(isFilled).length === rest;
  return isShort ? found : chunks(cells, 1);
}

const isBarBehind = (text: string, { span }: SourceCell): boolean =>
  text
    .slice(span[1], span[1] + 4)
    .trimStart()
    .startsWith('|');

function chunks(cells: Stretch, width: number): SourceCell[][] {
  const found: SourceCell[][] = [];
  for (let from = 0; from < cells.length; from += width) found.push(cells.slice(from, from + width));
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
