import { formatNumber } from '@gongkai/core';
import type { Cell, Worksheet } from 'exceljs';
import { zipSync } from 'fflate';
import { ConvertError } from '../errors.ts';
import { type BuiltCell, PageBuilder, type ReadFile } from './page-builder.ts';
import { most, prepare, tooLarge } from './xlsx/prepare.ts';
import { unpack } from './zip.ts';

/** What a cell shows. A formula shows its result; a date is written as reports write it. */
function shown(cell: Cell): string {
  const value = cell.formula === undefined ? cell.value : (cell.result ?? `=${cell.formula}`);
  if (value === null || value === undefined) return '';
  if (typeof value === 'number')
    return cell.numFmt?.includes('%') ? `${formatNumber(value * 100)}%` : formatNumber(value);
  if (value instanceof Date) return `${value.getUTCFullYear()}年${value.getUTCMonth() + 1}月${value.getUTCDate()}日`;
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'object' && 'error' in value) return String(value.error);
  // A damaged workbook may have nothing in the place of words, or something that is none.
  const text: unknown = typeof value === 'string' ? value : cell.text;
  return typeof text === 'string' ? text : '';
}

interface Merge {
  readonly rows: number;
  readonly columns: number;
}

/** How far merged cells reach, by the address of the first. */
function mergesOf(sheet: Worksheet): Map<string, Merge> {
  const found = new Map<string, Merge>();
  for (const range of sheet.model.merges as readonly string[]) {
    const [first = '', last = ''] = range.split(':');
    const [from, to] = [sheet.getCell(first), sheet.getCell(last)];
    found.set(first, { rows: Number(to.row) - Number(from.row) + 1, columns: Number(to.col) - Number(from.col) + 1 });
  }
  return found;
}

/** Rows of a sheet from the first to the last that holds anything, merged cells where they begin. */
function rowsOf(sheet: Worksheet): BuiltCell[][] {
  const merges = mergesOf(sheet);
  const columns = sheet.columnCount;
  const rows: BuiltCell[][] = [];
  for (let at = 1; at <= sheet.rowCount; at++) {
    const row: BuiltCell[] = [];
    for (let column = 1; column <= columns; column++) {
      const cell = sheet.getCell(at, column);
      if (cell.isMerged && cell.master.address !== cell.address) continue;
      row.push({ text: shown(cell), ...merges.get(cell.address), place: { sheet: sheet.name, cell: cell.address } });
    }
    rows.push(row);
  }
  const filled = (row: readonly BuiltCell[]): boolean => row.some(({ text }) => text.trim() !== '');
  return rows.slice(Math.max(0, rows.findIndex(filled)), rows.findLastIndex(filled) + 1);
}

/** Lines above a table: one cell with words, and nothing beside it. */
function addSheet(page: PageBuilder, sheet: Worksheet): void {
  const rows = rowsOf(sheet);
  const words = (row: readonly BuiltCell[]): BuiltCell[] => row.filter(({ text }) => text.trim() !== '');
  const start = rows.findIndex((row) => words(row).length > 1);
  for (const row of rows.slice(0, Math.max(0, start))) for (const { text, place } of words(row)) page.text(text, place);
  if (start >= 0) page.table(rows.slice(start));
  else for (const row of rows) for (const { text, place } of words(row)) page.text(text, place);
}

/**
 * Reads the tables of a workbook, sheet by sheet, merged cells as they are.
 *
 * @throws ConvertError where it is damaged, too large, or holds nothing
 */
export async function readXlsx(bytes: Uint8Array): Promise<ReadFile> {
  const parts = await unpack(bytes);
  if (!parts.has('xl/workbook.xml')) throw new ConvertError('不是 Excel 工作簿（.xlsx）· not a workbook');
  const { buffer } = zipSync(Object.fromEntries(prepare(parts)), { level: 0 });
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.Workbook();
  try {
    await book.xlsx.load(buffer as unknown as Parameters<typeof book.xlsx.load>[0]);
  } catch {
    throw new ConvertError(
      '无法读取这个工作簿；请用 Excel 或 WPS 另存为 .xlsx 后再试 · cannot be read; save it as .xlsx again',
    );
  }
  const page = new PageBuilder();
  if (book.worksheets.length > most.sheets)
    throw new ConvertError(`工作簿有 ${book.worksheets.length} 张表，不像年度报告 · too many sheets for a report`);
  for (const sheet of book.worksheets) {
    if (sheet.rowCount > most.rows || sheet.columnCount > most.columns)
      throw tooLarge(sheet.name, sheet.rowCount, sheet.columnCount);
    addSheet(page, sheet);
  }
  return page.finish();
}
