import { MappedText } from '../../source/mapped-text.ts';
import type { Block, Heading, SourceDocument } from '../../source/types.ts';
import type { Span } from '../../span.ts';
import type { Piece } from '../draft.ts';
import { type GridView, kindOf, type ViewRow } from '../grid/view.ts';

/** A line of text, or a row of a source table, as one step of a table that lies in lines. */
export interface Entry {
  readonly block: Block;
  /** The words in front of (or, rarely, behind) the values. */
  readonly label: Piece | undefined;
  readonly values: readonly Piece[];
  readonly span: Span;
  /** Text as written, white space folded. */
  readonly text: string;
  /** Set where the step is a row of a source table. */
  readonly row?: ViewRow;
}

const pageFoot = /^(?:[-—–―]\s*\d{1,3}\s*[-—–―]|第\s*\d{1,3}\s*页.{0,12}|\d{1,3}\s*[/／]\s*\d{1,3})$/u;
const unitOnly = /^(?:元|万元|亿元|件|条|项|个|次)$/u;

const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 0x3000 || code === 0xa0;

interface Token {
  readonly from: number;
  readonly to: number;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    while (at < text.length && isSpace(text.charCodeAt(at))) at++;
    const from = at;
    while (at < text.length && !isSpace(text.charCodeAt(at))) at++;
    if (at > from) tokens.push({ from, to: at });
  }
  return tokens;
}

function isValue(text: string): boolean {
  const kind = kindOf(text);
  return kind === 'value' || kind === 'dash';
}

/** Longest line that may be a row: longer ones are prose, and are not taken apart. */
const longest = 200;

/** A line with its columns closed up: programs that keep a page's layout set them far apart. */
const folded = (line: string): string => (line.includes('  ') ? line.replace(/ {2,}/gu, ' ') : line);

/** Takes a line apart into its label and the values at its end, or at its beginning. */
function split(text: MappedText): { label: Piece | undefined; values: Piece[] } {
  const { text: line } = text;
  const whole: Piece = { text: line, span: text.span() };
  if (folded(line).length > longest || !/[0-9０-９\-—–―－/／]/u.test(line)) return { label: whole, values: [] };
  const tokens = tokensOf(line);
  const piece = (from: number, to: number): Piece => ({ text: line.slice(from, to), span: text.span(from, to) });
  const values: Piece[] = [];
  let end = tokens.length;
  while (end > 0) {
    const token = tokens[end - 1];
    const before = tokens[end - 2];
    if (!token) break;
    const words = line.slice(token.from, token.to);
    if (before && unitOnly.test(words) && kindOf(line.slice(before.from, before.to)) === 'value') {
      values.unshift(piece(before.from, token.to));
      end -= 2;
    } else if (isValue(words)) {
      values.unshift(piece(token.from, token.to));
      end--;
    } else break;
  }
  const first = tokens[0];
  const last = tokens[end - 1];
  if (values.length > 0 || !first || !last)
    return { label: first && last ? piece(first.from, last.to) : undefined, values };
  // Values in front of their label, on one line.
  let start = 0;
  while (start < tokens.length) {
    const token = tokens[start];
    if (!token || !isValue(line.slice(token.from, token.to))) break;
    values.push(piece(token.from, token.to));
    start++;
  }
  const rest = tokens[start];
  // `- 条`: a dash alone in front of words is a bullet.
  return values.some(({ text: value }) => kindOf(value) === 'value') && rest
    ? { label: piece(rest.from, last.to), values }
    : { label: whole, values: [] };
}

function entryOf(block: Block, text: MappedText): Entry | undefined {
  if (text.text.length <= 24 && pageFoot.test(text.text)) return undefined;
  return { block, ...split(text), span: text.span(), text: folded(text.text) };
}

const marks: Readonly<Record<NonNullable<Heading['numbering']>['style'], (ordinal: number) => string>> = {
  chinese: (n) => `${'一二三四五六七八九十'[n - 1] ?? ''}、`,
  'chinese-paren': (n) => `(${'一二三四五六七八九十'[n - 1] ?? ''})`,
  arabic: (n) => `${n}.`,
  'arabic-paren': (n) => `(${n})`,
  circled: () => '',
};

/** A heading of a page is without its numbering: it is put back, since it tells 其他 from 其他处理. */
function headingText(block: Heading): MappedText {
  const { numbering, text } = block;
  if (!numbering) return text;
  const mark = marks[numbering.style](numbering.ordinal);
  const starts = [0, mark.length];
  const sources = [numbering.span[0], text.source(0)];
  // One piece behind the mark is enough for labels; a heading in several text nodes keeps its beginning.
  return new MappedText(mark + text.text, starts, sources);
}

/** A row's label is its last cell of words; unlabelled rows are values alone. */
function rowEntry(block: Block, row: ViewRow): Entry {
  const labelAt = row.cells.findLastIndex((cell) => cell.kind === 'words');
  const label = row.cells[labelAt];
  const first = row.cells[0];
  const last = row.cells.at(-1);
  return {
    block,
    row,
    label,
    values: row.cells.slice(labelAt + 1),
    span: [first?.span[0] ?? block.span[0], last?.span[1] ?? block.span[1]],
    text: row.cells.map((cell) => cell.text).join(' '),
  };
}

/** The document as steps: lines of text and rows of tables, in order. Lines behind a bar belong to tables. */
export function entriesOf(document: SourceDocument, views: ReadonlyMap<Block, GridView>): Entry[] {
  const entries: Entry[] = [];
  const { blocks, lines, text } = document;
  let lineAt = 0;
  for (const block of blocks) {
    if (block.kind === 'comment') continue;
    const view = views.get(block);
    if (view) {
      for (const row of view.rows) entries.push(rowEntry(block, row));
      continue;
    }
    if (block.kind === 'table') continue;
    if (document.format !== 'markdown') {
      const entry = entryOf(block, block.kind === 'heading' ? headingText(block) : block.text);
      if (entry) entries.push(entry);
      continue;
    }
    while (lineAt < lines.length && (lines[lineAt]?.end ?? 0) <= block.span[0]) lineAt++;
    for (; lineAt < lines.length; lineAt++) {
      const line = lines[lineAt];
      if (!line || line.start >= block.span[1]) break;
      if (line.start === line.end) continue;
      const from = Math.max(line.start, block.span[0]);
      const to = Math.min(line.end, block.span[1]);
      const marksAt = /^#{1,6}\s+/u.exec(text.slice(from, Math.min(to, from + 8)))?.[0].length ?? 0;
      const entry = entryOf(block, MappedText.at(text.slice(from + marksAt, to), from + marksAt));
      if (entry) entries.push(entry);
      if (line.end > block.span[1]) break;
    }
  }
  return entries;
}
