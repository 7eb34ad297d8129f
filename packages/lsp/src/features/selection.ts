import type { Span } from '@gongkai/core';
import type { Position, SelectionRange } from 'vscode-languageserver-types';
import { cellAt, tableAt } from '../model/place.ts';
import { covers, type ReportView } from '../service/view.ts';

/** The sentence around an offset of a paragraph. */
function sentence(view: ReportView, offset: number, [from, to]: Span): Span {
  const ends = /[。！？；\n]/u;
  let start = offset;
  while (start > from && !ends.test(view.text[start - 1] ?? '')) start--;
  let end = offset;
  while (end < to && !ends.test(view.text[end] ?? '')) end++;
  return [start, Math.min(to, end + 1)];
}

function around(view: ReportView, offset: number): Span[] {
  const { bound } = view.analysis;
  const spans: Span[] = [[0, view.text.length]];
  const section = bound.sections.find(({ span }) => covers(span, offset));
  if (section) spans.push(section.span);
  const table = tableAt(view, offset);
  if (table) {
    spans.push(table.span);
    const row = table.rows.find(({ span }) => covers(span, offset));
    if (row) spans.push(row.span, ...(covers(row.labelSpan, offset) ? [row.labelSpan] : []));
    const cell = cellAt(view, offset);
    if (cell) spans.push(cell.span);
  } else {
    const block = [...bound.paragraphs, ...bound.headings].find(({ span }) => covers(span, offset));
    if (block) spans.push(block.span);
    if (block?.kind === 'paragraph') spans.push(sentence(view, offset, block.span));
    const claim = view.analysis.claims.find(({ clause }) => covers(clause, offset));
    if (claim) spans.push(claim.clause, ...(covers(claim.span, offset) ? [claim.span] : []));
  }
  return spans;
}

/** From the number, cell or sentence at a place outwards: clause, paragraph or row, table, section, all. */
export function selectionRanges(view: ReportView, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => {
    const offset = view.offset(position);
    const spans = around(view, offset).sort((a, b) => b[1] - b[0] - (a[1] - a[0]));
    let range: SelectionRange = { range: view.range([offset, offset]) };
    let last: Span | undefined;
    for (const span of spans) {
      // Each one lies inside the last: what overlaps it only in part is left out.
      if (last && !(span[0] >= last[0] && span[1] <= last[1] && span[1] - span[0] < last[1] - last[0])) continue;
      range = last ? { range: view.range(span), parent: range } : { range: view.range(span) };
      last = span;
    }
    return range;
  });
}
