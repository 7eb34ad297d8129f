import { type Analysis, analyse, type Content, contentOf, type Placed, type Report, type Span } from '@gongkai/core';
import type { ReadFile } from './read/page-builder.ts';
import { type Place, placeInWords } from './read/place.ts';

/** Finds where a span of the converted Markdown stood in the file it came from. */
export type PlaceFinder = (span: Span) => Place | undefined;

/** The place of the last piece that begins at or before an offset of the page. */
function lookUp(places: ReadFile['places'], offset: number): Place | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.span[0] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return places[low - 1]?.place;
}

const holds = (outer: Span, [start, end]: Span): boolean => outer[0] <= start && end <= outer[1];

const rowOnly = ({ column: _, cell: __, ...place }: Place): Place => place;
const tableOnly = ({ row: _, ...place }: Place): Place => rowOnly(place);

/** Blocks of the page and of the Markdown made from it, side by side: the writer keeps their order. */
function pairs(page: readonly Placed[], text: readonly Placed[]): Map<Placed, Placed> {
  const found = new Map<Placed, Placed>();
  let from = 0;
  for (const each of text) {
    const key = JSON.stringify(each.content);
    const at = page.findIndex((one, i) => i >= from && JSON.stringify(one.content) === key);
    const one = page[at];
    if (!one) continue;
    found.set(each, one);
    from = at + 1;
  }
  return found;
}

/**
 * @param page the analysis of the page that the file was read as
 * @param markdown the Markdown written from it
 */
export function placeFinder(page: Analysis, places: ReadFile['places'], markdown: string): PlaceFinder {
  // Nothing is looked for before the first finding asks.
  let known: { readonly text: Analysis; readonly blocks: readonly Placed[]; readonly origin: Map<Placed, Placed> };
  const prepare = (): typeof known => {
    const text = analyse(markdown, { format: 'markdown' });
    const blocks = contentOf(text.bound);
    return { text, blocks, origin: pairs(contentOf(page.bound), blocks) };
  };
  return (span) => {
    known ??= prepare();
    const { text, blocks, origin } = known;
    for (const [key, cell] of text.bound.cells) {
      const from = page.bound.cells.get(key);
      if (from && holds(cell.span, span)) return lookUp(places, from.span[0]);
    }
    for (const table of text.bound.tables) {
      const row = table.rows.find((each) => holds(each.span, span) || holds(each.labelSpan, span));
      const key = row?.ids[0];
      const from = page.bound.tables
        .flatMap(({ rows }) => rows)
        .find(({ ids }) => key !== undefined && ids.includes(key));
      const place = from && lookUp(places, from.labelSpan[0]);
      if (place) return rowOnly(place);
    }
    const block = blocks.findLast(({ at }) => at <= span[0]);
    const from = block && origin.get(block);
    if (!block || !from) return undefined;
    const place = lookUp(places, Math.ceil(from.at));
    return place && (block.content.kind === 'table' ? tableOnly(place) : place);
  };
}

/** The report with a comment before each block that says where it stood, and for a table each of its cells. */
export function withPlaces(report: Report, page: Analysis, places: ReadFile['places']): Report {
  const blocks = contentOf(page.bound);
  let next = 0;
  const placeOf = (content: Content): Place | undefined => {
    const key = JSON.stringify(content);
    const at = blocks.findIndex((one, i) => i >= next && JSON.stringify(one.content) === key);
    if (at < 0) return undefined;
    next = at + 1;
    return lookUp(places, Math.ceil(blocks[at]?.at ?? 0));
  };
  const cellsOf = (table: string): string[] =>
    [...page.bound.cells].flatMap(([key, cell]) => {
      const place = cell.spec.table === table ? lookUp(places, cell.span[0]) : undefined;
      return place ? [`${key}：${placeInWords(place).zh}`] : [];
    });
  const commented = (content: Content): Content[] => {
    const place = placeOf(content);
    if (!place || content.kind === 'comment') return [content];
    const isTable = content.kind === 'table' || content.kind === 'grid';
    const where = placeInWords(isTable ? tableOnly(place) : place).zh;
    const lines = content.kind === 'table' ? cellsOf(content.table) : [];
    return [{ kind: 'comment', text: [`原文位置：${where}`, ...lines].join('\n') }, content];
  };
  return {
    ...report,
    sections: report.sections.map((section) => {
      const { heading, ordinal } = section;
      // The heading of a section is a block of its own; its place is passed over.
      if (heading !== undefined) {
        const numbering = ordinal === undefined ? {} : { numbering: { style: 'chinese' as const, ordinal } };
        placeOf({ kind: 'heading', level: 1, text: heading, ...numbering });
      }
      return { ...section, content: section.content.flatMap(commented) };
    }),
  };
}
