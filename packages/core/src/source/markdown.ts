import type { Writable } from '../span.ts';
import { bars } from './escape.ts';
import { readFrontMatter } from './front-matter.ts';
import { readHeading, readNumbered } from './headings.ts';
import { type ScannedLine, scanLines } from './lines.ts';
import { ParagraphBuilder } from './paragraphs.ts';
import { readColumn, readOpened } from './pipe-column.ts';
import { hasInnerTab, isDelimiterRow, readRow, readTabRow } from './pipe-row.ts';
import type { Block, Heading, SourceCell, SourceDocument, SourceProblem, SourceTable } from './types.ts';

/** A heading's words without the marks that may close it: `## 一、概述 ##`. */
function withoutClosing(text: string): string {
  const isSpace = (at: number): boolean => text[at] === ' ' || text[at] === '\t';
  let end = text.length;
  while (end > 0 && isSpace(end - 1)) end--;
  const marks = end;
  while (end > 0 && text[end - 1] === '#') end--;
  if (end === marks) return text;
  while (end > 0 && isSpace(end - 1)) end--;
  return text.slice(0, end);
}

/** Reads Markdown and plain text, line by line; linear, never throws. */
export function readMarkdown(text: string): SourceDocument {
  return new MarkdownReader(text).read();
}

/**
 * Where some rows have no bar at their beginning, a bar there does not open the row: it stands behind an empty first
 * cell.
 */
function withEmptyFirst(
  text: string,
  rows: readonly SourceCell[][],
  starts: readonly number[],
): readonly SourceCell[][] {
  const isBar = (start: number): boolean => text.charCodeAt(start) === 124;
  if (starts.every(isBar) || !starts.some(isBar)) return rows;
  return rows.map((row, i) => {
    const start = starts[i] ?? 0;
    if (!isBar(start)) return row;
    const first: SourceCell = { text: '', span: [start, start], row: i, column: 0, rowSpan: 1, columnSpan: 1 };
    return [first, ...row.map((cell) => ({ ...cell, column: cell.column + 1 }))];
  });
}

class MarkdownReader {
  private readonly blocks: Block[] = [];
  private readonly problems: SourceProblem[] = [];
  private readonly lines: readonly ScannedLine[];
  private readonly paragraph: ParagraphBuilder;
  private rows: SourceCell[][] = [];
  private rowStarts: number[] = [];
  private inTabs = false;
  /** A delimiter row of this table was met. */
  private ruled = false;
  private readonly anyTab: boolean;
  private tableStart = 0;
  private tableEnd = 0;

  constructor(private readonly text: string) {
    this.lines = scanLines(text);
    this.anyTab = text.includes('\t');
    this.paragraph = new ParagraphBuilder(text, this.lines);
  }

  read(): SourceDocument {
    const { text, lines } = this;
    const front = readFrontMatter(text, lines);
    for (let i = front?.nextLine ?? 0; i < lines.length; i++) i = this.line(i);
    this.endTable();
    this.endParagraph();
    this.replacements();
    return {
      text,
      format: 'markdown',
      ...(front ? { frontMatter: front.frontMatter } : {}),
      blocks: this.blocks,
      lines,
      problems: this.problems,
    };
  }

  /** Reads the line at `i` and what belongs to it; returns the last line read. */
  private line(i: number): number {
    const line = this.lines[i];
    if (!line) return i;
    const { start, end, text } = this.at(line);
    if (start === end) {
      if (this.isApart(i)) return i;
      this.endTable();
      this.paragraph.blank();
      return i;
    }
    if (text.startsWith('<!--')) return this.comment(i, start);
    if (line.hasBar && !line.code) {
      this.row(line, i);
      return i;
    }
    if (this.isTabRow(i)) {
      this.tabRow(line);
      return i;
    }
    if (this.barFollows(i)) {
      this.row({ ...line, end: this.lines[i + 1]?.end ?? line.end }, i + 1);
      return i + 1;
    }
    this.endTable();
    if (line.pageFoot) {
      this.paragraph.pageFoot();
      return i;
    }
    const plain = isPlain(text);
    if (!plain && this.heading(line)) return i;
    const finished = this.paragraph.add(plain ? { ...line, start: start + 1 } : line);
    if (finished) this.blocks.push(finished);
    return i;
  }

  private at(line: ScannedLine): { start: number; end: number; text: string } {
    return { start: line.start, end: line.end, text: this.text.slice(line.start, line.end) };
  }

  private comment(i: number, start: number): number {
    const close = this.text.indexOf('-->', start + 4);
    const end = close < 0 ? (this.lines[i]?.end ?? this.text.length) : close + 3;
    const block: Block = {
      kind: 'comment',
      span: [start, end],
      text: this.text.slice(start + 4, close < 0 ? end : close).trim(),
    };
    if (close < 0) this.problems.push({ kind: 'unclosed-comment', span: block.span });
    let last = i;
    while (last + 1 < this.lines.length && (this.lines[last + 1]?.start ?? end) < end) last++;
    // A comment between two rows would end the table for every Markdown reader: it is read, and said.
    if (this.rows.length > 0 && this.lines[last + 1]?.hasBar)
      this.problems.push({ kind: 'comment-in-table', span: block.span });
    else {
      this.endTable();
      this.endParagraph();
    }
    this.blocks.push(block);
    return last;
  }

  /** Lines with tabs inside are rows where two of them follow each other. */
  private isTabRow(i: number): boolean {
    if (!this.anyTab) return false;
    const has = (line: ScannedLine | undefined): boolean =>
      line !== undefined && !line.hasBar && hasInnerTab(this.text, line.start, line.end);
    const line = this.lines[i];
    // A label with nothing but empty cells behind it goes on with the table.
    if (this.inTabs && line && this.text.charCodeAt(line.end) === 9) return true;
    return has(line) && (this.inTabs || has(this.lines[i + 1]));
  }

  /** A blank line between two rows ends no table where one stood before the last row, too, unless a head follows. */
  private isApart(i: number): boolean {
    const [before, last] = this.rowStarts.slice(-2);
    if (before === undefined || this.inTabs || this.lines[i + 1]?.hasBar !== true || this.isRule(i + 2)) return false;
    return last === undefined || /\n\s*\n/u.test(this.text.slice(before, last));
  }

  /** Inside a table of a cell a line, a bar on the next line closes this one. */
  private barFollows(i: number): boolean {
    const next = this.lines[i + 1];
    if (!next?.hasBar || next.end - next.start !== 1) return false;
    if (this.inTabs) return false;
    const last = this.rows.at(-1);
    if (last !== undefined) return last.length <= 1 || isEmpty(last);
    // The first cell of such a table: the second has its bar on the next line, too.
    const [second, third] = [this.lines[i + 2], this.lines[i + 3]];
    return second?.hasBar === false && third?.hasBar === true && third.end - third.start === 1;
  }

  /** `| - | - |` is a row where the table's delimiter row came before it or follows at once. */
  private isRowOfDashes(line: ScannedLine, i: number): boolean {
    return !this.text.slice(line.start, line.end).includes('--') && (this.ruled || this.isRule(i + 1));
  }

  private isRule(i: number): boolean {
    const line = this.lines[i];
    return line?.hasBar === true && isDelimiterRow(this.text, line.start, line.end);
  }

  private tabRow(line: ScannedLine): void {
    if (!this.inTabs) this.endTable();
    this.endParagraph();
    this.inTabs = true;
    if (this.rows.length === 0) this.tableStart = line.start;
    this.tableEnd = line.end;
    // A tab in front is an empty cell: of merged rows only the first has a name.
    const start = this.text.slice(line.rawStart, line.start).includes('\t') ? line.rawStart : line.start;
    this.rows.push(readTabRow(this.text, start, line.end, this.rows.length));
    this.rowStarts.push(line.start);
  }

  private row(line: ScannedLine, i: number): void {
    if (this.inTabs) this.endTable();
    this.endParagraph();
    if (this.rows.length === 0) this.tableStart = line.start;
    this.tableEnd = line.end;
    if (isDelimiterRow(this.text, line.start, line.end) && !this.isRowOfDashes(line, i)) {
      this.ruled = true;
      return;
    }
    this.rows.push(readRow(this.text, line.start, line.end, this.rows.length));
    this.rowStarts.push(line.start);
  }

  private endTable(): void {
    this.ruled = false;
    if (this.rows.length === 0) return;
    const rows = this.inTabs
      ? this.rows
      : (readColumn(this.text, this.rows, this.rowStarts) ??
        readOpened(this.text, this.rows, this.rowStarts) ??
        withEmptyFirst(this.text, this.rows, this.rowStarts));
    this.inTabs = false;
    this.rowStarts = [];
    const table: SourceTable = {
      kind: 'table',
      span: [this.tableStart, this.tableEnd],
      rows,
      columns: rows.reduce((most, row) => Math.max(most, row.length), 0),
    };
    this.rows = [];
    this.blocks.push(table);
  }

  private endParagraph(): void {
    const finished = this.paragraph.end();
    if (finished) this.blocks.push(finished);
  }

  private heading(line: ScannedLine): boolean {
    const { start, end, text } = this.at(line);
    const marks = /^#{1,6}[ \t]+/u.exec(text)?.[0].length ?? 0;
    const words = marks > 0 ? withoutClosing(text.slice(marks)) : text;
    const plain = marks > 0 && isPlain(words);
    const found = plain ? undefined : (readHeading(words) ?? (marks > 0 ? readNumbered(words) : undefined));
    if (marks === 0 && !found) return false;
    this.endParagraph();
    const base = start + marks;
    const hashes = text.slice(0, marks).trim().length;
    const from = found?.from ?? (plain ? 1 : 0);
    const to = found?.to ?? words.length;
    const heading: Writable<Heading> = {
      kind: 'heading',
      span: [start, found?.runIn === undefined ? end : base + found.runIn],
      // Numbering says more than the count of #; a heading without numbering above 一、 is the title.
      level: found ? found.level : hashes <= 1 ? 0 : hashes - 1,
      text: bars(words.slice(from, to).trimEnd(), base + from),
    };
    if (found?.numbering) {
      const { style, ordinal } = found.numbering;
      heading.numbering = { style, ordinal, span: [base, base + from] };
    }
    if (found?.runIn !== undefined) heading.runIn = true;
    this.blocks.push(heading);
    if (found?.runIn !== undefined) {
      const rest = base + found.runIn;
      const skipped = this.text.slice(rest, end).search(/\S/u);
      if (skipped >= 0) {
        const finished = this.paragraph.add({ ...line, start: rest + skipped });
        if (finished) this.blocks.push(finished);
      }
    }
    return true;
  }

  private replacements(): void {
    for (
      let at = this.text.indexOf('\ufffd');
      at >= 0 && this.problems.length < 20;
      at = this.text.indexOf('\ufffd', at + 1)
    ) {
      this.problems.push({ kind: 'replacement-character', span: [at, at + 1] });
    }
  }
}

const isEmpty = (row: readonly SourceCell[]): boolean => row.every((cell) => cell.text === '');

/** A backslash in front of a line says that it is text. */
const isPlain = (line: string): boolean => line.charCodeAt(0) === 92 && /^\\\S/u.test(line);
