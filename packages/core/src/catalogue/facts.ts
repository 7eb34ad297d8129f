import { editions, type IndicatorId } from './editions/index.ts';
import {
  type Applicant,
  applicants,
  type Edition,
  type EditionId,
  type FactSpec,
  type IndicatorSpec,
  type TableSpec,
} from './types.ts';

/** The key of a fact: an id, in table three with the applicant behind it. */
export type FactKey = IndicatorId | `${IndicatorId}@${Applicant}`;

const applicantKeys = new Map<string, Map<Applicant, string>>();

/** `id`, or `id@applicant` in table three: the same string every time, which looks up faster than one that is equal. */
export function factKey(id: string, applicant?: Applicant): string {
  if (!applicant) return id;
  let keys = applicantKeys.get(id);
  if (!keys) {
    // No catalogue has so many indicators: these are names of somebody else's.
    if (applicantKeys.size > 1000) return `${id}@${applicant}`;
    keys = new Map();
    applicantKeys.set(id, keys);
  }
  let key = keys.get(applicant);
  if (key === undefined) {
    key = `${id}@${applicant}`;
    keys.set(applicant, key);
  }
  return key;
}

type Fact = FactSpec<IndicatorId>;

interface Compiled {
  readonly facts: readonly Fact[];
  readonly byKey: ReadonlyMap<string, Fact>;
  readonly indicators: ReadonlyMap<string, IndicatorSpec<IndicatorId>>;
  /** Keys of each indicator that its table must have, by table. */
  readonly required: ReadonlyMap<TableSpec['id'], ReadonlyMap<IndicatorId, readonly string[]>>;
}

const compiled = new Map<EditionId, Compiled>();

/** Indicator and applicant of every cell of a table, in order. */
function* cellsOf(table: TableSpec<IndicatorId>): Generator<readonly [id: IndicatorId, optional: boolean, Applicant?]> {
  switch (table.layout) {
    case 'list':
      for (const { indicator, local } of table.rows) if (indicator) yield [indicator, local === true];
      break;
    case 'blocks':
      for (const { rows } of table.blocks) for (const row of rows) for (const id of row.indicators) yield [id, false];
      break;
    case 'matrix':
      for (const row of table.rows) for (const applicant of applicants) yield [row.indicator, false, applicant];
      break;
    case 'record':
      for (const { indicator } of table.columns) yield [indicator, false];
  }
}

function compile(edition: Edition<IndicatorId>): Compiled {
  const indicators = new Map<string, IndicatorSpec<IndicatorId>>(edition.indicators.map((one) => [one.id, one]));
  const facts: Fact[] = [];
  const add = (table: TableSpec['id'], id: IndicatorId, optional: boolean, applicant?: Applicant): void => {
    const spec = indicators.get(id);
    if (!spec) throw new Error(`edition ${edition.id}: no indicator ${id}`);
    const key = factKey(id, applicant);
    facts.push({ key, id, ...(applicant ? { applicant } : {}), table, unit: spec.unit, kind: spec.kind, optional });
  };
  for (const table of edition.tables) {
    for (const [id, optional, applicant] of cellsOf(table)) add(table.id, id, optional, applicant);
  }
  // Variant rows come last: they stand in place of rows of the form, and are never missed.
  for (const table of edition.tables) {
    if (table.layout !== 'matrix') continue;
    for (const { row } of table.variants) for (const each of applicants) add(table.id, row.indicator, true, each);
  }
  const required = new Map<TableSpec['id'], Map<IndicatorId, string[]>>(
    edition.tables.map(({ id }) => [id, new Map()]),
  );
  for (const { table, id, key, optional } of facts) {
    if (optional) continue;
    const keys = required.get(table);
    keys?.set(id, [...(keys.get(id) ?? []), key]);
  }
  return { facts, byKey: new Map(facts.map((fact) => [fact.key, fact])), indicators, required };
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
export const factsOfEdition = (id: EditionId): readonly FactSpec<IndicatorId>[] => of(id).facts;

/** The indicators that a table of an edition must have, each with its keys; local and variant rows are not among them. */
export const requiredOf = (id: EditionId, table: TableSpec['id']): ReadonlyMap<IndicatorId, readonly string[]> =>
  of(id).required.get(table) ?? none;

const none: ReadonlyMap<IndicatorId, readonly string[]> = new Map();

/** The fact of a key, if the edition has it. */
export const factSpec = (id: EditionId, key: string): FactSpec<IndicatorId> | undefined => of(id).byKey.get(key);

/** An indicator as the edition words it; as the newest edition that has it does where none is named. */
export function indicator(id: string, edition?: EditionId): IndicatorSpec<IndicatorId> | undefined {
  if (edition) return of(edition).indicators.get(id);
  return of('2021').indicators.get(id) ?? of('2019').indicators.get(id) ?? of('2014').indicators.get(id);
}
