import { charWidth, type Span } from '@gongkai/core';
import type { ReportView } from '../service/view.ts';

/** One line of a Markdown table. */
export interface PipeLine {
  readonly span: Span;
  readonly cells: readonly string[];
  /** `| --- | :-: |` */
  readonly delimiter: boolean;
}

export interface PipeTable {
  readonly span: Span;
  readonly lines: readonly PipeLine[];
}

/** Cells of a pipe row, trimmed; `\|` stays in its cell. */
export function splitRow(line: string): string[] {
  const cells: string[] = [];
  let cell = '';
  for (let i = 0; i < line.length; i++) {
    const character = line[i] ?? '';
    if (character === '\\' && line[i + 1] === '|') {
      cell += '\\|';
      i++;
    } else if (character === '|') {
      cells.push(cell.trim());
      cell = '';
    } else cell += character;
  }
  if (cell.trim() !== '') cells.push(cell.trim());
  // A bar at the very beginning opens the first cell and closes none.
  if (line.trimStart().startsWith('|')) cells.shift();
  return cells;
}

const isDelimiter = (cells: readonly string[]): boolean =>
  cells.length > 0 && cells.every((cell) => /^:?-+:?$/.test(cell));

function read(view: ReportView): PipeTable[] {
  const { document } = view.analysis;
  if (document.format === 'html') return [];
  return document.blocks.flatMap((block) => {
    if (block.kind !== 'table') return [];
    const [from] = view.lineSpan(block.span[0]);
    const [, to] = view.lineSpan(block.span[1]);
    const lines: PipeLine[] = [];
    for (let at = from; at <= to; ) {
      const span = view.lineSpan(at);
      const cells = splitRow(view.text.slice(span[0], span[1]));
      if (cells.length > 0) lines.push({ span, cells, delimiter: isDelimiter(cells) });
      at = span[1] + (view.text.startsWith('\r\n', span[1]) ? 2 : 1);
    }
    return [{ span: [from, to] as const, lines }];
  });
}

/** The Markdown tables of a document, line by line; computed once a version. */
export const pipeTables = (view: ReportView): readonly PipeTable[] => view.once(read);

/** True for tables that Markdown knows: with a delimiter as second line. Others are left as they are. */
export const isMarkdownTable = ({ lines }: PipeTable): boolean =>
  lines[1]?.delimiter === true && lines[0]?.delimiter === false;

/** Columns that a text takes where a Chinese character takes `ratio`. */
export function columnsOf(text: string, ratio: number): number {
  let width = 0;
  for (const character of text) {
    const each = charWidth(character.codePointAt(0) ?? 0);
    width += each === 2 ? ratio : each;
  }
  return width;
}
