import type { BoundReport } from '../binding/types.ts';
import { factKey, factsOfEdition } from '../catalogue/facts.ts';
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
    facts.push({
      ...base,
      value: cell.value,
      state: cell.state,
      ...(plain || cell.text === '' ? {} : { text: cell.text }),
      span: cell.span,
    });
  }
  return facts;
}

/**
 * The unit that stands beside a value where it is not the indicator's own: a row of edition 2014 in 件 instead of 篇, a
 * column headed 单位：元. Undefined where the cell itself states it, or nothing does.
 */
export function writtenUnit(bound: BoundReport, fact: Fact): string | undefined {
  const cell = bound.cells.get(factKey(fact.id, fact.applicant));
  const beside =
    cell?.row.unit?.value.replace(/\s+/gu, '') ??
    (cell?.unit && !cell.text.includes(cell.unit) ? cell.unit : undefined);
  return beside && beside !== fact.unit && !/^[-—–―]+$/u.test(beside) ? beside : undefined;
}
