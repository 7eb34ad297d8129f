import type { Span } from '@gongkai/core';
import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver-types';
import { cellsOf, equationsWith, sumsOf } from '../model/equations.ts';
import { cellAt, claimAt } from '../model/place.ts';
import type { ReportView } from '../service/view.ts';

/**
 * What belongs to the number at a place: a total and its parts (a part: its total and the other parts), the claims that
 * speak of it; a claim and the cells it speaks of.
 */
export function highlights(view: ReportView, position: Position): DocumentHighlight[] {
  const { analysis } = view;
  const offset = view.offset(position);
  const found = new Map<string, { span: Span; kind: DocumentHighlightKind }>();
  const add = (span: Span, kind: DocumentHighlightKind): void => {
    const key = span.join('-');
    if (!found.has(key)) found.set(key, { span, kind });
  };
  const cell = cellAt(view, offset);
  const claim = cell ? undefined : claimAt(view, offset);
  if (cell) {
    add(cell.span, DocumentHighlightKind.Write);
    const sums = sumsOf(view, cell.spec.key);
    const results =
      sums.length > 0 ? sums : equationsWith(view, cell.spec.key).filter(({ spec }) => spec.kind !== 'bound');
    for (const { left, right } of results) {
      for (const each of cellsOf([...left, ...right])) add(each.span, DocumentHighlightKind.Read);
    }
    for (const each of analysis.claims) {
      if ((each.scope ?? each.scopes[0])?.plus.includes(cell.spec.key)) add(each.span, DocumentHighlightKind.Text);
    }
  } else if (claim) {
    add(claim.span, DocumentHighlightKind.Write);
    const scope = claim.scope ?? claim.scopes[0];
    for (const key of [...(scope?.plus ?? []), ...(scope?.minus ?? [])]) {
      const each = analysis.bound.cells.get(key);
      if (each) add(each.span, DocumentHighlightKind.Read);
    }
  }
  return [...found.values()]
    .sort((a, b) => a.span[0] - b.span[0])
    .map(({ span, kind }) => ({ range: view.range(span), kind }));
}
