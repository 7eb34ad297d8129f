import type { BoundReport } from './binding/types.ts';
import type { Edition, EditionId } from './catalogue/types.ts';
import type { Config } from './config/types.ts';
import type { EquationResult } from './equations/types.ts';
import type { Report } from './report/model.ts';
import type { Finding } from './rules/rule.ts';
import type { SourceDocument, SourceFormat } from './source/types.ts';

export interface AnalyseOptions {
  /** Default: `html` where the text begins like a web page, else `markdown` (which also reads plain text). */
  readonly format?: SourceFormat;
  readonly config?: Config;
  /** Today in Asia/Shanghai as ISO date; core never reads the clock. Rules on deadlines still open are silent without it. */
  readonly today?: string;
}

/** Everything known of one version of one text, each part computed when first asked for and kept. */
export interface Analysis {
  readonly text: string;
  readonly options: AnalyseOptions;
  readonly document: SourceDocument;
  readonly bound: BoundReport;
  /** The form whose tables were bound. */
  readonly form: Edition;
  readonly expected: EditionId | undefined;
  readonly year: number | undefined;
  readonly config: Config;
  /** The words of all prose (headings and paragraphs) contain `word`. Cached: rules ask before they search. */
  mentions(word: string): boolean;
  readonly equations: readonly EquationResult[];
  readonly findings: readonly Finding[];
  readonly report: Report;
}
