import { Buffer } from 'node:buffer';
import { zipSync } from 'fflate';
import { ownStyles } from '../docx-styles.ts';
import { ConvertError } from '../errors.ts';
import { joinLines, ofType, textOf, type WordComment, type WordDocument, type WordNode } from './docx/nodes.ts';
import { prepare } from './docx/prepare.ts';
import { type BuiltCell, PageBuilder, type ReadFile } from './page-builder.ts';
import type { Place } from './place.ts';
import { type Parts, unpack } from './zip.ts';

/** The library's own model of the document, before it makes HTML of it. */
async function readWord(parts: Parts): Promise<WordDocument> {
  const { default: mammoth } = await import('mammoth');
  const buffer = Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 }));
  let document: WordDocument | undefined;
  try {
    await mammoth.convertToHtml(
      { buffer },
      {
        externalFileAccess: false,
        transformDocument: (whole: WordDocument) => {
          document = whole;
          return { ...whole, children: [] };
        },
      },
    );
  } catch {
    document = undefined;
  }
  if (!document)
    throw new ConvertError(
      '无法读取这个 Word 文档；请用 Word 或 WPS 另存为 .docx 后再试 · cannot be read; save it as .docx again',
    );
  return document;
}

class WordReader {
  private readonly page = new PageBuilder();
  private readonly comments: ReadonlyMap<string, WordComment>;
  private readonly notes: string[] = [];
  private paragraphs = 0;
  private tables = 0;

  constructor(
    private readonly document: WordDocument,
    private readonly hasTitle: boolean,
  ) {
    this.comments = new Map(document.comments.map((comment) => [comment.commentId, comment]));
  }

  read(frontMatter: string | undefined, running: readonly string[]): ReadFile {
    if (frontMatter) this.page.frontMatter(frontMatter);
    for (const block of this.document.children ?? []) this.block(block);
    for (const note of this.notes) this.page.text(note, {}, undefined, true);
    for (const line of running) this.page.aside(`页眉页脚：${line}`);
    return this.page.finish();
  }

  private block(block: WordNode): void {
    if (block.type === 'table') {
      this.before(block);
      const rows = this.rows(block, ++this.tables);
      if (rows) this.page.table(rows, block.styleId === ownStyles.grid.id);
      else this.frame(block);
    } else if (block.type === 'paragraph') {
      this.before(block);
      this.paragraph(block);
    } else for (const child of block.children ?? []) this.block(child);
  }

  /** Comments on a block stand before it; pictures in it are named, for they are not converted. */
  private before(block: WordNode): void {
    for (const { commentId } of ofType(block, 'commentReference')) {
      const comment = this.comments.get(commentId ?? '');
      const text = comment?.body.map((each) => textOf(each).trimEnd()).join('\n');
      if (text) this.page.comment(text);
    }
    for (const { altText } of ofType(block, 'image'))
      this.page.aside(`图片${altText ? `（${altText}）` : ''}，在第${this.paragraphs + 1}段附近，未转换`);
  }

  private paragraph(paragraph: WordNode): void {
    const place: Place = { paragraph: ++this.paragraphs };
    const text = joinLines(this.words(paragraph).split('\n'));
    switch (paragraph.styleId) {
      case ownStyles.unplacedTitle.id:
        return;
      case ownStyles.unplaced.id:
        this.page.keepUnplaced(text);
        return;
      case ownStyles.text.id:
        this.page.text(text, place, undefined, true);
        return;
    }
    const plain = ownStyles.plainHeadings.findIndex(({ id }) => id === paragraph.styleId);
    if (plain >= 0) this.page.text(text, place, plain, true);
    else this.page.text(text, place, this.levelOf(paragraph.styleName ?? undefined));
  }

  /** The words of a paragraph; what its notes say follows at the end of the text. */
  private words(paragraph: WordNode): string {
    for (const reference of ofType(paragraph, 'noteReference')) {
      const note = this.document.notes.resolve(reference);
      if (note)
        this.notes.push(`注${this.notes.length + 1}：${joinLines(note.body.map((each) => textOf(each).trim()))}`);
    }
    return textOf(paragraph);
  }

  /** By the style's name, which Word keeps in English whatever its language. Below a title, level 1 is a section's. */
  private levelOf(style: string | undefined): number | undefined {
    const name = style?.toLowerCase() ?? '';
    if (name === 'title') return 0;
    const level = /^heading ([1-9])$/u.exec(name)?.[1];
    return level === undefined ? undefined : Number(level) - (this.hasTitle ? 0 : 1);
  }

  /** The cells of a table on their grid; undefined where it holds other tables and only frames them. */
  private rows(table: WordNode, number: number): BuiltCell[][] | undefined {
    const rows = ofTypeShallow(table, 'tableRow');
    if (rows.some((row) => ofType(row, 'table').length > 0)) return undefined;
    const taken: number[] = [];
    return rows.map((row, at) => {
      let column = 0;
      return ofTypeShallow(row, 'tableCell').map((cell) => {
        while ((taken[column] ?? 0) > at) column++;
        const columns = Math.min(spanOf(cell.colSpan), 63);
        const deep = spanOf(cell.rowSpan);
        const place = { table: number, row: at + 1, column: column + 1 };
        for (let i = 0; i < columns; i++) taken[column + i] = at + deep;
        column += columns;
        const lines = ofType(cell, 'paragraph').flatMap((each) => this.words(each).split('\n'));
        return { text: joinLines(lines.map((line) => line.trim())), rows: deep, columns, place };
      });
    });
  }

  /** A table around tables: its cells are read as text. */
  private frame(table: WordNode): void {
    for (const row of ofTypeShallow(table, 'tableRow'))
      for (const cell of ofTypeShallow(row, 'tableCell')) for (const block of cell.children ?? []) this.block(block);
  }
}

/** A damaged file may say that a cell spans “A0” columns: then it spans one. */
const spanOf = (span: number | undefined): number => (span !== undefined && span >= 1 ? Math.floor(span) : 1);

/** Children of a type, also where something else (a content control) stands between. */
function ofTypeShallow(node: WordNode, type: string): WordNode[] {
  return (node.children ?? []).flatMap((child) =>
    child.type === type ? [child] : child.type === 'table' ? [] : ofTypeShallow(child, type),
  );
}

/**
 * Reads a Word file: headings with the numbers that Word makes, paragraphs, tables with their merged cells, comments.
 *
 * @throws ConvertError where it is none, or damaged
 */
export async function readDocx(bytes: Uint8Array): Promise<ReadFile> {
  const { parts, frontMatter, running, hasTitle } = prepare(await unpack(bytes));
  return new WordReader(await readWord(parts), hasTitle).read(frontMatter, running);
}
