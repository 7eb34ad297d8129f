import type { Position } from 'vscode-languageserver-types';
import { placeAt } from '../model/place.ts';
import type { ExplainResult } from '../protocol.ts';
import type { ReportView } from '../service/view.ts';
import { page } from './pages.ts';

/** The page about the indicator, rule or article at a place. */
export function explainPlace(view: ReportView, position: Position): ExplainResult | undefined {
  if (!view.isReport) return undefined;
  const place = placeAt(view, view.offset(position));
  const subject = ((): string | undefined => {
    switch (place?.kind) {
      case 'cell':
        return place.cell.spec.id;
      case 'row':
        return place.row.ids[0];
      case 'mention':
        return place.indicator.id;
      case 'citation':
        return place.id;
      case 'rule':
        return place.suppression.code;
      case 'claim':
        return place.claim.scopes[0]?.plus[0]?.replace(/@.*$/su, '');
      default:
        return undefined;
    }
  })();
  const found = subject === undefined ? undefined : page(subject, view.context.language);
  return found && place ? { ...found, range: view.range(place.span) } : undefined;
}
