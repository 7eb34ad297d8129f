import { describe, expect, test, vi } from 'vitest';
import { bind } from '../../src/binding/bind.ts';
import { readDocument } from '../../src/source/read.ts';
import type { Block, SourceTable } from '../../src/source/types.ts';
import fc from '../support/fast-check.ts';
import { corpusFile, type ExpectedReport, expectedReports, hasCorpus } from './corpus.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Values that are bound and are not those read by hand. */
function wrong(text: string, expected: ExpectedReport): string[] {
  return [...bind(readDocument(text, 'markdown')).cells].flatMap(([key, { value }]) =>
    expected.facts.has(key) && expected.facts.get(key) === value ? [] : [`${key}: ${value}`],
  );
}

type Style = (table: SourceTable) => string;

/** A table with its merged cells laid out, repeated or left empty. */
function laidOut(table: SourceTable, repeat: boolean): string[][] {
  const grid = table.rows.map(() => Array.from({ length: table.columns }, () => ''));
  for (const cell of table.rows.flat()) {
    for (let i = 0; i < cell.rowSpan; i++) {
      for (let j = 0; j < cell.columnSpan; j++) {
        const row = grid[cell.row + i];
        if (row && (repeat || (i === 0 && j === 0))) row[cell.column + j] = cell.text;
      }
    }
  }
  return grid;
}

const written = (table: SourceTable): string[][] => table.rows.map((row) => row.map((cell) => cell.text));

/** Ways in which programs write down the tables of a page. */
const styles: Readonly<Record<string, Style>> = {
  'pipes, merged cells left empty': (table) =>
    laidOut(table, false)
      .map((row) => `| ${row.join(' | ')} |`)
      .join('\n'),
  'pipes, merged cells repeated': (table) =>
    laidOut(table, true)
      .map((row) => `| ${row.join(' | ')} |`)
      .join('\n'),
  'pipes without bars outside': (table) =>
    laidOut(table, false)
      .map((row) => row.join(' | '))
      .join('\n'),
  'pipes, merged cells closed up at the end': (table) =>
    written(table)
      .map((row) => `${row.join(' | ')} |${'|'.repeat(table.columns - row.length)}`)
      .join('\n'),
  tabs: (table) =>
    written(table)
      .map((row) => row.join('\t'))
      .join('\n'),
  'a row a line': (table) =>
    written(table)
      .map((row) =>
        row
          .map((cell) => cell.replace(/\s/gu, ''))
          .filter(Boolean)
          .join(' '),
      )
      .join('\n'),
  'a cell a line': (table) =>
    written(table)
      .map((row) => row.filter(Boolean).join('\n'))
      .join('\n'),
};

const numerals = '一二三四五六七八九';

function rewrite(blocks: readonly Block[], style: Style): string {
  return blocks
    .map((block) => {
      if (block.kind === 'table') return style(block);
      if (block.kind === 'comment') return '';
      if (block.kind === 'paragraph') return block.text.text;
      const mark = block.numbering ? (numerals[block.numbering.ordinal - 1] ?? '') : '';
      return mark === ''
        ? block.text.text
        : block.level === 1
          ? `${mark}、${block.text.text}`
          : `（${mark}）${block.text.text}`;
    })
    .join('\n\n');
}

const reports = expectedReports();
const pages = reports.filter(({ file }) => file.endsWith('.html'));
const texts = reports.filter(({ file }) => !file.endsWith('.html'));

describe.skipIf(!hasCorpus)('real pages written down in other ways', () => {
  test.each(
    pages.flatMap((page) => Object.entries(styles).map(([name, style]) => [page.file, name, page, style] as const)),
  )('%s as %s: no value is wrong', (_, name, page, style) => {
    const text = rewrite(readDocument(corpusFile(page.file)).blocks, style);
    expect(wrong(text, page)).toEqual([]);
    // Where blanks are kept, nothing is lost.
    if (/left empty|repeated|closed up|tabs/u.test(name))
      expect(bind(readDocument(text, 'markdown')).cells.size).toBe(page.facts.size);
  });
});

describe.skipIf(!hasCorpus)('real texts with lines lost', () => {
  test.each(texts.map((report) => [report.file, report] as const))('%s: no value is wrong', (_, report) => {
    const lines = corpusFile(report.file).split('\n');
    fc.assert(
      fc.property(fc.array(fc.nat(lines.length - 1), { minLength: 1, maxLength: 3 }), (lost) => {
        expect(wrong(lines.filter((_line, i) => !lost.includes(i)).join('\n'), report)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
