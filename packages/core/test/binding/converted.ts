import { readDocument } from '../../src/source/read.ts';
import type { SourceTable } from '../../src/source/types.ts';

/** Writes a table of a page, its merged cells standing once, as a converter to plain text does. */
export type TableWriter = (table: SourceTable) => string;

const words = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const texts = (table: SourceTable): string[][] => table.rows.map((row) => row.map((cell) => words(cell.text)));
const left = (table: SourceTable, row: readonly string[]): string =>
  '|'.repeat(Math.max(0, table.columns - row.length));

/** Each cell with its bar on a line, the places left over as a line of bars. */
export const cellAndBar: TableWriter = (table) =>
  texts(table)
    .flatMap((row) => [...row.map((cell) => `${cell} |`.trimStart()), ...(left(table, row) ? [left(table, row)] : [])])
    .join('\n');

const cellsOf = (table: SourceTable, row: readonly string[]): string =>
  `${row.map((cell) => `${cell} |`.trimStart()).join('\n')}${left(table, row) && ` ${left(table, row)}`}`;

/** Each cell with its bar on a line, the places left over behind the last of them. */
export const leftBehind: TableWriter = (table) =>
  texts(table)
    .map((row) => cellsOf(table, row))
    .join('\n');

/** The same with a bar on a line of its own before each row. */
export const barBefore: TableWriter = (table) =>
  texts(table)
    .map((row) => `|\n${cellsOf(table, row)}`)
    .join('\n');

/** What converters make of a table with merged cells. */
export const writers: Readonly<Record<string, TableWriter>> = {
  'rows filled up at their ends': (table) =>
    texts(table)
      .map((row) => `${row.join(' | ')} | ${left(table, row)}`.trimEnd())
      .join('\n'),
  'rows filled up, with a bar at their beginning': (table) =>
    texts(table)
      .map((row) => `| ${row.join(' | ')} | ${left(table, row)}`.trimEnd())
      .join('\n'),
  'a cell a line with the bar behind it': cellAndBar,
  'a cell a line, some with the bar on the next': (table) =>
    texts(table)
      .flatMap((row, i) => [
        ...row.map((cell, j) => (cell !== '' && i > 1 && (i + j) % 3 === 0 ? `${cell}\n|` : `${cell} |`.trimStart())),
        ...(left(table, row) ? [left(table, row)] : []),
      ])
      .join('\n'),
  'a cell a line, the places left over behind the last': leftBehind,
  'a cell a line, a bar before each row, the places left over behind the last': barBefore,
  'rows of unequal length': (table) =>
    texts(table)
      .map((row, i) => `| ${row.join(' | ')} |${i === 0 ? `\n|${' --- |'.repeat(row.length)}` : ''}`)
      .join('\n'),
  'rows with bold cells, and breaks in them': (table) =>
    texts(table)
      .map((row) =>
        row.map((cell) => (cell.length > 6 ? `${cell.slice(0, 4)}<br>${cell.slice(4)}` : cell && `**${cell}**`)),
      )
      .map((row) => `| ${row.join(' | ')} | ${left(table, row)}`.trimEnd())
      .join('\n'),
  'rows with blank lines between them': (table) =>
    texts(table)
      .map((row) => `${row.join(' | ')} | ${left(table, row)}`.trimEnd())
      .join('\n\n'),
  'merged cells repeated': (table) => {
    const grid: string[][] = table.rows.map(() => []);
    for (const cell of table.rows.flat())
      for (let y = 0; y < cell.rowSpan; y++)
        for (let x = 0; x < cell.columnSpan; x++) {
          const row = grid[cell.row + y];
          if (row) row[cell.column + x] = words(cell.text);
        }
    return grid.map((row) => `| ${Array.from(row, (cell) => cell ?? '').join(' | ')} |`).join('\n');
  },
};

/** Where these put an empty cell last in a row, nothing is left of it. */
export const writersOfFilledCells: Readonly<Record<string, TableWriter>> = {
  'a cell a line, the ends of rows lost': (table) =>
    texts(table)
      .flatMap((row) => row.map((cell) => `${cell} |`.trimStart()))
      .join('\n'),
  'cells behind line breaks, a bar before each': (table) =>
    texts(table)
      .map((row) => `| \n ${row.join('  | \n ')}  | ${left(table, row)}`)
      .join('\n'),
  'a cell a line, each bar on the next': (table) =>
    texts(table)
      .flatMap((row) => row.map((cell) => `${cell}\n|`.trimStart()))
      .join('\n'),
  'rows without bars at their ends': (table) =>
    texts(table)
      .map((row) => row.join('|'))
      .join('\n'),
  'cells between tabs': (table) =>
    texts(table)
      .map((row) => row.join('\t'))
      .join('\n'),
};

/** The text that a page becomes when its tables are written so. */
export function convert(page: string, write: TableWriter): string {
  return readDocument(page, 'html')
    .blocks.map((block) => {
      if (block.kind === 'table') return write(block);
      return page.slice(block.span[0], block.span[1]).replace(/<[^>]*>/gu, '');
    })
    .join('\n\n');
}
