import { analyse, type Report } from '@gongkai/core';
import exceljs, { type Cell } from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { sample } from '../../../core/test/support/sample.ts';
import { convert, writeReport } from '../../src/index.ts';

const reportOf = (text: string): Report => analyse(text).report;

async function cellsOf(report: Report): Promise<{ readonly sheets: string[]; readonly cells: Cell[] }> {
  const book = new exceljs.Workbook();
  const bytes = await writeReport(report, 'xlsx');
  await book.xlsx.load(Uint8Array.from(bytes).buffer as unknown as Parameters<typeof book.xlsx.load>[0]);
  const cells: Cell[] = [];
  for (const sheet of book.worksheets)
    sheet.eachRow((row) =>
      row.eachCell((cell) => (cell.isMerged && cell.master !== cell ? undefined : cells.push(cell))),
    );
  return { sheets: book.worksheets.map(({ name }) => name), cells };
}

/** A formula worked out anew from the cells it names. */
function worth(cell: Cell, sheet = cell.worksheet): number {
  if (cell.formula === undefined) return Number(cell.value ?? 0);
  const range = /^SUM\((\w+):(\w+)\)$/u.exec(cell.formula);
  if (!range) return cell.formula.split('+').reduce((sum, address) => sum + worth(sheet.getCell(address)), 0);
  const [from, to] = [sheet.getCell(range[1] ?? ''), sheet.getCell(range[2] ?? '')];
  let sum = 0;
  for (let row = Number(from.row); row <= Number(to.row); row++)
    for (let column = Number(from.col); column <= Number(to.col); column++) sum += worth(sheet.getCell(row, column));
  return sum;
}

describe('a workbook', () => {
  test('has a sheet a table, numbers as numbers, and sums as formulas that come to the same', async () => {
    const { sheets, cells } = await cellsOf(reportOf(sample({ edition: '2021' })));
    expect(sheets).toHaveLength(3);
    const formulas = cells.filter(({ formula }) => formula !== undefined);
    expect(formulas.length).toBeGreaterThan(30);
    for (const cell of formulas) expect(worth(cell), `${cell.address} =${cell.formula}`).toBe(cell.result);
    expect(cells.filter(({ value }) => typeof value === 'number').length).toBeGreaterThan(100);
  });

  test('keeps a wrong total as the number it is', async () => {
    const report = reportOf(sample({ edition: '2021', facts: { 'review.total': 9 } }));
    const { cells } = await cellsOf(report);
    expect(cells.some(({ value }) => value === 9)).toBe(true);
    const fact = (each: Report): number | null | undefined => each.facts.find(({ id }) => id === 'review.total')?.value;
    expect(fact((await convert(await writeReport(report, 'xlsx'), 'xlsx')).report)).toBe(9);
  });

  test('text is never a formula', async () => {
    const report = reportOf(sample({ edition: '2021', facts: { 'penalties.decisions': '=1+1' } }));
    const { cells } = await cellsOf(report);
    const cell = cells.find(({ value }) => value === '=1+1');
    expect(cell?.formula).toBeUndefined();
    expect(cell?.type).toBe(exceljs.ValueType.String);
  });

  test('a formula that no program has worked out yet is shown, not taken for blank', async () => {
    const book = new exceljs.Workbook();
    await book.xlsx.load(
      Uint8Array.from(await writeReport(reportOf(sample()), 'xlsx')).buffer as unknown as Parameters<
        typeof book.xlsx.load
      >[0],
    );
    const sheet = book.worksheets.at(-1);
    for (let column = 1; column <= 15; column++) {
      const cell = sheet?.getCell(4, column);
      if (cell?.formula) cell.value = { formula: cell.formula };
    }
    const bytes = new Uint8Array(await book.xlsx.writeBuffer());
    const { report, markdown } = await convert(bytes, 'xlsx');
    expect(report.facts.find(({ id }) => id === 'review.total')).toMatchObject({ value: null, state: 'missing' });
    expect(markdown).toContain('=SUM(A4:D4)');
  });

  test.each(['2019', '2021'] as const)('read again has the same values: edition %s', async (edition) => {
    const report = reportOf(sample({ edition }));
    const again = await convert(await writeReport(report, 'xlsx'), 'xlsx');
    const values = (each: Report): unknown =>
      each.facts.map(({ id, applicant, value, state }) => [id, applicant, value, state]);
    expect(values(again.report)).toEqual(values(report));
    const cell = analyse(again.markdown).bound.cells.get('review.total');
    expect(cell && again.place(cell.span)?.zh).toMatch(/^工作表“.+”[A-Z]+\d+$/u);
  });
});

test('a workbook whose words are damaged is read with the rest of its cells', async () => {
  const parts = unzipSync(await writeReport(reportOf(sample({ edition: '2021' })), 'xlsx'));
  const strings = strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array());
  parts['xl/sharedStrings.xml'] = strToU8(strings.replace(/<si>.*?<\/si>/u, '<si></si>'));
  const { report } = await convert(zipSync(parts), 'xlsx');
  expect(report.facts.filter(({ value }) => value !== null).length).toBeGreaterThan(100);
  expect(JSON.stringify(report)).not.toContain('[object');
});
