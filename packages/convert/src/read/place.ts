import type { Bilingual } from '@gongkai/core';

/** Where something stood in the file it came from; counted from 1, as people count. */
export interface Place {
  readonly page?: number;
  /** A sheet of a spreadsheet by its name, and the cell in it: B5. */
  readonly sheet?: string;
  readonly cell?: string;
  readonly paragraph?: number;
  readonly table?: number;
  readonly row?: number;
  readonly column?: number;
}

/** A place in words: 第3页表2第5行第4列 · page 3, table 2, row 5, column 4. */
export function placeInWords({ page, sheet, cell, paragraph, table, row, column }: Place): Bilingual {
  const zh = [
    page === undefined ? '' : `第${page}页`,
    sheet === undefined ? '' : `工作表“${sheet}”`,
    paragraph === undefined ? '' : `第${paragraph}段`,
    table === undefined ? '' : `表${table}`,
    cell ?? '',
    row === undefined ? '' : `第${row}行`,
    column === undefined ? '' : `第${column}列`,
  ];
  const en = [
    page === undefined ? [] : [`page ${page}`],
    sheet === undefined ? [] : [`sheet “${sheet}”`],
    paragraph === undefined ? [] : [`paragraph ${paragraph}`],
    table === undefined ? [] : [`table ${table}`],
    cell === undefined ? [] : [cell],
    row === undefined ? [] : [`row ${row}`],
    column === undefined ? [] : [`column ${column}`],
  ];
  return { zh: zh.join(''), en: en.flat().join(', ') };
}
