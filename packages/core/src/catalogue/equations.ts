import { editions } from './editions/index.ts';
import { factKey } from './facts.ts';
import { type Applicant, applicants, type EditionId, type EquationSpec } from './types.ts';

/** An equation put out over applicants or rows: two lists of fact keys. */
export interface ConcreteEquation {
  readonly spec: EquationSpec;
  /** `G01@natural-person`, `G02:applications.granted`, `D07`. */
  readonly id: string;
  readonly applicant?: Applicant;
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** Keys that may stand in place of others where those are missing: 其他处理 as one row for its three (G17). */
  readonly instead?: { readonly keys: readonly string[]; readonly by: string };
}

const cache = new Map<EditionId, readonly ConcreteEquation[]>();

/** All equations of an edition, put out over the columns and rows of table three; computed once. */
export function equationsOf(id: EditionId): readonly ConcreteEquation[] {
  let list = cache.get(id);
  if (!list) {
    list = editions[id].equations.flatMap((spec) => expand(id, spec));
    cache.set(id, list);
  }
  return list;
}

function expand(edition: EditionId, spec: EquationSpec): ConcreteEquation[] {
  const matrix = editions[edition].tables.find((table) => table.layout === 'matrix');
  if (spec.over === 'rows') {
    const rows = [...(matrix?.rows ?? []), ...(matrix?.variants.map(({ row }) => row) ?? [])];
    const parts = applicants.filter((applicant) => applicant !== 'total');
    return rows.map((row) => ({
      spec,
      id: `${spec.id}:${row.indicator}`,
      left: [factKey(row.indicator, 'total')],
      right: parts.map((applicant) => factKey(row.indicator, applicant)),
    }));
  }
  const columns: readonly (Applicant | undefined)[] = spec.over === 'applicants' ? applicants : [undefined];
  return columns.map((applicant) => {
    const right = spec.right.map((term) => factKey(term.id, applicant ?? term.applicant));
    const variant = matrix?.variants.find(({ replaces }) =>
      replaces.every((name) => spec.right.some((term) => term.id === name)),
    );
    return {
      spec,
      id: applicant ? `${spec.id}@${applicant}` : spec.id,
      ...(applicant ? { applicant } : {}),
      left: spec.left.map((term) => factKey(term.id, applicant ?? term.applicant)),
      right,
      ...(variant
        ? {
            instead: {
              keys: variant.replaces.map((name) => factKey(name, applicant)),
              by: factKey(variant.row.indicator, applicant),
            },
          }
        : {}),
    };
  });
}
