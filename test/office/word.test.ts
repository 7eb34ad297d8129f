import { analyse, editions, factsOf, type LaidCell, layOutTable, type Report, tableFill } from '@gongkai/core';
import { describe, expect, test } from 'vitest';
import { convert, writeReport } from '../../packages/convert/src/index.ts';
import { sample } from '../../packages/core/test/support/sample.ts';
import { hasOffice, pdfFacts, picture, throughOffice } from './office.ts';

const office = hasOffice();

/** Pages that each edition's sample takes: text, then tables, none of them half empty. */
const pages = { '2008': [2, 4], '2014': [4, 7], '2019': [3, 6], '2021': [3, 6] } as const;
type Edition = keyof typeof pages;
const ids = Object.keys(pages) as Edition[];

const reportOf = (edition: Edition): Report => analyse(sample({ edition })).report;

/** Each sample printed once: LibreOffice takes its time. */
const printed = new Map<Edition, Promise<Uint8Array>>();
function pdfOf(edition: Edition): Promise<Uint8Array> {
  const pdf =
    printed.get(edition) ?? writeReport(reportOf(edition), 'docx').then((docx) => throughOffice(docx, 'docx', 'pdf'));
  printed.set(edition, pdf);
  return pdf;
}

const bare = (text: string): string => text.replace(/\s+/gu, '');

const cellsOf = (report: Report): readonly LaidCell[] =>
  editions[report.edition].tables.flatMap((spec) => layOutTable(spec, tableFill(report, spec.id)).rows.flat());

/** Cells of the tables in a page, by their words and how far they reach. */
const cellsIn = (html: string): string[] =>
  [...html.matchAll(/<td([^>]*)>([^<]*)<\/td>/gu)].map(([, attributes = '', text = '']) => {
    const span = (name: string): string => new RegExp(`${name}="(\\d+)"`, 'u').exec(attributes)?.[1] ?? '1';
    return `${bare(text)} ${span('rowspan')}×${span('colspan')}`;
  });

describe.skipIf(!office)('a Word file of ours in LibreOffice', () => {
  test.each(ids)('edition %s: as many pages as it should have, on A4, and no cell is cut', async (edition) => {
    const report = reportOf(edition);
    const pdf = await pdfOf(edition);
    const facts = pdfFacts(pdf);
    const [least, most] = pages[edition];
    expect(facts.pages).toBeGreaterThanOrEqual(least);
    expect(facts.pages).toBeLessThanOrEqual(most);
    expect(facts.size).toContain('A4');
    // Letter by letter: in narrow columns words stand one below the other, between those of their neighbours.
    const count = (text: string): Map<string, number> => {
      const tally = new Map<string, number>();
      for (const letter of bare(text)) tally.set(letter, (tally.get(letter) ?? 0) + 1);
      return tally;
    };
    const there = count(facts.text);
    const wanted = count(
      cellsOf(report)
        .map(({ text }) => text)
        .join(''),
    );
    const lost = [...wanted].filter(([letter, times]) => (there.get(letter) ?? 0) < times);
    expect(lost).toEqual([]);
  });

  test.each(ids.filter((edition) => edition !== '2008'))(
    'edition %s: its PDF read again has every value, and the words of every cell whole',
    async (edition) => {
      const report = reportOf(edition);
      const pdf = await pdfOf(edition);
      const again = await convert(pdf, 'pdf');
      const values = (each: Report): unknown => each.facts.map(({ id, applicant, value }) => [id, applicant, value]);
      expect(values(again.report)).toEqual(values(report));
      const { readPdf } = await import('../../packages/convert/src/read/pdf.ts');
      const whole = new Set(cellsIn((await readPdf(pdf)).html).map((cell) => cell.split(' ')[0]));
      const lost = cellsOf(report).filter(({ text, rows }) => text !== '' && rows === 1 && !whole.has(bare(text)));
      expect(lost.map(({ text }) => text)).toEqual([]);
    },
  );

  test('cells are merged as the form merges them', async () => {
    const pdf = await pdfOf('2021');
    picture(pdf, 1, 'word-first-page');
    picture(pdf, 3, 'word-tables');
    const { readPdf } = await import('../../packages/convert/src/read/pdf.ts');
    const cells = cellsIn((await readPdf(pdf)).html);
    for (const cell of [
      '第二十条第（一）项 1×4',
      '申请人情况 1×7',
      '法人或其他组织 1×5',
      '自然人 2×1',
      '（三）不予公开 8×1',
      '（一）予以公开 1×2',
      '行政复议 1×5',
      '行政诉讼 1×10',
      '未经复议直接起诉 1×5',
    ])
      expect(cells).toContain(cell);
  });

  test('saved by LibreOffice, the Word file is the same report', async () => {
    const report = reportOf('2021');
    const saved = throughOffice(await writeReport(report, 'docx'), 'docx', 'docx');
    const again = await convert(saved, 'docx');
    expect(again.report.facts).toEqual(report.facts);
    expect(again.report.title).toBe(report.title);
    expect(again.report.sections).toEqual(report.sections);
  });

  test('an old Word file is read through LibreOffice', async () => {
    const report = reportOf('2021');
    const doc = throughOffice(await writeReport(report, 'docx'), 'docx', 'doc');
    const again = await convert(doc, 'doc');
    expect(factsOf(analyse(again.markdown).bound).map(({ id, value }) => [id, value])).toEqual(
      report.facts.map(({ id, value }) => [id, value]),
    );
  });
});
