import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { sample } from '../support/sample.ts';

const withoutFirst = (row: string): string => row.replace(/^[\t|]+/u, '');

/** Ways to write a row whose first cell may be empty; the second cell of a merged row is its label. */
const shapes: Readonly<Record<string, (cells: readonly string[], row: number) => string>> = {
  'between tabs': (cells) => cells.join('\t'),
  'between tabs, blanks as spaces': (cells) => cells.map((cell) => ` ${cell.padEnd(3)} `).join('\t'),
  'in tabs, one in front and one behind': (cells) => `\t${cells.join('\t')}\t`,
  'in tabs, blanks as spaces': (cells) => `\t${cells.map((cell) => ` ${cell.padEnd(3)} `).join('\t')}\t`,
  'in tabs, two on each side': (cells) => `\t\t${cells.join('\t')}\t\t`,
  'a tab in front of each': (cells) => `\t${cells.join('\t')}`,
  'a tab behind each': (cells) => `${cells.join('\t')}\t`,
  'first blank lost': (cells) => withoutFirst(cells.join('\t')),
  'first blank lost, a tab behind each': (cells) => `${withoutFirst(cells.join('\t'))}\t`,
  'in bars, an empty cell behind each': (cells) => `|${cells.join('|')}||`,
  'in bars, first blank lost': (cells) => `|${withoutFirst(cells.join('|'))}|`,
  'in bars, first blank lost, an empty cell behind each': (cells) => `|${withoutFirst(cells.join('|'))}||`,
  'in bars, first blank lost, an empty cell behind some': (cells, row) =>
    `|${withoutFirst(cells.join('|'))}|${row % 2 === 0 ? '' : '|'}`,
};

describe.each(['2014', '2019', '2021'] as const)('rows of edition %s', (edition) => {
  const text = sample({ edition });
  const facts = analyse(text).report.facts;
  test.each(Object.entries(shapes))('%s: every value is read, in its column', (_, write) => {
    const rewritten = text
      .split('\n')
      .filter((line) => !/^\|[\s:|-]+\|$/u.test(line))
      .map((line, row) =>
        line.startsWith('|')
          ? write(
              line
                .slice(1, -1)
                .split('|')
                .map((cell) => cell.trim()),
              row,
            )
          : line,
      )
      .join('\n');
    expect(analyse(rewritten).report.facts).toEqual(facts);
  });
});
