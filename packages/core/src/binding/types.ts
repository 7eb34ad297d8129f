import type { Applicant, Edition, EditionId, FactSpec, SectionId, SectionSpec, TableSpec } from '../catalogue/types.ts';
import type { Comment, Heading, Paragraph, SourceCell, SourceDocument, SourceTable } from '../source/types.ts';
import type { Located, Span } from '../span.ts';
import type { CellReading } from '../text/types.ts';

/** Where the cell of one fact was found and what it says. */
export interface BoundCell extends CellReading {
  readonly spec: FactSpec;
  /** The cell as written. */
  readonly text: string;
  /** The cell's content in the source; empty where the cell is blank. */
  readonly span: Span;
  readonly row: BoundRow;
}

/** A row of a table bound to a row of the edition. */
export interface BoundRow {
  readonly table: BoundTable;
  /** Indicator ids of the row (one in lists and table three, several in table two and four). */
  readonly ids: readonly string[];
  /** The label's place, from its first to its last fragment. */
  readonly labelSpan: Span;
  /** Label as written. */
  readonly label: string;
  /** Set where the words are a near miss: the official label, for “did you mean”. */
  readonly suggestion?: string;
  /** The whole row. */
  readonly span: Span;
  /** The unit cell of edition 2014. */
  readonly unit?: Located<string>;
}

/** A row of ours that no row of the edition matches: kept with its values. */
export interface LocalRow {
  readonly table: BoundTable;
  readonly label: string;
  readonly labelSpan: Span;
  readonly span: Span;
  /** The unit cell of edition 2014. */
  readonly unit?: Located<string>;
  readonly cells: readonly { readonly text: string; readonly span: Span; readonly reading: CellReading }[];
}

/** A heading row that carries a number though it has no value column (C07). */
export interface HeadingRow {
  readonly label: string;
  readonly labelSpan: Span;
  readonly cell?: { readonly text: string; readonly span: Span; readonly reading: CellReading };
}

/** How the table lay in the text: rules on structure are silent where conversion has damaged it. */
export type TableShape = 'grid' | 'cells-per-line' | 'text-lines' | 'broken';

export interface BoundTable {
  readonly spec: TableSpec;
  readonly edition: EditionId;
  readonly span: Span;
  readonly shape: TableShape;
  /** Source tables it was read from, where there are any. */
  readonly sources: readonly SourceTable[];
  readonly rows: readonly BoundRow[];
  readonly localRows: readonly LocalRow[];
  readonly headingRows: readonly HeadingRow[];
  /** Header cells as found, for rules on vocabulary and damage (B17, B19). */
  readonly headers: readonly { readonly text: string; readonly span: Span }[];
  /** Why values could not be placed, in both languages, where some could not. */
  readonly unplaced: readonly { readonly text: string; readonly span: Span }[];
}

export interface BoundSection {
  /** The section of the edition expected for the year (or detected, where no year is known); undefined: not one of its sections. */
  readonly spec?: SectionSpec;
  readonly id?: SectionId;
  /** Undefined for text before the first heading. */
  readonly heading?: Heading;
  /** 1 = 一. Undefined where unnumbered. */
  readonly ordinal?: number;
  /** Everything below the heading, sub-headings and paragraphs in order. */
  readonly children: readonly (Heading | Paragraph)[];
  readonly span: Span;
}

export type PersonRole = 'head' | 'reviewer' | 'filler';

export interface Period {
  readonly start?: { readonly year?: number; readonly month: number; readonly day: number };
  readonly end?: { readonly year?: number; readonly month: number; readonly day: number };
  readonly span: Span;
  readonly text: string;
}

/** What the report says of itself. Everything as written, with its place. */
export interface Metadata {
  readonly title?: Located<string>;
  /** The body, in its longest form found; `agencies` lists every place that names it. */
  readonly agency?: Located<string>;
  readonly agencies: readonly (Located<string> & {
    readonly role: 'title' | 'publisher' | 'form' | 'text' | 'front-matter';
  })[];
  readonly year?: Located<number>;
  /** Every statement of the report's year: title, table head, period, front matter. */
  readonly years: readonly (Located<number> & { readonly role: 'title' | 'table' | 'period' | 'front-matter' })[];
  /** ISO dates. `written` is 成文日期, `published` 发布日期, `filled` 填报日期, `signed` the date under the text. */
  readonly dates: readonly (Located<string> & {
    readonly role: 'written' | 'published' | 'filled' | 'signed' | 'front-matter';
    readonly text: string;
  })[];
  readonly period?: Period;
  readonly people: readonly (Located<string> & { readonly role: PersonRole })[];
  readonly phones: readonly Located<string>[];
  readonly emails: readonly Located<string>[];
  readonly addresses: readonly Located<string>[];
  readonly urls: readonly Located<string>[];
  /** Labelled fields of the page's head: 索引号, 文号, 有效性 …; value may be empty (A20). */
  readonly fields: readonly { readonly label: string; readonly value: Located<string> }[];
}

export type AgencyKind =
  | 'government'
  | 'government-office'
  | 'department'
  | 'township'
  | 'street-office'
  | 'institution'
  | 'authorised-organisation'
  | 'vertical';

export interface EditionDetection {
  /** The edition whose tables (or, without tables, whose words) are there. */
  readonly detected?: EditionId;
  /** The edition that the report year calls for. */
  readonly expected?: EditionId;
  /** The words that decided, with their places. */
  readonly evidence: readonly (Located<string> & { readonly edition: EditionId })[];
  /** True where the front matter names the edition. */
  readonly declared: boolean;
}

export interface BoundReport {
  readonly document: SourceDocument;
  /** Values of the front matter that could be read (see config/front-matter.ts). */
  readonly edition: EditionDetection;
  /** The edition whose tables were bound: detected, else expected, else the newest. */
  readonly form: Edition;
  readonly metadata: Metadata;
  readonly agencyKind: { readonly kind: AgencyKind; readonly certain: boolean; readonly reason: string } | undefined;
  readonly sections: readonly BoundSection[];
  /** All prose, in order: paragraphs outside tables (rules on words look here). */
  readonly paragraphs: readonly Paragraph[];
  readonly headings: readonly Heading[];
  readonly comments: readonly Comment[];
  readonly tables: readonly BoundTable[];
  /** By fact key (`id` or `id@applicant`). A key that is absent is `missing`. */
  readonly cells: ReadonlyMap<string, BoundCell>;
  readonly localRows: readonly LocalRow[];
  /** Text inside a table region that was not understood. */
  readonly unplaced: readonly Located<string>[];
  /** False where nothing suggests that the text is such a report. */
  readonly isReport: boolean;
}

export type { Applicant, SourceCell };
