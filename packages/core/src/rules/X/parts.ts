import type { AgencyKind, BoundReport } from '../../binding/types.ts';
import type { EditionId } from '../../catalogue/types.ts';
import type { EquationResult } from '../../equations/types.ts';

/** What of one report enters a sum over many: plain data, so that it can go to another thread. */
export interface PartFigures {
  /** The body's name, as its report gives it. */
  readonly name: string;
  readonly kind?: AgencyKind;
  readonly year: number;
  readonly edition: EditionId;
  /** By fact key. `null`: blank or no number; a key that is absent: no cell was found. */
  readonly values: Readonly<Record<string, number | null>>;
  /** Keys of cells that take part in a broken equation of that report. */
  readonly doubtful: readonly string[];
}

/** The bodies whose figures should make up a government's report. */
export interface Parts {
  readonly figures: readonly PartFigures[];
  /** Bodies of `agencies` that belong to it and whose report is not there. Undefined where no list says who belongs. */
  readonly absent?: readonly string[];
  /** Whether vertical and double-led bodies count; undefined: either way is accepted. */
  readonly verticalBodies?: 'in' | 'out';
}

/**
 * Figures of a bound report.
 *
 * @returns undefined where body or year is not known, or it is no report: then it is part of nothing
 */
export function partFigures(bound: BoundReport, equations: readonly EquationResult[]): PartFigures | undefined {
  const { agency, year } = bound.metadata;
  if (!bound.isReport || !agency || !year) return undefined;
  const doubtful = new Set<string>();
  for (const { verdict, left, right } of equations) {
    if (verdict === 'broken') for (const { key } of [...left, ...right]) doubtful.add(key);
  }
  return {
    name: agency.value,
    ...(bound.agencyKind ? { kind: bound.agencyKind.kind } : {}),
    year: year.value,
    edition: bound.form.id,
    values: Object.fromEntries([...bound.cells].map(([key, { value }]) => [key, value])),
    doubtful: [...doubtful],
  };
}
