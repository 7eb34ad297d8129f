import type { EditionId } from '../types.ts';
import { from2014To2019 } from './2014-2019.ts';
import { from2019To2021 } from './2019-2021.ts';
import { crossing, type Entry } from './entry.ts';

/** The free form had local tables only: no ids, but the break matters to whoever compares. */
const from2008To2014 = crossing('2008', '2014').differs(
  [],
  [
    'request.replied.refused',
    'request.replied.not-held',
    'request.replied.not-existing',
    'request.replied.to-be-amended',
  ],
  '2014年以前各地的“否决公开”把信息不存在、非本部门掌握、申请不明确也算在内，2014年版另列',
  'Local tables before 2014 count “does not exist”, “not held” and “unclear” as refusals; edition 2014 lists them apart',
);

/** How the indicators of each edition relate to those of the next. */
export const crosswalk: readonly Entry[] = [from2008To2014, ...from2014To2019, ...from2019To2021];

/** Where an indicator of an edition is found in the editions before and after it. */
export const crosswalkOf = (edition: EditionId, id: string): readonly Entry[] =>
  crosswalk.filter(({ from, to }) =>
    [from, to].some((side) => side.edition === edition && side.ids.some((each) => each === id)),
  );

/**
 * Whether an id counts the same thing in two editions, the older one first. Nearly always it does; where the crosswalk
 * sets a row against itself as not comparable (复议的其他结果 without and with 尚未审结 beside it), it does not.
 */
export function keepsMeaning(id: string, from: EditionId, to: EditionId): boolean {
  return !crosswalk.some(
    (entry) =>
      !entry.comparable &&
      entry.from.edition >= from &&
      entry.to.edition <= to &&
      entry.from.ids.some((each) => each === id) &&
      entry.to.ids.some((each) => each === id),
  );
}
