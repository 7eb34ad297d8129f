import { editions, indicator, type LaidTable, layOutTable } from '@gongkai/core';
import { describe, expect, test } from 'vitest';
import type { Glyphs } from '../../src/read/pdf/geometry.ts';
import { type LooseTable, looseTables } from '../../src/read/pdf/loose/tables.ts';

const size = 9;
const lineHeight = 13;

/** Words of a cell on lines of as many letters as it is wide, in the middle of the cell. */
function set(text: string, box: { left: number; right: number; top: number; bottom: number }): Glyphs[] {
  const letters = Math.max(1, Math.floor((box.right - box.left - 4) / size));
  const lines = text.match(new RegExp(`.{1,${letters}}`, 'gu')) ?? [];
  const top = (box.top + box.bottom) / 2 - (lines.length * lineHeight) / 2;
  return lines.map((line, i) => {
    const width = [...line].reduce((sum, letter) => sum + (letter < '\u2000' ? 0.5 : 1), 0) * size;
    const baseline = top + i * lineHeight + size * 0.8;
    const left = (box.left + box.right) / 2 - width / 2;
    return {
      text: line,
      left,
      right: left + width,
      top: baseline - size * 0.8,
      bottom: baseline + size * 0.2,
      size,
      baseline,
    };
  });
}

/** A table as text on a page without a line. */
function glyphsOf(table: LaidTable, width = 450): Glyphs[] {
  const xs = [72];
  for (const each of table.widths) xs.push((xs.at(-1) ?? 0) + each * width);
  const height = 45;
  const taken: number[] = [];
  return table.rows.flatMap((row, at) => {
    let column = 0;
    return row.flatMap((cell) => {
      while ((taken[column] ?? 0) > at) column++;
      const left = column;
      for (let i = 0; i < cell.columns; i++) taken[column + i] = at + cell.rows;
      column += cell.columns;
      const [from = 0, to = 0] = [xs[left], xs[column]];
      return set(cell.text, { left: from, right: to, top: 100 + at * height, bottom: 100 + (at + cell.rows) * height });
    });
  });
}

const specs = (['2014', '2019', '2021'] as const).flatMap((edition) =>
  editions[edition].tables.map((spec) => ({ name: `${edition} ${spec.id}`, edition, spec })),
);

/** Each value its own number, so that none can be taken for another. */
function filled({ edition, spec }: (typeof specs)[number]): {
  readonly table: LaidTable;
  readonly values: readonly string[];
} {
  const values: string[] = [];
  const numbers = new Map<string, string>();
  const variants = new Set(spec.layout === 'matrix' ? spec.variants.map(({ row }) => row.indicator as string) : []);
  const table = layOutTable(spec, {
    cell: (key) => {
      if (variants.has(key.split('@')[0] ?? '')) return undefined;
      const number = numbers.get(key) ?? String(numbers.size + 10);
      numbers.set(key, number);
      return number;
    },
    unit: (id) => indicator(id, edition)?.unit ?? '',
    own: [],
  });
  for (const cell of table.rows.flat()) if (cell.key) values.push(cell.text);
  return { table, values };
}

const found = (glyphs: readonly Glyphs[]): readonly LooseTable[] => looseTables([{ number: 1, glyphs }]).tables;
const numbersIn = (table: LooseTable | undefined): string[] =>
  [...(table?.cells ?? [])]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .flatMap(({ text }) => (/^\d+$/u.test(text) ? [text] : []));

describe('tables without ruled lines', () => {
  test.each(specs)('$name: every cell in its row and column', (each) => {
    const { table, values } = filled(each);
    const [read, ...others] = found(glyphsOf(table));
    expect(others).toEqual([]);
    expect(numbersIn(read)).toEqual(values);
    expect(read?.cells.filter(({ text }) => text !== '').length).toBe(
      table.rows.flat().filter(({ text }) => text !== '').length,
    );
  });

  test.each(specs)('$name: one word left out or moved, and nothing is read wrong', (each) => {
    const { table } = filled(each);
    const glyphs = glyphsOf(table);
    const [whole] = found(glyphs);
    const at = (cells: LooseTable['cells'], number: string): string | undefined => {
      const cell = cells.find(({ text }) => text === number);
      const label = cells.filter(
        ({ row, column, text }) => row === cell?.row && column < cell.column && /^\D{3,}/u.test(text),
      );
      return cell && `${label.map(({ text }) => text).at(-1)}:${cell.column}`;
    };
    const step = Math.ceil(glyphs.length / 12);
    for (let i = 0; i < glyphs.length; i += step)
      for (const change of [
        () => [],
        (one: Glyphs) => [{ ...one, left: one.left + 20, right: one.right + 20 }],
        (one: Glyphs) => [{ ...one, top: one.top + 22, bottom: one.bottom + 22, baseline: one.baseline + 22 }],
      ]) {
        const one = glyphs[i];
        if (!one) continue;
        const changed = [...glyphs.slice(0, i), ...change(one), ...glyphs.slice(i + 1)];
        for (const read of found(changed))
          for (const number of numbersIn(read))
            if (number !== one.text) expect(at(read.cells, number)).toBe(at(whole?.cells ?? [], number));
      }
  });

  test('words that look like a table of a form and go on for ever take no time', () => {
    const glyphs = Array.from({ length: 3000 }, (_, i) =>
      set('其他', { left: 72 + (i % 20) * 20, right: 92 + (i % 20) * 20, top: i, bottom: i + 13 }),
    ).flat();
    expect(found(glyphs)).toEqual([]);
  });
});
