import type { Position, Range } from 'vscode-languageserver-types';
import { claimAt } from '../model/place.ts';
import type { ReportView } from '../service/view.ts';

/** As in the protocol, whose types package does not have it. */
export interface LinkedEditingRanges {
  ranges: Range[];
  wordPattern?: string;
}

/** The other places of the prose that say the same number of the same thing: they are edited together. */
export function linkedEditing(view: ReportView, position: Position): LinkedEditingRanges | null {
  const claim = claimAt(view, view.offset(position));
  if (!claim || claim.inWords) return null;
  const key = (each: typeof claim): string => (each.scope ?? each.scopes[0])?.plus.join('+') ?? '';
  const written = (each: typeof claim): string => view.text.slice(each.span[0], each.span[1]);
  const same = view.analysis.claims.filter(
    (each) =>
      each.concept === claim.concept && key(each) === key(claim) && !each.inWords && written(each) === written(claim),
  );
  if (same.length < 2) return null;
  return { ranges: same.map(({ span }) => view.range(span)), wordPattern: '[0-9０-９,，.]+' };
}
