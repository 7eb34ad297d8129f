import type { Analysis } from '../analyse.ts';
import type { Basis, CitationId, EditionId } from '../catalogue/types.ts';
import type { Bilingual, Span } from '../span.ts';

export type Severity = 'error' | 'warning' | 'info';

export type RuleGroup = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'L' | 'P' | 'R' | 'S' | 'X';

/** Another place that takes part in a finding. */
export interface Related {
  readonly span: Span;
  readonly message: Bilingual;
  /** Set where the place is in the report of the year before (rules of group X), not in this text. */
  readonly in?: 'previous';
}

/** What a rule saw: plain data. Words and fixes are made from it only when somebody asks. */
export interface Hit<Data> {
  readonly span: Span;
  readonly data: Data;
  /** Overrides the rule's severity for this hit (never upwards for `inferred`). */
  readonly severity?: Severity;
  readonly basis?: Basis;
  readonly related?: readonly Related[];
  /** Codes of other findings that this one covers: they are not reported again. */
  readonly explains?: readonly string[];
  /** Its cause is the whole text: what it explains, it explains wherever that stands. */
  readonly everywhere?: true;
  /** The text contradicts itself: no correction of a cell explains that. */
  readonly ofText?: true;
  /** What identifies it when lines move: indicator id, section id, role … The excerpt is added by the engine. */
  readonly anchor?: string;
}

export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

export interface Fix {
  readonly title: Bilingual;
  /** Safe: unique and certain; taken by “fix all”. Everything else is offered, never taken. */
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/**
 * A rule is data + detect + message + fixes. `detect` is pure and cheap: it reads the analysis, never the raw text
 * again, and asks `analysis.mentions(word)` before it runs an expression over prose.
 */
export interface Rule<Data = unknown> {
  readonly code: string;
  readonly slug: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  readonly basis: Basis;
  /** Editions it applies to. `by`: the edition detected (tables) or the one the year expects (structure, citations). */
  readonly editions: readonly EditionId[];
  readonly by: 'detected' | 'expected';
  readonly cites: readonly CitationId[];
  /** One line: what is wrong, as a heading. */
  readonly title: Bilingual;
  /** Why it matters and on what it rests; for the rule's page and the hover. */
  readonly why: Bilingual;
  detect(analysis: Analysis): readonly Hit<Data>[];
  /** What is wrong, why, and what to do, with the numbers in it. */
  message(data: Data, analysis: Analysis): Bilingual;
  fixes?(hit: Hit<Data>, analysis: Analysis): readonly Fix[];
}

/** Keeps `Data` inferred inside a rule file and opaque outside it; the group is the letter of the code. */
export function defineRule<Data>(rule: Omit<Rule<Data>, 'group'>): Rule {
  return { ...(rule as Rule), group: rule.code.slice(0, 1) as RuleGroup };
}

/** A finding as everybody sees it. Message and fixes are computed when asked for. */
export interface Finding {
  readonly code: string;
  readonly slug: string;
  readonly severity: Severity;
  readonly basis: Basis;
  readonly span: Span;
  readonly related: readonly Related[];
  readonly cites: readonly CitationId[];
  readonly explains: readonly string[];
  readonly message: Bilingual;
  readonly fixes: readonly Fix[];
  /** Stable when lines move. */
  readonly fingerprint: string;
}
