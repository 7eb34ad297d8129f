import type { Context } from './clause.ts';
import type { Concept } from './scopes/scope.ts';
import type { Segment } from './segment.ts';

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
