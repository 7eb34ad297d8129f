import type { BoundReport } from '../binding/types.ts';
import { factsOfEdition } from '../catalogue/facts.ts';
import type { Span } from '../span.ts';
import type { Fact } from './model.ts';

/** A fact with its place in the text; a fact without a cell has none. */
export type LocatedFact = Fact & { readonly span?: Span };

/**
 * Every fact of the edition in catalogue order, `missing` where no cell was found; rows of local extensions and
 * variants only where they are there.
 */
export function factsOf(bound: BoundReport): LocatedFact[] {
  const facts: LocatedFact[] = [];
  if (!bound.isReport) return facts;
  for (const spec of factsOfEdition(bound.form.id)) {
    const cell = bound.cells.get(spec.key);
    const base = { id: spec.id, ...(spec.applicant ? { applicant: spec.applicant } : {}), unit: spec.unit };
    if (!cell) {
      if (!spec.optional) facts.push({ ...base, value: null, state: 'missing' });
      continue;
    }
    const plain = cell.state === 'number' && cell.text === String(cell.value);
    facts.push({ ...base, value: cell.value, state: cell.state, ...(plain || cell.text === '' ? {} : { text: cell.text }), span: cell.span });
  }
  return facts;
}
