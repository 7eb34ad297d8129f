import { formatNumber, type LaidCell, type LaidTable } from '@gongkai/core';
import type { Cell, Worksheet } from 'exceljs';
import type { SumOf } from './formulas.ts';

const thin = { style: 'thin' } as const;
const border = { top: thin, bottom: thin, left: thin, right: thin } as const;

/** A number is one only where the cell shows nothing else: 12件 and １２ stay text. */
function numberIn(text: string): number | undefined {
  if (!/^-?\d{1,15}(?:\.\d{1,6})?$/u.test(text)) return undefined;
  const value = Number(text);
  return formatNumber(value) === text ? value : undefined;
}

function look(cell: Cell, role: LaidCell['role'] | undefined, left: boolean): void {
  cell.border = border;
  cell.font = { name: role === 'title' ? '黑体' : '仿宋', size: 11 };
  cell.alignment = { horizontal: left ? 'left' : 'center', vertical: 'middle', wrapText: true };
}

/** A sum of cells: `B3+B4` where they lie apart, `SUM(D5:I5)` where they follow each other in a row or column. */
function formulaOf(cells: readonly Cell[]): string {
  const [first, second] = cells;
  const last = cells.at(-1);
  if (!first || !second || !last || cells.length < 3) return cells.map(({ address }) => address).join('+');
  const down = Number(second.row) - Number(first.row);
  const along = Number(second.col) - Number(first.col);
  const even = cells.every(
    (cell, i) =>
      Number(cell.row) === Number(first.row) + i * down && Number(cell.col) === Number(first.col) + i * along,
  );
  return even && Math.abs(down) + Math.abs(along) === 1
    ? `SUM(${first.address}:${last.address})`
    : cells.map(({ address }) => address).join('+');
}

/** Writes a table of the form into a sheet: merged cells as printed, numbers as numbers, sums as formulas. */
export function writeTable(sheet: Worksheet, table: LaidTable, sumOf: SumOf): void {
  const byKey = new Map<string, Cell>();
  const taken: number[] = [];
  table.widths.forEach((width, i) => {
    sheet.getColumn(i + 1).width = Math.max(7, width * 110);
  });
  table.rows.forEach((row, at) => {
    let column = 0;
    for (const laid of row) {
      while ((taken[column] ?? 0) > at) column++;
      for (let i = 0; i < laid.columns; i++) taken[column + i] = at + laid.rows;
      const cell = sheet.getCell(at + 1, column + 1);
      if (laid.rows > 1 || laid.columns > 1)
        sheet.mergeCells(at + 1, column + 1, at + laid.rows, column + laid.columns);
      const left = laid.role === 'label' && table.spec.layout !== 'blocks';
      look(cell, laid.role, left);
      if (laid.level) cell.alignment = { ...cell.alignment, indent: laid.level };
      const number = laid.role === 'value' ? numberIn(laid.text) : undefined;
      if (number !== undefined) cell.value = number;
      else if (laid.text !== '') cell.value = laid.text;
      if (laid.key !== undefined) byKey.set(laid.key, cell);
      column += laid.columns;
    }
  });
  for (const [key, cell] of byKey) {
    const parts = sumOf(key)?.map((part) => byKey.get(part));
    const result = cell.value;
    if (
      !parts ||
      typeof result !== 'number' ||
      parts.some((part) => typeof part?.result !== 'number' && typeof part?.value !== 'number')
    )
      continue;
    cell.value = { formula: formulaOf(parts.filter((part) => part !== undefined)), result };
  }
  sheet.views = [{ state: 'frozen', xSplit: 0, ySplit: table.headRows }];
}

/** Writes any other table of the report. */
export function writeGrid(sheet: Worksheet, rows: readonly (readonly string[])[]): void {
  rows.forEach((row, at) => {
    row.forEach((text, i) => {
      const cell = sheet.getCell(at + 1, i + 1);
      look(cell, undefined, false);
      const number = numberIn(text);
      if (number !== undefined) cell.value = number;
      else if (text !== '') cell.value = text;
    });
  });
}
