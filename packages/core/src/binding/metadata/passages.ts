import { MappedText } from '../../source/mapped-text.ts';
import type { Block, Heading, Paragraph, SourceTable } from '../../source/types.ts';
import type { Span } from '../../span.ts';
import { withoutSpace } from '../../text/without-space.ts';

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

/** Takes the white space out of a passage. */
export function squeeze(text: MappedText): Squeezed {
  const { text: squeezed, at } = withoutSpace(text.text);
  return { text: squeezed, span: (from, to) => text.span(at(from), to > from ? at(to - 1) + 1 : at(from)) };
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
