import { contentOfReport, editions, layOutTable, type Report, tableFill } from '@gongkai/core';
import type { Worksheet } from 'exceljs';
import { sumFormulas } from './xlsx/formulas.ts';
import { writeGrid, writeTable } from './xlsx/sheet.ts';

/** Names of sheets may not hold these, nor be longer than 31 characters. */
const sheetName = (text: string): string => text.replace(/[[\]:*?/\\']/gu, '').slice(0, 31);

/**
 * A report's tables as a workbook, one sheet a table in the layout of its form: numbers are numbers, and a total is a
 * formula where the form says of what it is the sum and the sum holds.
 */
export async function writeXlsx(report: Report): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.Workbook();
  book.title = report.title ?? '';
  book.creator = report.agency?.name ?? '';
  const used = new Set<string>();
  const add = (name: string): Worksheet => {
    let unique = sheetName(name);
    for (let i = 2; used.has(unique); i++) unique = sheetName(`${name.slice(0, 27)} ${i}`);
    used.add(unique);
    return book.addWorksheet(unique, {
      pageSetup: { paperSize: 9, orientation: 'portrait', fitToPage: true, fitToHeight: 0 },
    });
  };
  for (const content of contentOfReport(report)) {
    if (content.kind === 'grid') writeGrid(add('附表'), content.rows);
    if (content.kind !== 'table') continue;
    const spec = editions[report.edition].tables.find(({ id }) => id === content.table);
    if (spec) writeTable(add(spec.caption), layOutTable(spec, tableFill(report, spec.id)), sumFormulas(report));
  }
  if (book.worksheets.length === 0) add('没有表格');
  return new Uint8Array(await book.xlsx.writeBuffer());
}
