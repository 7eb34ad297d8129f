import { editions } from './editions/index.ts';
import {
  type Applicant,
  applicants,
  type Edition,
  type EditionId,
  type FactSpec,
  type IndicatorSpec,
  type TableSpec,
} from './types.ts';

/** `id`, or `id@applicant` in table three. */
export const factKey = (id: string, applicant?: Applicant): string => (applicant ? `${id}@${applicant}` : id);

interface Compiled {
  readonly facts: readonly FactSpec[];
  readonly byKey: ReadonlyMap<string, FactSpec>;
  readonly indicators: ReadonlyMap<string, IndicatorSpec>;
}

const compiled = new Map<EditionId, Compiled>();

function compile(edition: Edition): Compiled {
  const indicators = new Map(edition.indicators.map((one) => [one.id, one]));
  const facts: FactSpec[] = [];
  const add = (table: TableSpec['id'], id: string, optional: boolean, applicant?: Applicant): void => {
    const spec = indicators.get(id);
    if (!spec) throw new Error(`edition ${edition.id}: no indicator ${id}`);
    facts.push({
      key: factKey(id, applicant),
      id,
      ...(applicant ? { applicant } : {}),
      table,
      unit: spec.unit,
      kind: spec.kind,
      optional,
    });
  };
  for (const table of edition.tables) {
    if (table.layout === 'list')
      for (const row of table.rows) row.indicator && add(table.id, row.indicator, row.local === true);
    if (table.layout === 'blocks')
      for (const block of table.blocks)
        for (const row of block.rows) for (const id of row.indicators) add(table.id, id, false);
    if (table.layout === 'matrix')
      for (const row of table.rows) for (const applicant of applicants) add(table.id, row.indicator, false, applicant);
    if (table.layout === 'record') for (const column of table.columns) add(table.id, column.indicator, false);
  }
  // Variant rows come last: they stand in place of rows of the form, and are never missed.
  for (const table of edition.tables) {
    if (table.layout !== 'matrix') continue;
    for (const { row } of table.variants)
      for (const applicant of applicants) add(table.id, row.indicator, true, applicant);
  }
  return { facts, byKey: new Map(facts.map((fact) => [fact.key, fact])), indicators };
}

function of(id: EditionId): Compiled {
  let result = compiled.get(id);
  if (!result) {
    result = compile(editions[id]);
    compiled.set(id, result);
  }
  return result;
}

/** All values an edition asks for, in catalogue order; variant rows behind them. Computed once an edition. */
export const factsOfEdition = (id: EditionId): readonly FactSpec[] => of(id).facts;

/** The fact of a key, if the edition has it. */
export const factSpec = (id: EditionId, key: string): FactSpec | undefined => of(id).byKey.get(key);

/** An indicator as the edition words it; the newest edition that has it where none is named. */
export function indicator(id: string, edition?: EditionId): IndicatorSpec | undefined {
  if (edition) return of(edition).indicators.get(id);
  return of('2021').indicators.get(id) ?? of('2019').indicators.get(id) ?? of('2014').indicators.get(id);
}
