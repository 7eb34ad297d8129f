import type { Bilingual, Span } from '../span.ts';

/** How exactly a sentence states its number: 120条, 约120条, 120余条, 不足120条. */
export type Relation = 'equal' | 'about' | 'at-least' | 'at-most';

/**
 * One reading of what a number may count: a sum of cells, less others. A claim is right when any sensible scope fits.
 */
export interface Scope {
  readonly label: Bilingual;
  /** Fact keys that are added up. */
  readonly plus: readonly string[];
  /** Fact keys taken off: 合计 − 尚未审结. */
  readonly minus?: readonly string[];
}

/** What one place of the prose says of the tables. */
export interface Claim {
  /** Code of the rule that reports a contradiction: P05, P11, … */
  readonly code: string;
  /** `applications.new`, `review`, … edition-free; for tests and hovers. */
  readonly concept: string;
  /** In the unit of the indicator. */
  readonly value: number;
  readonly relation: Relation;
  /** What one of the last digit written is worth (3.62万: 100): the number may be rounded to it. */
  readonly step?: number;
  /** Said in words: 未收到, 无. */
  readonly inWords: boolean;
  /** The number (or the words that say zero) in the source. */
  readonly span: Span;
  /** The clause that makes the claim, in the source. */
  readonly clause: Span;
  /** The number as written, without its unit. */
  readonly text: string;
  /** Its unit as written; empty where there is none. */
  readonly unit: string;
  /** Readings, the most natural first. */
  readonly scopes: readonly Scope[];
  /** Readings that only a part could mean (one office of a government): they can agree, but never contradict. */
  readonly partial: boolean;
  /** Paragraph index in `bound.paragraphs`. */
  readonly paragraph: number;
  /** Offset of the number in the paragraph's text. */
  readonly offset: number;
}

export type ClaimVerdict = 'agrees' | 'contradicts' | 'not-assessable';

export interface JudgedClaim extends Claim {
  readonly verdict: ClaimVerdict;
  /** The scope that fits, or the first that could be judged. */
  readonly scope?: Scope;
  /** Value of that scope in the tables, blanks as 0. */
  readonly tableValue?: number;
}
