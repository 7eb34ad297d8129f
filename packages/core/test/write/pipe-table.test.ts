import { expect, test } from 'vitest';
import { readMarkdown } from '../../src/source/markdown.ts';
import { displayWidth } from '../../src/text/widths.ts';
import { pipeTable } from '../../src/write/markdown/pipe-table.ts';
import fc from '../support/fast-check.ts';

test('columns line up where Chinese takes two columns', () => {
  expect(
    pipeTable(
      [
        ['信息内容', '件数'],
        ['规章', '0'],
        ['a', '12'],
      ],
      1,
    ),
  ).toBe(['| 信息内容 | 件数 |', '| -------- | ---: |', '| 规章     |    0 |', '| a        |   12 |'].join('\n'));
});

const cell = fc.stringMatching(/^[a|\\规章“”0-9 #-]{0,8}$/u).map((text) => text.trim());

test('any cells are read back as they were, and all lines are as wide', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
      // A row of dashes alone would be the rule below the head.
      fc.pre(rows.every((row) => row.some((text) => /[^-\s]/u.test(text))));
      const text = pipeTable(rows);
      const [table] = readMarkdown(text).blocks;
      const width = Math.max(...rows.map((row) => row.length));
      const full = rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ''));
      expect(table?.kind === 'table' && table.rows.map((row) => row.map((each) => each.text))).toEqual(full);
      expect(new Set(text.split('\n').map(displayWidth)).size).toBe(1);
    }),
  );
});
