import type { Config } from '../../../src/config/types.ts';
import type { SourceFormat } from '../../../src/source/types.ts';
import type { Bilingual } from '../../../src/span.ts';

/** A whole report, and what all rules together must say of it. */
export interface Example {
  readonly title: Bilingual;
  readonly text: string;
  readonly format?: SourceFormat;
  readonly config?: Config;
  readonly today?: string;
  /** Text of the report of the year before. */
  readonly previous?: string;
  /** Texts are compared with last year's as well: clean reports of two years are alike but for their numbers. */
  readonly similarity?: true;
  /** Texts of reports of earlier years, oldest first. */
  readonly history?: readonly string[];
  /** Texts of reports of the bodies that this one sums up. */
  readonly parts?: readonly string[];
  /** The lines that matter, for the rule's page; default: the line of the finding, or what differs from a clean report. */
  readonly show?: string;
}

export interface BadExample extends Example {
  /** Codes of all findings in the order of the text; nothing missing, nothing extra. */
  readonly expect: readonly string[];
  /** Words that the finding of the rule must cover or stand in. */
  readonly at?: string;
  /** Words that the Chinese message of the rule's finding must hold. */
  readonly says?: string;
  /** The text that the rule's first fix puts in; required where the rule offers one. */
  readonly fix?: string;
  /** Codes that this fix brings, where it cannot but move the question elsewhere; never for a safe fix. */
  readonly brings?: readonly string[];
}

export interface Examples {
  readonly bad: readonly BadExample[];
  readonly good: readonly Example[];
}
