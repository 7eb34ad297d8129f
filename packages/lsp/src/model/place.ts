import {
  type BoundCell,
  type BoundRow,
  type BoundSection,
  type BoundTable,
  editions,
  type IndicatorSpec,
  type JudgedClaim,
  labelKey,
  type Span,
  type Suppression,
} from '@gongkai/core';
import { covers, type ReportView } from '../service/view.ts';
import { citedPlaces } from './citations.ts';

/** What stands at a place of the text. */
export type Place = { readonly span: Span } & (
  | { readonly kind: 'cell'; readonly cell: BoundCell }
  | { readonly kind: 'row'; readonly row: BoundRow }
  | { readonly kind: 'claim'; readonly claim: JudgedClaim }
  | { readonly kind: 'citation'; readonly id: string }
  | { readonly kind: 'rule'; readonly suppression: Suppression }
  | { readonly kind: 'section'; readonly section: BoundSection }
  | { readonly kind: 'mention'; readonly indicator: IndicatorSpec }
);

/** The table that an offset lies in. */
export const tableAt = (view: ReportView, offset: number): BoundTable | undefined =>
  view.analysis.bound.tables.find(({ span }) => covers(span, offset));

/** The cell that an offset lies in. */
export function cellAt(view: ReportView, offset: number): BoundCell | undefined {
  for (const cell of view.analysis.bound.cells.values()) if (covers(cell.span, offset)) return cell;
  return undefined;
}

/** The claim whose number an offset lies in. */
export const claimAt = (view: ReportView, offset: number): JudgedClaim | undefined =>
  view.analysis.claims.find(({ span }) => covers(span, offset));

/** Shorter labels (其他, 总计) would be found everywhere. */
const shortestMention = 4;

function mentionAt(view: ReportView, offset: number): Place | undefined {
  const [start, end] = view.lineSpan(offset);
  const from = Math.max(start, offset - 40);
  const window = view.text.slice(from, Math.min(end, offset + 40));
  let best: { indicator: IndicatorSpec; span: Span } | undefined;
  for (const indicator of editions[view.analysis.form.id].indicators) {
    for (const label of [indicator.label, ...(indicator.aliases ?? [])]) {
      if (label.length < shortestMention || (best && label.length <= best.span[1] - best.span[0])) continue;
      for (let at = window.indexOf(label); at >= 0; at = window.indexOf(label, at + 1)) {
        const span: Span = [from + at, from + at + label.length];
        if (covers(span, offset)) best = { indicator, span };
      }
    }
  }
  return best ? { kind: 'mention', ...best } : rowNamedAt(view, offset, from, window);
}

/** A row of the report's own tables that the prose names by its label: 行政规范性文件 is no indicator by itself. */
function rowNamedAt(view: ReportView, offset: number, from: number, window: string): Place | undefined {
  for (const { rows } of view.analysis.bound.tables) {
    for (const row of rows) {
      const label = labelKey(view.text.slice(row.labelSpan[0], row.labelSpan[1]));
      if (label.length < shortestMention || row.ids.length === 0) continue;
      for (let at = window.indexOf(label); at >= 0; at = window.indexOf(label, at + 1)) {
        const span: Span = [from + at, from + at + label.length];
        if (covers(span, offset)) return { kind: 'row', row, span };
      }
    }
  }
  return undefined;
}

/** What stands at an offset, the most particular thing first; undefined for plain prose. */
export function placeAt(view: ReportView, offset: number): Place | undefined {
  const { analysis } = view;
  const { bound } = analysis;
  const suppression = analysis.suppressions.find(({ span }) => covers(span, offset));
  if (suppression) return { kind: 'rule', suppression, span: suppression.span };
  const cited = citedPlaces(view).find(({ span }) => covers(span, offset));
  if (cited) return { kind: 'citation', ...cited };
  const table = tableAt(view, offset);
  if (table) {
    const cell = cellAt(view, offset);
    if (cell) return { kind: 'cell', cell, span: cell.span };
    const row = table.rows.find(({ labelSpan }) => covers(labelSpan, offset));
    return row && { kind: 'row', row, span: row.labelSpan };
  }
  const claim = claimAt(view, offset);
  if (claim) return { kind: 'claim', claim, span: claim.span };
  const section = bound.sections.find(({ heading }) => heading !== undefined && covers(heading.span, offset));
  if (section?.spec && section.heading) return { kind: 'section', section, span: section.heading.span };
  return mentionAt(view, offset);
}
