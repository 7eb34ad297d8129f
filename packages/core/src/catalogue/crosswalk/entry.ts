import type { IndicatorId } from '../editions/index.ts';
import type { CrosswalkEntry, EditionId } from '../types.ts';

export type Entry = CrosswalkEntry<IndicatorId>;
type Ids = readonly IndicatorId[];

const cardinality = (from: Ids, to: Ids): Entry['cardinality'] => {
  if (from.length === 0 || to.length === 0) return 'none';
  if (to.length > 1) return '1-n';
  return from.length > 1 ? 'n-1' : '1-1';
};

export interface Crossing {
  /** The two can be set side by side; the note says with what care. */
  same(from: Ids, to: Ids, zh: string, en: string): Entry;
  /** The one took the place of the other, and counts something else. */
  differs(from: Ids, to: Ids, zh: string, en: string): Entry;
}

/** Makes entries between two editions. The cardinality follows from the ids; an empty side means `none`. */
export function crossing(first: EditionId, second: EditionId): Crossing {
  const entry =
    (comparable: boolean) =>
    (from: Ids, to: Ids, zh: string, en: string): Entry => ({
      from: { edition: first, ids: from },
      to: { edition: second, ids: to },
      cardinality: cardinality(from, to),
      comparable,
      note: { zh, en },
    });
  return { same: entry(true), differs: entry(false) };
}
