import { ConvertError } from '../errors.ts';
import { type BuiltCell, PageBuilder, type ReadFile } from './page-builder.ts';
import type { PageContent } from './pdf/geometry.ts';
import { joinTables, type PageTable, tablesOf } from './pdf/grid.ts';
import { readPages } from './pdf/open.ts';
import { type PageLine, type Prose, paragraphsOf } from './pdf/prose.ts';
import { linesOf } from './pdf/words.ts';

/** A number of a page, in the ways it is printed. */
const asPageNumber =
  /^[-—–―－·•\s]*(?:第\s*)?\d{1,3}(?:\s*页)?(?:\s*[/／共]\s*(?:共\s*)?\d{1,3}\s*页?)?[-—–―－·•\s]*$/u;
const looksNumbered = (text: string): boolean => text.length <= 30 && asPageNumber.test(text);

/** The parts of a page that running heads and feet stand in: official documents leave 37 mm above and 35 below. */
const inMargin = ({ top, bottom }: PageLine, height: number): boolean => bottom < height * 0.12 || top > height * 0.87;

/** Nearer to the edge even a bare figure counts pages; further in it needs its dashes or words. */
const atEdge = ({ top, bottom }: PageLine, height: number): boolean => bottom < height * 0.09 || top > height * 0.91;
const isPageNumber = (line: PageLine, height: number): boolean =>
  looksNumbered(line.text) && (atEdge(line, height) || (inMargin(line, height) && !/^\d+$/u.test(line.text)));

type Piece = { readonly kind: 'lines'; lines: PageLine[] } | { readonly kind: 'table'; tables: PageTable[] };

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
function piecesOf(pages: readonly PageContent[]): { readonly pieces: Piece[]; readonly heads: readonly string[] } {
  const read = pages.map((page) => {
    const { tables, rest } = tablesOf(page);
    const lines = linesOf(rest).map((line): PageLine => ({ ...line, page: page.number }));
    return { tables, lines, height: page.height };
  });
  const { isRunning, heads } = runningLines(read);
  const pieces: Piece[] = [];
  for (const { tables, lines, height } of read) {
    const all = [
      ...lines.filter((line) => !isRunning(line, height)).map((line) => ({ top: line.top, line })),
      ...tables.map((table) => ({ top: table.top, table })),
    ].sort((a, b) => a.top - b.top);
    for (const each of all) {
      const last = pieces.at(-1);
      if ('table' in each) {
        const before = last?.kind === 'table' ? last.tables.at(-1) : undefined;
        if (last?.kind === 'table' && before && goesOn(before, each.table)) last.tables.push(each.table);
        else pieces.push({ kind: 'table', tables: [each.table] });
      } else if (last?.kind === 'lines') last.lines.push(each.line);
      else pieces.push({ kind: 'lines', lines: [each.line] });
    }
  }
  return { pieces, heads };
}

/** The size that most characters are set in. */
function bodySize(prose: readonly Prose[]): number {
  const tally = new Map<number, number>();
  for (const { size, text } of prose) tally.set(Math.round(size), (tally.get(Math.round(size)) ?? 0) + text.length);
  return [...tally].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0] as [number, number])[0];
}

/** Lines at the beginning that are larger than the text and stand in the middle are the title, however many there are. */
function titleOf(prose: readonly Prose[], body: number): { readonly title: string; readonly lines: number } {
  let lines = 0;
  while (prose[lines]?.centred && (prose[lines]?.size ?? 0) > body * 1.15) lines++;
  return {
    title: prose
      .slice(0, lines)
      .map(({ text }) => text)
      .join(''),
    lines,
  };
}

function addTable(page: PageBuilder, tables: readonly PageTable[], number: number): void {
  const { rows, cells } = joinTables(tables);
  const built: BuiltCell[][] = Array.from({ length: rows }, () => []);
  for (const cell of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const place = { page: cell.page, table: number, row: cell.row + 1, column: cell.column + 1 };
    built[cell.row]?.push({ text: cell.text, rows: cell.rows, columns: cell.columns, place });
  }
  page.table(built);
}

/**
 * Reads a PDF: tables from the lines that are ruled around their cells, torn ones joined; text from its position, lines
 * joined into paragraphs; page numbers and running heads left out.
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
  const { pieces, heads } = piecesOf(pages);
  const page = new PageBuilder();
  const prose = paragraphsOf(pieces.map((piece) => (piece.kind === 'lines' ? piece.lines : [])));
  const body = bodySize(prose.flat());
  const { title, lines: inTitle } = titleOf(prose[0] ?? [], body);
  if (title !== '') page.text(title, { page: prose[0]?.[0]?.page ?? 1, paragraph: 1 }, 0);
  let tables = 0;
  let paragraphs = title === '' ? 0 : 1;
  pieces.forEach((piece, i) => {
    if (piece.kind === 'table') addTable(page, piece.tables, ++tables);
    else
      for (const each of (prose[i] ?? []).slice(i === 0 ? inTitle : 0))
        page.text(each.text, { page: each.page, paragraph: ++paragraphs });
  });
  for (const head of heads) page.aside(`页眉页脚：${head}`);
  for (const { number, pictures } of pages) if (pictures > 0) page.aside(`第${number}页有 ${pictures} 幅图片，未转换`);
  return page.finish();
}
