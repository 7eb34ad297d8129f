import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { convert, type ImportFormat, writeReport } from '../../convert/src/index.ts';
import { readPages } from '../../convert/src/read/pdf/open.ts';
import { corpusFile, hasCorpus } from '../../convert/test/support/corpus.ts';
import { pdfFile, words } from '../../convert/test/support/pdf.ts';
import { analyse } from '../../core/src/index.ts';
import { pdf } from '../build/pdf.ts';
import { spreadsheets } from '../build/spreadsheets.ts';
import type * as converter from '../server/convert.ts';
import { packageRoot } from './files.ts';

const folder = join(packageRoot, '../../.cache/import-test');
let built: typeof converter;
let pages: typeof readPages;

/** The converter as the package has it: with the libraries' unused parts left out, and all that it needs beside it. */
beforeAll(async () => {
  await build({
    entryPoints: {
      convert: join(packageRoot, 'server/convert.ts'),
      open: join(packageRoot, '../convert/src/read/pdf/open.ts'),
    },
    bundle: true,
    minify: true,
    format: 'cjs',
    platform: 'node',
    target: 'es2022',
    charset: 'utf8',
    conditions: ['@gongkai/source'],
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    plugins: [pdf(join(folder, 'pdf')), spreadsheets],
    logLevel: 'silent',
  });
  const require = createRequire(import.meta.url);
  built = require(join(folder, 'convert.cjs')) as typeof converter;
  pages = (require(join(folder, 'open.cjs')) as { readPages: typeof readPages }).readPages;
}, 60_000);

/** What is read of a file, or the reason why not. */
async function outcome(read: typeof convert, bytes: Uint8Array, format: ImportFormat): Promise<unknown> {
  try {
    const { markdown, report } = await read(bytes, format);
    return { markdown, unplaced: report.unplaced };
  } catch (error) {
    return error instanceof Error ? error.message : error;
  }
}

const same = async (bytes: Uint8Array, format: ImportFormat): Promise<unknown> => {
  const here = await outcome(built.convert, bytes, format);
  expect(here).toEqual(await outcome(convert, bytes, format));
  return here;
};

/** A page of three lines, in an encoding that the file only names. */
function encoded(encoding: string, [heading, line]: readonly [string, string]): Uint8Array {
  const page = `BT /F1 12 Tf 72 640 Td <${heading}> Tj 0 -60 Td <${line}> Tj 0 -20 Td <${line}> Tj ET`;
  const plain = new TextDecoder().decode(pdfFile([page]));
  const descriptor =
    '<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 800 /StemV 80 >>';
  const font = `<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /${encoding} /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor ${descriptor} >>] >>`;
  return new TextEncoder().encode(plain.replace('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>', font));
}

const words16 = (text: string): string =>
  Array.from(text, (letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('');
const heading = '清源县人民政府2024年政府信息公开工作年度报告';
const line = '清源县人民政府清源县人民政府清源县人民政府清源县人民政府。';
const utf16 = [words16(heading), words16(line)] as const;
const gbk = [
  'C7E5D4B4CFD8C8CBC3F1D5FEB8AE32303234C4EAD5FEB8AED0C5CFA2B9ABBFAAB9A4D7F7C4EAB6C8B1A8B8E6',
  `${'C7E5D4B4CFD8C8CBC3F1D5FEB8AE'.repeat(4)}A1A3`,
] as const;

describe('the converter of the package reads what the command line reads', () => {
  it.skipIf(!hasCorpus).each(['huaian-2024', 'hongze-2023', 'hongze-2024'])(
    '%s.pdf',
    async (name) => {
      expect(await same(corpusFile(`${name}.pdf`), 'pdf')).toHaveProperty('markdown', expect.stringContaining('|'));
    },
    60_000,
  );

  it.each([
    ['UniGB-UCS2-H', utf16],
    ['UniGB-UTF16-H', utf16],
    ['GBK-EUC-H', gbk],
    ['GBKp-EUC-H', gbk],
    ['GBK2K-H', gbk],
    ['GB-EUC-H', gbk],
  ] as const)('text in %s, whose table comes with the package', async (encoding, hex) => {
    const bytes = encoded(encoding, hex);
    const here = await pages(bytes);
    expect(here).toEqual(await readPages(bytes));
    expect(here[0]?.glyphs.map(({ text }) => text)).toEqual([heading, line, line]);
  });

  it('a workbook, with its merged cells', async () => {
    const example = readFileSync(join(packageRoot, 'walkthrough/example.gongkai.md'), 'utf8');
    const bytes = await writeReport(analyse(example).report, 'xlsx');
    expect(await same(bytes, 'xlsx')).toHaveProperty('markdown', expect.stringContaining('| '));
    expect(await same(bytes.subarray(0, 3000), 'xlsx')).toMatch(/damaged or truncated/);
  });

  it('and says why where a PDF cannot be read', async () => {
    expect(await same(pdfFile(['0 0 m 10 10 l S']), 'pdf')).toMatch(/a scan\?/);
    expect(await same(pdfFile([words('Forty letters of a page that is cut off')]).subarray(0, 300), 'pdf')).toMatch(
      /damaged or truncated/,
    );
    expect(await same(new TextEncoder().encode('no PDF'), 'pdf')).toMatch(/not a \.pdf file/);
  });
});

it('a PDF in an encoding whose table was left out is refused, not read as empty', async () => {
  expect(await outcome(built.convert, encoded('UniJIS-UCS2-H', utf16), 'pdf')).toMatch(
    /encoded in UniJIS-UCS2-H, whose table is not here/,
  );
});
