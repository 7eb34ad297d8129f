import { editionIds } from '../edition-sets.ts';
import type { Edition, EditionId } from '../types.ts';
import { edition2008 } from './2008.ts';
import type { Id2014 } from './2014/definitions.ts';
import { edition2014 } from './2014/index.ts';
import { edition2019, type indicators2019 } from './2019/index.ts';
import { edition2021, type indicators2021 } from './2021/index.ts';

export { editionIds };

/** Every indicator id there is: a misspelt one is a compile error. */
export type IndicatorId = Id2014 | (typeof indicators2019)[number]['id'] | (typeof indicators2021)[number]['id'];

export const editions: Readonly<Record<EditionId, Edition<IndicatorId>>> = {
  '2008': edition2008,
  '2014': edition2014,
  '2019': edition2019,
  '2021': edition2021,
};

/** All ids, each once, the newest edition's first. */
export const indicatorIds: readonly IndicatorId[] = [
  ...new Set([...editionIds].reverse().flatMap((id) => editions[id].indicators.map((one) => one.id))),
];

/**
 * The edition that a report of a year must use.
 *
 * @param year report year; years before 2008, when there was no duty to report, give undefined
 */
export function editionForYear(year: number): Edition<IndicatorId> | undefined {
  return editionIds
    .map((id) => editions[id])
    .find(({ years: [first, last] }) => year >= first && (last === null || year <= last));
}
