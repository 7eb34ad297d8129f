import type { Span } from '@gongkai/core';
import type { Location, Position } from 'vscode-languageserver-types';
import { cellsOf, equationsWith } from '../model/equations.ts';
import { placeAt } from '../model/place.ts';
import type { ReportView } from '../service/view.ts';

function keysAt(view: ReportView, position: Position): readonly string[] {
  const place = placeAt(view, view.offset(position));
  switch (place?.kind) {
    case 'cell':
      return [place.cell.spec.key];
    case 'row':
      return place.row.ids.flatMap((id) => [id, `${id}@total`]);
    case 'mention':
      return [place.indicator.id, `${place.indicator.id}@total`];
    case 'claim':
      return (place.claim.scope ?? place.claim.scopes[0])?.plus ?? [];
    default:
      return [];
  }
}

/** Everything that speaks of an indicator: its cell, the claims about it, the totals it goes into. */
export function references(view: ReportView, position: Position, includeDeclaration = true): Location[] {
  const { analysis } = view;
  const spans = new Map<string, Span>();
  const add = (span: Span): void => void spans.set(span.join('-'), span);
  for (const key of keysAt(view, position)) {
    const cell = analysis.bound.cells.get(key);
    if (cell && includeDeclaration) add(cell.span);
    for (const claim of analysis.claims) {
      if (claim.scopes.some(({ plus }) => plus.includes(key))) add(claim.span);
    }
    for (const { spec, left, right } of equationsWith(view, key)) {
      if (spec.kind === 'bound' || !right.some((term) => term.key === key) || left.length !== 1) continue;
      for (const total of cellsOf(left)) add(total.span);
    }
  }
  return [...spans.values()].sort((a, b) => a[0] - b[0]).map((span) => ({ uri: view.uri, range: view.range(span) }));
}
