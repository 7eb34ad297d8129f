import type { CodeAction, Position, Range, TextEdit } from 'vscode-languageserver-types';

/**
 * What the server speaks beyond LSP. Types and names only, so that a client may import it without the server.
 * A server answers every request with null for a document it does not know or that is no report.
 */
export const methods = {
  /** PreviewParams → PreviewResult | null. The report as it will be published, with places. */
  preview: 'gongkai/preview',
  /** FiguresParams → FiguresResult | null. The year's figures as a reader wants to see them. */
  figures: 'gongkai/figures',
  /** ReportsParams → ReportsResult. The folder's reports by body and year. */
  reports: 'gongkai/reports',
  /** Server → client, no parameters: `reports` has changed. At most one every half second. */
  reportsChanged: 'gongkai/reportsChanged',
  /** Server → client, StatusParams: sent after each analysis of an open document. */
  status: 'gongkai/status',
  /** NewReportParams → NewReportResult. */
  newReport: 'gongkai/newReport',
  /** ExplainParams → ExplainResult | null. A rule's code, an indicator's id or an article. */
  explain: 'gongkai/explain',
  /** no parameters → RuleEntry[]. */
  rules: 'gongkai/rules',
  /** InsertableParams → CodeAction[]. What is missing and can be inserted: sections, tables, rows. */
  insertable: 'gongkai/insertable',
  /** PasteParams → PasteResult | null. What pasted rows become in the table at a place; null: paste as ever. */
  paste: 'gongkai/paste',
  /** Server → client, FindFilesParams → string[]. Only asked of clients that say so (`InitializationOptions.files`). */
  findFiles: 'gongkai/findFiles',
  /** Server → client, ReadFileParams → string | null. As above. */
  readFile: 'gongkai/readFile',
} as const;

/** Commands that code lenses and hovers of the server may name; the client registers them. */
export const clientCommands = {
  /** [code: string] */
  showRule: 'gongkai.showRule',
  /** [uri: string, range: Range] */
  reveal: 'gongkai.reveal',
} as const;

export interface InitializationOptions {
  /** The editor's language, for `gongkai.language: auto`: `zh-cn`, `en` … */
  readonly locale?: string;
  /** Base address of the rules' pages; without it the server links to `gongkai-rule:CODE`. */
  readonly rulesBase?: string;
  /** ISO date in Asia/Shanghai for rules on deadlines; the server takes the clock's where it is absent. */
  readonly today?: string;
  /** The client understands `gongkai/status` and `gongkai/reportsChanged`, and the commands of `clientCommands`. */
  readonly custom?: boolean;
  /** The client answers `gongkai/findFiles` and `gongkai/readFile`: the server then reads no file itself. */
  readonly files?: boolean;
  /** Settings (the section `gongkai`), for clients that are not asked by `workspace/configuration`. */
  readonly settings?: unknown;
}

/** Of every request about one document. */
export interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

export interface PreviewParams extends DocumentParams {}

export interface PreviewResult {
  readonly version: number;
  /**
   * An HTML fragment, all text escaped, without script or style. Elements carry `data-at="start-end"`, UTF-16 offsets
   * into this version of the text; cells that take part in a broken equation have class `broken` and a `title`.
   */
  readonly html: string;
}

export interface FiguresParams extends DocumentParams {}

export interface FigureBar {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  /** Last year's value, where that report is in the workspace. */
  readonly previous?: number;
  /** Offset of the value in the text. */
  readonly at?: number;
}

export interface Figure {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly bars: readonly FigureBar[];
}

export interface FiguresResult {
  readonly version: number;
  readonly agency?: string;
  readonly year?: number;
  readonly previousYear?: number;
  readonly figures: readonly Figure[];
}

export interface ReportsParams {
  /** Reads the folders again where true. */
  readonly refresh?: boolean;
}

export interface ReportEntry {
  readonly uri: string;
  readonly agency?: string;
  readonly year?: number;
  readonly edition?: string;
  readonly counts: { readonly error: number; readonly warning: number; readonly info: number };
}

export interface DueEntry {
  readonly year: number;
  /** ISO date of the last day. */
  readonly deadline: string;
  readonly passed: boolean;
}

export interface AgencyEntry {
  /** Empty where the reports name no body. */
  readonly agency: string;
  /** Newest year first. */
  readonly reports: readonly ReportEntry[];
  /** Years without a report between the first and the last one known, and the year now due. */
  readonly missing: readonly DueEntry[];
}

export interface ReportsResult {
  readonly agencies: readonly AgencyEntry[];
  /** True while folders are still being read. */
  readonly scanning: boolean;
}

export interface StatusParams {
  readonly uri: string;
  readonly version: number;
  readonly isReport: boolean;
  readonly edition?: string;
  readonly agency?: string;
  readonly year?: number;
  readonly counts: { readonly error: number; readonly warning: number; readonly info: number };
  /** Set where the text was too large to be checked. */
  readonly tooLarge?: boolean;
}

export interface NewReportParams {
  readonly agency: string;
  readonly year: number;
  /** Default: the edition that the year calls for. */
  readonly edition?: string;
  /** Last year's report: 结转下年度继续办理 goes into 上年结转, 现行有效件数 forward. */
  readonly previous?: { readonly uri: string };
}

export interface NewReportResult {
  /** A file name to offer: `清源县-2024.gongkai.md`. */
  readonly fileName: string;
  readonly text: string;
  /** What was carried over, as sentences to show. */
  readonly carried: readonly string[];
}

export interface ExplainParams {
  /** A rule's code or slug, an indicator's id, an article (`条例#20`). */
  readonly subject?: string;
  /** Or a place in a document: the indicator, rule or article there. */
  readonly textDocument?: { readonly uri: string };
  readonly position?: Position;
}

export interface ExplainResult {
  readonly subject: string;
  readonly title: string;
  /** Markdown of the whole page. */
  readonly markdown: string;
  readonly range?: Range;
}

export interface RuleEntry {
  readonly code: string;
  readonly slug: string;
  readonly title: string;
  readonly severity: 'error' | 'warning' | 'info';
}

export interface InsertableParams extends DocumentParams {}
export type InsertableResult = readonly CodeAction[];

export interface PasteParams extends DocumentParams {
  readonly range: Range;
  readonly text?: string;
  readonly html?: string;
}

export interface PasteResult {
  readonly version: number;
  readonly edits: readonly TextEdit[];
}

export interface FindFilesParams {
  /** A workspace folder's address. */
  readonly folder: string;
  readonly limit: number;
}

export interface ReadFileParams {
  readonly uri: string;
}

/** Names of files that may be reports, or hold for those beside and below them. */
export const reportFile = /\.(?:md|txt|html?)$|^gongkai\.config\.json$/i;

/** Folders in which nobody keeps reports. */
export const skippedFolder = /^(?:\..*|node_modules|dist|out|build|coverage)$/;
