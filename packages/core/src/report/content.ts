import { compileForm, titleKey } from '../binding/form/compile.ts';
import type { BoundReport, BoundTable } from '../binding/types.ts';
import {
  type Comment,
  type Heading,
  type Paragraph,
  type SourceCell,
  type SourceTable,
  unplacedMark,
} from '../source/types.ts';
import { labelKey } from '../text/normalize.ts';
import type { Content } from './model.ts';

/** A piece of a report and where it stands. */
export interface Placed {
  readonly at: number;
  readonly content: Content;
  /** Set for headings: they may open a section. */
  readonly heading?: Heading;
}

const startOf = ({ span }: { readonly span: readonly [number, number] }): number => span[0];

/** Where the first of a table's own rows stands; captions in the same grid come before it. */
function placeOf(table: BoundTable): number {
  const starts = [...table.rows, ...table.headers, ...table.localRows].map(startOf);
  const headings = table.headingRows.map(({ labelSpan }) => labelSpan[0]);
  return Math.min(...starts, ...headings, table.span[1]);
}

const trimmed = (row: readonly SourceCell[]): string[] => {
  const cells = row.map(({ text }) => text);
  while (cells.at(-1) === '') cells.pop();
  return cells;
};

function headingOf(heading: Heading): Content {
  return {
    kind: 'heading',
    level: heading.level,
    ...(heading.numbering ? { numbering: { style: heading.numbering.style, ordinal: heading.numbering.ordinal } } : {}),
    text: heading.text.text,
  };
}

/** Cells of a row as one line: a label and the value beside it read on. */
function lineOf(row: readonly SourceCell[]): string {
  return row
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .reduce((line, text) => (line === '' || /[:：]$/u.test(line) ? line + text : `${line}　${text}`), '');
}

/** Rows of a bound table's grid that are none of the table's: its caption, its year, who signed. */
function frameOf(source: SourceTable, tables: readonly BoundTable[], bound: BoundReport): Placed[] {
  const used = new Set<number>();
  for (const table of tables) {
    for (const row of table.rows) used.add(row.labelSpan[0]);
    for (const row of table.localRows) used.add(row.labelSpan[0]);
    for (const row of table.headingRows) used.add(row.labelSpan[0]);
    for (const piece of [...table.headers, ...table.unplaced]) used.add(piece.span[0]);
  }
  for (const cell of bound.cells.values()) used.add(cell.span[0]);
  const form = compileForm(bound.form.id);
  const isLabel = (text: string): boolean =>
    labelKey(text) === '信息内容' ||
    form.blocks?.titles.has(titleKey(text)) === true ||
    form.matrix?.groups.has(labelKey(text)) === true ||
    text.includes('勾稽关系');
  return source.rows.flatMap((row) => {
    const filled = row.filter(({ text }) => text !== '');
    const [first] = filled;
    if (!first || filled.some((cell) => used.has(cell.span[0]) || isLabel(cell.text))) return [];
    return [{ at: first.span[0], content: { kind: 'paragraph' as const, text: lineOf(row) } }];
  });
}

/** All that stands in the report, in order: headings, prose, comments, the form's tables and all others. */
export function contentOf(bound: BoundReport): Placed[] {
  const placed: Placed[] = [
    ...bound.headings.map((heading) => ({ at: heading.span[0], content: headingOf(heading), heading })),
    ...bound.paragraphs.map((paragraph: Paragraph) => ({
      at: paragraph.span[0],
      content: { kind: 'paragraph' as const, text: paragraph.text.text },
    })),
  ];
  const places = bound.tables.map((table) => ({ table, at: placeOf(table) }));
  for (const { table, at } of places) {
    if (table.rows.length > 0 || table.localRows.length > 0)
      placed.push({ at, content: { kind: 'table', table: table.spec.id } });
  }
  for (const block of bound.document.blocks) {
    if (block.kind !== 'table') continue;
    const tables = bound.tables.filter(({ sources }) => sources.includes(block));
    if (tables.length > 0) placed.push(...frameOf(block, tables, bound));
    else {
      const rows = block.rows.map(trimmed).filter((row) => row.length > 0);
      if (rows.length > 0) placed.push({ at: block.span[0], content: { kind: 'grid', rows } });
    }
  }
  for (const comment of bound.comments) {
    if (comment.text.startsWith(unplacedMark)) continue;
    placed.push({ at: placeOfComment(comment, places), content: { kind: 'comment', text: comment.text } });
  }
  return placed.sort((a, b) => a.at - b.at);
}

/** A comment between two rows is written above the table: there it ends no table. */
function placeOfComment(
  comment: Comment,
  places: readonly { readonly table: BoundTable; readonly at: number }[],
): number {
  const inside = places.find(
    ({ table, at }) => at < comment.span[0] && comment.span[1] <= table.span[1] && table.sources.length === 1,
  );
  return inside ? inside.at - 0.5 : comment.span[0];
}

/** What binding could not place, and what an earlier writing kept of it. */
export function unplacedOf(bound: BoundReport): string[] {
  const kept = bound.comments
    .filter(({ text }) => text.startsWith(unplacedMark))
    .flatMap(({ text }) =>
      text
        .split('\n')
        .slice(1)
        .map((line) => line.trim()),
    )
    .filter((line) => line !== '');
  const lines = bound.unplaced.map(({ value }) => value.replace(/\s+/gu, ' ').trim()).filter((line) => line !== '');
  // A line that is still in the text, and still not placed, was not lost: it counts once.
  const again = [...lines];
  const lost = kept.filter((line) => {
    const at = again.indexOf(line);
    if (at >= 0) again.splice(at, 1);
    return at < 0;
  });
  return [...lines, ...lost];
}
