import { ConvertError } from '../../errors.ts';
import { attribute, children, descendants, type Element, parseXml, serializeXml } from '../xml.ts';
import { type Parts, partText } from '../zip.ts';

/** A sheet of tables of a report has a tenth of this. */
export const most = { rows: 2000, columns: 120, sheets: 60, merges: 5000 };

/** What the library needs to read cells. Pictures, notes, tables and macros are not read. */
const needed =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/theme\/[^/]+\.xml|xl\/worksheets\/[^/]+\.xml)$/iu;

/** Elements of a sheet that say what stands in its cells. The rest are validations, widths, links, drawings. */
const content = new Set(['sheetData', 'mergeCells']);

const damaged = (): ConvertError =>
  new ConvertError(
    '无法读取这个工作簿；请用 Excel 或 WPS 另存为 .xlsx 后再试 · cannot be read; save it as .xlsx again',
  );

/** @returns the error for a sheet that reaches further than any report's. */
export const tooLarge = (sheet: string, rows: number, columns: number): ConvertError =>
  new ConvertError(
    `工作表“${sheet}”有 ${rows} 行、${columns} 列，不像年度报告；请删去无关内容 · too large for a report`,
  );

/** Row and column, from 1, of an address such as `B12`. */
function placeOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/u.exec(address) ?? [];
  if (letters === undefined || digits === undefined) throw damaged();
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits), column };
}

function checkExtent(sheet: Element, name: string): void {
  let [rows, columns, merges] = [0, 0, 0];
  const reach = (address: string): void => {
    const { row, column } = placeOf(address);
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
  };
  for (const element of descendants(sheet, 'row', 'c', 'mergeCell')) {
    if (element.localName === 'mergeCell') {
      if (++merges > most.merges) throw damaged();
      for (const address of (attribute(element, 'ref') ?? '').split(':')) reach(address);
      continue;
    }
    const at = attribute(element, 'r');
    if (at === undefined) continue;
    if (element.localName === 'c') reach(at);
    else if (/^[1-9]\d{0,14}$/u.test(at)) rows = Math.max(rows, Number(at));
    else throw damaged();
  }
  if (rows > most.rows || columns > most.columns) throw tooLarge(name, rows, columns);
}

/** The list of sheets without the names that ranges were given. */
function withoutNames(workbook: string): string {
  const root = parseXml(workbook);
  for (const each of children(root, 'definedNames')) root.removeChild(each);
  return serializeXml(root);
}

/**
 * What is left of a workbook once everything is gone that no cell shows, with bounds on what remains. The library that
 * reads it makes an object of every cell of a merged, validated or named range, and steps through every row and column
 * up to the last: one attribute could keep it busy for ever.
 *
 * @throws ConvertError where a sheet is damaged or larger than any report's
 */
export function prepare(parts: Parts): Parts {
  const encoder = new TextEncoder();
  const kept: Parts = new Map([...parts].filter(([path]) => needed.test(path)));
  for (const path of kept.keys()) {
    const text = partText(kept, path) ?? '';
    if (path === 'xl/workbook.xml') kept.set(path, encoder.encode(withoutNames(text)));
    const name = /^xl\/worksheets\/([^/]+)\.xml$/iu.exec(path)?.[1];
    if (name === undefined) continue;
    const sheet = parseXml(text);
    for (const each of children(sheet)) if (!content.has(each.localName ?? '')) sheet.removeChild(each);
    checkExtent(sheet, name);
    kept.set(path, encoder.encode(serializeXml(sheet)));
  }
  return kept;
}
