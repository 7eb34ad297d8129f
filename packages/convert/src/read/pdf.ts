import { ConvertError } from '../errors.ts';
import { type BuiltCell, PageBuilder, type ReadFile } from './page-builder.ts';
import type { Glyphs, PageContent } from './pdf/geometry.ts';
import { type PageTable, tablesOf } from './pdf/grid.ts';
import { type JoinedCell, joinTables } from './pdf/join.ts';
import { type LooseTable, looseTables } from './pdf/loose/tables.ts';
import { readPages } from './pdf/open.ts';
import { type PageLine, type Prose, paragraphsOf } from './pdf/prose.ts';
import { linesOf } from './pdf/words.ts';

/** A number of a page, in the ways it is printed. */
const asPageNumber =
  /^[-—–―－·•\s]*(?:第\s*)?\d{1,3}(?:\s*页)?(?:\s*[/／共]\s*(?:共\s*)?\d{1,3}\s*页?)?[-—–―－·•\s]*$/u;
const looksNumbered = (text: string): boolean => text.length <= 30 && asPageNumber.test(text);

/** Points of an upright A4 page; a page on its side has margins as high. */
const a4 = 842;

/** The parts of a page that running heads and feet stand in: official documents leave 37 mm above and 35 below. */
const inMargin = ({ top, bottom }: PageLine, height: number): boolean =>
  bottom < Math.min(a4 * 0.12, height * 0.2) || top > height - Math.min(a4 * 0.13, height * 0.2);

/** Nearer to the edge even a bare figure counts pages; further in it needs its dashes or words. */
const atEdge = ({ top, bottom }: PageLine, height: number): boolean => bottom < height * 0.09 || top > height * 0.91;
const isPageNumber = (line: PageLine, height: number): boolean =>
  looksNumbered(line.text) && (atEdge(line, height) || (inMargin(line, height) && !/^\d+$/u.test(line.text)));

type Piece =
  | { readonly kind: 'lines'; lines: PageLine[] }
  | { readonly kind: 'table'; tables: PageTable[] }
  | { readonly kind: 'loose'; readonly table: LooseTable };

/** Lines at the edge of pages that come again and again, or only count the pages. */
function runningLines(pages: readonly { readonly lines: readonly PageLine[]; readonly height: number }[]): {
  readonly isRunning: (line: PageLine, height: number) => boolean;
  readonly heads: readonly string[];
} {
  const seen = new Map<string, number>();
  for (const { lines, height } of pages)
    for (const line of lines) if (inMargin(line, height)) seen.set(line.text, (seen.get(line.text) ?? 0) + 1);
  const heads = [...seen]
    .filter(([text, times]) => times >= 3 && times * 2 >= pages.length && !looksNumbered(text))
    .map(([text]) => text);
  return {
    heads,
    isRunning: (line, height) => isPageNumber(line, height) || (inMargin(line, height) && heads.includes(line.text)),
  };
}

/** A table at the head of a page goes on with the one at the foot of the page before, if it is as wide. */
const goesOn = (before: PageTable, table: PageTable): boolean =>
  table.page === before.page + 1 && Math.abs(table.left - before.left) < 6 && Math.abs(table.right - before.right) < 6;

/** Text and tables in reading order; a table torn by a page break is one. */
function piecesOf(pages: readonly PageContent[]): {
  readonly pieces: Piece[];
  readonly heads: readonly string[];
  readonly doubtful: readonly { readonly page: number; readonly lines: readonly string[] }[];
} {
  const read = pages.map((page) => {
    const { tables, rest } = tablesOf(page);
    const lines = linesOf(rest).map((line): PageLine => ({ ...line, page: page.number }));
    return { number: page.number, tables, rest, lines, height: page.height };
  });
  const { isRunning, heads } = runningLines(read);
  const text = read.map(({ number, rest, lines, height }) => {
    const running = lines.filter((line) => isRunning(line, height));
    const isText = ({ top, bottom }: Glyphs): boolean =>
      !running.some((line) => top >= line.top - 0.1 && bottom <= line.bottom + 0.1);
    return { number, glyphs: rest.filter(isText) };
  });
  const { tables: loose, doubtful } = looseTables(text);
  const inTables = new Set([...loose, ...doubtful].flatMap(({ glyphs }) => [...glyphs]));
  const pieces: Piece[] = [];
  for (const [i, { number, tables }] of read.entries()) {
    const left = (text[i]?.glyphs ?? []).filter((each) => !inTables.has(each));
    const all = [
      ...linesOf(left).map((line) => ({ top: line.top, line: { ...line, page: number } })),
      ...tables.map((table) => ({ top: table.top, table })),
      ...loose.filter(({ page }) => page === number).map((table) => ({ top: table.top, loose: table })),
    ].sort((a, b) => a.top - b.top);
    for (const each of all) {
      const last = pieces.at(-1);
      if ('loose' in each) pieces.push({ kind: 'loose', table: each.loose });
      else if ('table' in each) {
        const before = last?.kind === 'table' ? last.tables.at(-1) : undefined;
        if (last?.kind === 'table' && before && goesOn(before, each.table)) last.tables.push(each.table);
        else pieces.push({ kind: 'table', tables: [each.table] });
      } else if (last?.kind === 'lines') last.lines.push(each.line);
      else pieces.push({ kind: 'lines', lines: [each.line] });
    }
  }
  // Beside its labels a figure would be read as a value of theirs: the lines are kept, and say nothing.
  const kept = doubtful.map(({ page, glyphs }) => ({
    page,
    lines: text.flatMap((each) => linesOf(each.glyphs.filter((one) => glyphs.has(one))).map((line) => line.text)),
  }));
  return { pieces, heads, doubtful: kept };
}

/** The size that most characters are set in. */
function bodySize(prose: readonly Prose[]): number {
  const tally = new Map<number, number>();
  for (const { size, text } of prose) tally.set(Math.round(size), (tally.get(Math.round(size)) ?? 0) + text.length);
  return [...tally].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0] as [number, number])[0];
}

/** Lines at the beginning that are larger than the text are the title, however many there are and wherever they end. */
function titleOf(prose: readonly Prose[], body: number): { readonly title: string; readonly lines: number } {
  let lines = 0;
  for (let line = prose[0]; line && line.size > body * (line.centred ? 1.15 : 1.3); line = prose[lines]) lines++;
  return {
    title: prose
      .slice(0, lines)
      .map(({ text }) => text)
      .join(''),
    lines,
  };
}

function addTable(page: PageBuilder, rows: number, cells: readonly JoinedCell[], number: number): void {
  const built: BuiltCell[][] = Array.from({ length: rows }, () => []);
  for (const cell of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const place = { page: cell.page, table: number, row: cell.row + 1, column: cell.column + 1 };
    built[cell.row]?.push({ text: cell.text, rows: cell.rows, columns: cell.columns, place });
  }
  page.table(built);
}

/**
 * Reads a PDF: tables from the lines that are ruled around their cells, torn ones joined; where there are none, from the
 * words of the forms where these leave no doubt; text from its position, lines joined into paragraphs; page numbers and running heads left out.
 *
 * @throws ConvertError where it is damaged, encrypted, too long, or has pictures of text only
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadFile> {
  const pages = await readPages(bytes);
  const letters = pages.reduce((sum, { glyphs }) => sum + glyphs.reduce((all, { text }) => all + text.length, 0), 0);
  if (letters < 30)
    throw new ConvertError(
      'PDF 里没有文字，可能是扫描件；请先做文字识别（OCR），或改用 Word 文件 · no text in the PDF: a scan? Recognise its text first, or use the Word file',
    );
  const { pieces, heads, doubtful } = piecesOf(pages);
  const page = new PageBuilder();
  const prose = paragraphsOf(pieces.map((piece) => (piece.kind === 'lines' ? piece.lines : [])));
  const body = bodySize(prose.flat());
  const { title, lines: inTitle } = titleOf(prose[0] ?? [], body);
  if (title !== '') page.text(title, { page: prose[0]?.[0]?.page ?? 1, paragraph: 1 }, 0);
  let tables = 0;
  let paragraphs = title === '' ? 0 : 1;
  pieces.forEach((piece, i) => {
    if (piece.kind === 'table') {
      const { rows, cells } = joinTables(piece.tables);
      addTable(page, rows, cells, ++tables);
    } else if (piece.kind === 'loose') addTable(page, piece.table.rows, piece.table.cells, ++tables);
    else
      for (const each of (prose[i] ?? []).slice(i === 0 ? inTitle : 0))
        page.text(each.text, { page: each.page, paragraph: ++paragraphs });
  });
  for (const { page: number, lines } of doubtful) {
    page.keepUnplaced(`第${number}页的表格没有框线，不能确定各数所在的格，原文如下，请对照原件填写：`);
    for (const line of lines) page.keepUnplaced(line);
  }
  for (const head of heads) page.aside(`页眉页脚：${head}`);
  for (const { number, pictures } of pages) if (pictures > 0) page.aside(`第${number}页有 ${pictures} 幅图片，未转换`);
  return page.finish();
}
