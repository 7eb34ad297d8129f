import type { Context } from './clause.ts';
import type { Concept } from './scopes/scope.ts';
import { isCase, type Segment } from './segment.ts';
import { kindsOfSuit } from './topics.ts';

/** What holds outside a bracket, and comes back behind it. */
export interface Saved {
  readonly parts: boolean;
  readonly head: Concept | undefined;
  readonly last: Concept | undefined;
  readonly context: Context;
  readonly led: boolean;
  readonly segment: Segment;
  readonly numbers: number;
  readonly elsewhere: boolean;
  readonly compare: boolean;
  readonly unread: string;
  /** How many concepts the sentence had named; undefined where the bracket is behind no number. */
  readonly said: number | undefined;
  /** Where the bracket begins. */
  readonly at: number;
}

/**
 * The words in front of a bracket without a number, with those in it: 公开类（含部分公开）616件, 受理申请（含上年结转）76件. 行政诉讼（含
 * 直接起诉和复议后起诉）维持34件: both kinds are all of them, and add nothing.
 */
export function withBracket(segment: Segment, inside: Segment, including: boolean): Segment {
  const both =
    segment.groups.flat().some(isCase) && inside.groups.flat().every(({ concept }) => kindsOfSuit.has(concept));
  return both ? segment : { ...segment, groups: including ? [...segment.groups, ...inside.groups] : segment.groups };
}
