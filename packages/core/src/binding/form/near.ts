import { editDistance, labelKey, numberingOf } from '../../text/normalize.ts';

/** Misspellings that may be forgiven in a label of so many characters. */
const allowance = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : length < 12 ? 2 : 3);

export interface Candidate<Entry> {
  readonly key: string;
  readonly numbering: string;
  readonly entry: Entry;
}

/** Numbering without its marks, so that `(一)` and 一、 compare by what they count. */
const ordinalOf = (numbering: string): string => numbering.replace(/[^0-9一二三四五六七八九十]/gu, '');

/** Looks among the rows of the part at hand first, then among all. */
export function nearestOf<Entry>(
  text: string,
  near: readonly Candidate<Entry>[],
  all: () => readonly Candidate<Entry>[],
): Entry | undefined {
  return nearest(text, near) ?? nearest(text, all());
}

/**
 * The one row that a misspelt label can mean: close enough, closer than any other, and not contradicted by its
 * numbering. Where two rows are as close (按时 and 延期 from 延时) the numbering must decide, or nothing does.
 */
export function nearest<Entry>(text: string, candidates: readonly Candidate<Entry>[]): Entry | undefined {
  const key = labelKey(text);
  const limit = allowance(key.length);
  if (limit === 0) return undefined;
  const ordinal = ordinalOf(numberingOf(text));
  let best: Candidate<Entry> | undefined;
  let bestDistance = limit + 1;
  let second = limit + 1;
  for (const candidate of candidates) {
    const known = ordinalOf(candidate.numbering);
    if (ordinal !== '' && known !== '' && ordinal !== known) continue;
    const distance = editDistance(key, candidate.key, limit);
    if (distance < bestDistance) {
      second = bestDistance;
      bestDistance = distance;
      best = candidate;
    } else if (distance < second) second = distance;
  }
  return best !== undefined && bestDistance <= limit && second > bestDistance ? best.entry : undefined;
}
