import { MappedText } from '../../source/mapped-text.ts';
import type { Block, Heading, Paragraph, SourceTable } from '../../source/types.ts';
import type { Span } from '../../span.ts';

/** A stretch of text that may say something of the report: a paragraph, a heading, or a cell of a head or foot table. */
export interface Passage {
  readonly text: MappedText;
  readonly span: Span;
  readonly block: Block;
  readonly kind: 'paragraph' | 'heading' | 'cell';
  /** Position among all passages. */
  readonly index: number;
}

/** A text with its white space taken out, so that 填 报 人 and 2024 年 are found; it still knows its places. */
export interface Squeezed {
  readonly text: string;
  span(from: number, to: number): Span;
}

/** White space of any width, the zero-width one of web pages included. */
const isSpace = (code: number): boolean =>
  code <= 32
    ? code === 32 || (code >= 9 && code <= 13)
    : code === 0xa0 ||
      code === 0x3000 ||
      (code >= 0x2000 && code <= 0x200b) ||
      code === 0xfeff ||
      code === 0x2028 ||
      code === 0x2029 ||
      code === 0x202f ||
      code === 0x205f ||
      code === 0x1680;

/** Takes the white space out of a passage. */
export function squeeze(text: MappedText): Squeezed {
  const source = text.text;
  let out = '';
  /** Stretches without white space: where each begins in what is left, and in the source. */
  const starts: number[] = [];
  const sources: number[] = [];
  for (let at = 0; at < source.length; ) {
    while (at < source.length && isSpace(source.charCodeAt(at))) at++;
    const from = at;
    while (at < source.length && !isSpace(source.charCodeAt(at))) at++;
    if (at === from) break;
    if (from === 0 && at === source.length) return { text: source, span: (start, end) => text.span(start, end) };
    starts.push(out.length);
    sources.push(from);
    out += source.slice(from, at);
  }
  /** Where a character of what is left stands in the source. */
  const sourceOf = (at: number): number => {
    if (at >= out.length) return source.length;
    let piece = starts.length - 1;
    while (piece > 0 && (starts[piece] ?? 0) > at) piece--;
    return (sources[piece] ?? 0) + at - (starts[piece] ?? 0);
  };
  return {
    text: out,
    span: (from, to) => text.span(sourceOf(from), to > from ? sourceOf(to - 1) + 1 : sourceOf(from)),
  };
}

const passageOf = (block: Heading | Paragraph, index: number): Passage => ({
  text: block.text,
  span: block.span,
  block,
  kind: block.kind,
  index,
});

/** Cells of a table that was not bound, or whose rows at the edge were not. */
function* cellsOf(table: SourceTable, skip: (row: number) => boolean): Generator<{ text: string; span: Span }> {
  for (const [i, row] of table.rows.entries()) {
    if (skip(i)) continue;
    for (const cell of row) if (cell.text !== '') yield cell;
  }
}

/** All passages of a report, in order; rows of tables that were bound are left out. */
export function passagesOf(
  blocks: readonly Block[],
  consumed: ReadonlySet<Block>,
  isBound: (table: SourceTable, row: number) => boolean,
): Passage[] {
  const passages: Passage[] = [];
  for (const block of blocks) {
    if (block.kind === 'comment') continue;
    if (block.kind === 'table') {
      for (const { text, span } of cellsOf(block, (row) => isBound(block, row))) {
        passages.push({ text: MappedText.at(text, span[0]), span, block, kind: 'cell', index: passages.length });
      }
    } else if (!consumed.has(block)) passages.push(passageOf(block, passages.length));
  }
  return passages;
}
