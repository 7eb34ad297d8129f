import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { sample } from '../../core/test/support/sample.ts';
import { ConvertError, convert, type ImportFormat } from '../src/index.ts';
import { writeDocx } from '../src/write/docx.ts';
import { writeXlsx } from '../src/write/xlsx.ts';
import { pdfFile, words } from './support/pdf.ts';
import { readMarkdown } from './support/reports.ts';
import { changed, p, wordFile } from './support/word.ts';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

/** A part of zeros: a thousand times smaller than what it unfolds to. */
const zeros = (megabytes: number): Uint8Array => new Uint8Array(megabytes * 1024 * 1024).fill(32);

/** A zip whose headers say that a part is small, and which unfolds to far more. */
function lying(): Uint8Array {
  const zip = zipSync({ 'word/document.xml': zeros(200) });
  const view = new DataView(zip.buffer, zip.byteOffset);
  for (let at = 0; at + 4 < zip.length; at++) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50) view.setUint32(at + 22, 1000, true);
    if (signature === 0x02014b50) view.setUint32(at + 24, 1000, true);
  }
  return zip;
}

const many = (): Uint8Array =>
  zipSync(Object.fromEntries(Array.from({ length: 6000 }, (_, i) => [`word/part${i}.xml`, text('<a/>')])), {
    level: 0,
  });

const good = async (): Promise<Uint8Array> => writeDocx(readMarkdown(sample()));

/** A workbook with something changed in its first sheet and its list of sheets. */
async function workbook(change: (xml: string) => string): Promise<Uint8Array> {
  const parts: Record<string, Uint8Array> = unzipSync(await writeXlsx(readMarkdown(sample())));
  for (const path of ['xl/worksheets/sheet1.xml', 'xl/workbook.xml'])
    parts[path] = text(change(new TextDecoder().decode(parts[path])));
  return zipSync(parts);
}

const everywhere = 'A1:XFD1048576';

const files: readonly (readonly [string, ImportFormat, () => Uint8Array | Promise<Uint8Array>, RegExp])[] = [
  ['a zip bomb', 'docx', () => zipSync({ 'word/document.xml': zeros(200) }), /过大/u],
  ['a zip bomb that lies about its size', 'docx', lying, /损坏/u],
  ['a spreadsheet that is a zip bomb', 'xlsx', () => zipSync({ 'xl/workbook.xml': zeros(200) }), /过大/u],
  ['a zip of thousands of parts', 'docx', many, /过大/u],
  [
    'external entities',
    'docx',
    async () =>
      changed(await good(), (xml) =>
        xml
          .replace(/<w:document/u, '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document')
          .replace('总体', '&x;'),
      ),
    /实体/u,
  ],
  [
    'entities that multiply',
    'docx',
    async () =>
      changed(await good(), (xml) =>
        xml.replace(/<w:document/u, '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document'),
      ),
    /实体/u,
  ],
  [
    'tables in tables without end',
    'docx',
    () => wordFile(`${'<w:tbl><w:tr><w:tc>'.repeat(5000)}${p('x')}${'</w:tc></w:tr></w:tbl>'.repeat(5000)}`),
    /过大/u,
  ],
  ['a truncated Word file', 'docx', async () => (await good()).slice(0, 4000), /损坏/u],
  [
    'a workbook whose cells are merged to the end of the sheet',
    'xlsx',
    () => workbook((xml) => xml.replace(/<mergeCell ref="[^"]*"/u, `<mergeCell ref="${everywhere}"`)),
    /1048576 行、16384 列/u,
  ],
  [
    'a workbook with a row of a number that no sheet has',
    'xlsx',
    () => workbook((xml) => xml.replace('<row r="1"', '<row r="4000000000"')),
    /4000000000 行/u,
  ],
  [
    'a workbook with an address that is none',
    'xlsx',
    () => workbook((xml) => xml.replace('r="A1"', 'r="A0"')),
    /无法读取/u,
  ],
  ['a Word file without its text', 'docx', () => zipSync({ 'a.xml': text('<a/>') }), /不是 Word/u],
  ['XML that is not well-formed', 'docx', async () => changed(await good(), (xml) => xml.slice(0, -200)), /损坏/u],
  ['a PDF named .docx', 'docx', () => pdfFile([words('x')]), /扩展名是 \.docx，内容却是PDF/u],
  ['a Word file named .pdf', 'pdf', good, /扩展名是 \.pdf，内容却是Office/u],
  ['text named .docx', 'docx', () => text('# 报告'), /改过扩展名/u],
  ['an empty file', 'pdf', () => new Uint8Array(), /空的/u],
  ['a PDF of 500 pages', 'pdf', () => pdfFile(Array.from({ length: 500 }, () => words('x'))), /500 页/u],
  ['a PDF of pictures', 'pdf', () => pdfFile(['', '']), /扫描件/u],
  ['a truncated PDF', 'pdf', () => text('%PDF-1.7\n1 0 obj\n<< /Type /Cat'), /损坏/u],
  ['an OFD', 'ofd', () => zipSync({ 'OFD.xml': text('<a/>') }), /PDF/u],
];

describe('hostile files', () => {
  test.each(files)(
    '%s: a clear line in both languages, in bounded time',
    async (_, format, make, says) => {
      const bytes = await make();
      const before = process.memoryUsage().rss;
      const started = process.cpuUsage();
      const error = await convert(bytes, format).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      const { user, system } = process.cpuUsage(started);
      expect(error).toBeInstanceOf(ConvertError);
      const { message } = error as Error;
      expect(message).toMatch(says);
      expect(message).toMatch(/^[^\n]+ · [^\n]+$|^[^\n]+· [^\n]+$/u);
      // Generous: a loaded machine must not fail this, a file that is taken apart for ever must.
      expect((user + system) / 1e6).toBeLessThan(30);
      expect(process.memoryUsage().rss - before).toBeLessThan(600 * 1024 * 1024);
    },
    60_000,
  );

  test('a cell that would cover the whole world is one cell', async () => {
    const cell = `<w:tc><w:tcPr><w:gridSpan w:val="100000000"/></w:tcPr>${p('甲')}</w:tc>`;
    const { report } = await convert(
      wordFile(`${p('清源县水利局2023年政府信息公开工作年度报告')}<w:tbl><w:tr>${cell}${cell}</w:tr></w:tbl>`),
      'docx',
    );
    expect(JSON.stringify(report.sections)).toContain('甲');
  });

  test.each(['A0', '', '-3', '0', 'NaN', '1e9'])(
    'a cell that spans “%s” columns ends the reading of no file',
    async (span) => {
      const cell = `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${p('甲')}</w:tc>`;
      const row = `<w:tr>${cell}<w:tc>${p('乙')}</w:tc><w:tc>${p('丙')}</w:tc></w:tr>`;
      const { report } = await convert(
        wordFile(`${p('清源县水利局2023年政府信息公开工作年度报告')}<w:tbl>${row}${row}</w:tbl>`),
        'docx',
      );
      expect(JSON.stringify(report)).toContain('丙');
    },
  );

  test.each([
    [
      'validated',
      (xml: string) =>
        xml.replace(
          '<pageMargins',
          `<dataValidations><dataValidation type="list" sqref="${everywhere}"><formula1>"a"</formula1></dataValidation></dataValidations><pageMargins`,
        ),
    ],
    ['wide', (xml: string) => xml.replace(/<col [^>]*\/>/u, '<col min="1" max="999999999" width="9"/>')],
    [
      'named',
      (xml: string) =>
        xml.replace(
          '</sheets>',
          '</sheets><definedNames><definedName name="x">\'x\'!$A$1:$XFD$1048576</definedName></definedNames>',
        ),
    ],
  ])('cells that are %s to the end of the sheet cost nothing, and the tables are read', async (_, change) => {
    const whole = await workbook((xml) => xml);
    const changed = await workbook(change);
    expect(changed).not.toEqual(whole);
    expect((await convert(changed, 'xlsx')).markdown).toBe((await convert(whole, 'xlsx')).markdown);
  });
});
