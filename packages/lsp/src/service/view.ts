import {
  type Analysis,
  analyse,
  type Bilingual,
  type Config,
  type Language,
  type ProseMemo,
  type Span,
} from '@gongkai/core';
import type { Position, Range } from 'vscode-languageserver-types';
import { defaultSettings, type Settings } from './settings.ts';

/** A text as an editor holds it. `TextDocument` of vscode-languageserver-textdocument is one. */
export interface Document {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  getText(): string;
  positionAt(offset: number): Position;
  offsetAt(position: Position): number;
}

/** Asked between steps of long work; `CancellationToken` of the protocol's library is one. */
export interface Token {
  readonly isCancellationRequested: boolean;
}

/** Another report of the folder that a document is compared with. */
export interface OtherReport {
  readonly uri: string;
  readonly agency?: string | undefined;
  readonly year?: number | undefined;
  readonly analysis: Analysis;
  range(span: Span): Range;
}

/** What surrounds a document: settings, the folder's configuration, last year's report. */
export interface Context {
  readonly settings: Settings;
  /** Language of everything said. */
  readonly language: Language;
  readonly config?: Config;
  /** ISO date in Asia/Shanghai. */
  readonly today?: string;
  /** Base address of the rules' pages, with its last slash or colon; the code is put behind it. */
  readonly rulesBase?: string;
  /** The same body's report of the year before, if it is known; asked once, when the year is known. */
  readonly previous?: (analysis: Analysis) => OtherReport | undefined;
  /** Its reports of earlier years, oldest first. */
  readonly history?: (analysis: Analysis) => readonly Analysis[];
  /** Findings go by this too: two views with equal stamps and versions are the same. */
  readonly stamp?: string;
}

export const defaultContext: Context = { settings: defaultSettings, language: 'zh' };

/** Texts longer than this (UTF-16 units; 9 MB of Chinese) are not analysed: a report is a hundredth of it. */
export const longestText = 3_000_000;

/** One version of one document, analysed once, with everything a feature needs. */
export class ReportView {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly tooLarge: boolean;
  private lazyAnalysis: Analysis | undefined;
  private lazyPrevious: { readonly report: OtherReport | undefined } | undefined;
  private readonly kept = new Map<unknown, unknown>();

  constructor(
    readonly document: Document,
    readonly context: Context = defaultContext,
    private readonly memo?: ProseMemo,
  ) {
    this.uri = document.uri;
    this.version = document.version;
    this.text = document.getText();
    this.tooLarge = this.text.length > longestText;
  }

  get settings(): Settings {
    return this.context.settings;
  }

  /** Everything known of the text; of an empty one where it is too large. */
  get analysis(): Analysis {
    this.lazyAnalysis ??= this.compared();
    return this.lazyAnalysis;
  }

  /** The same body's report of the year before, where the folder has it. */
  get previous(): OtherReport | undefined {
    void this.analysis;
    return this.lazyPrevious?.report;
  }

  private compared(): Analysis {
    const { config, today, previous, history } = this.context;
    const { memo } = this;
    const options = {
      ...(config ? { config } : {}),
      ...(today === undefined ? {} : { today }),
      ...(memo ? { memo } : {}),
    };
    const text = this.tooLarge ? '' : this.text;
    const alone = analyse(text, options);
    const report = previous && alone.bound.isReport ? previous(alone) : undefined;
    this.lazyPrevious = { report };
    // Years that are missing are shown by the view of all reports: without the year before nothing is compared.
    if (!report) return alone;
    // Reading and binding are done: only the options differ.
    return alone.with({ previous: report.analysis, history: history?.(alone) ?? [] });
  }

  /** True where the text is a report of ours to speak about. */
  get isReport(): boolean {
    return this.analysis.bound.isReport;
  }

  /** True on documents for which the editor has a Markdown service of its own: outline, folding, links are its. */
  get isMarkdown(): boolean {
    return this.document.languageId === 'markdown';
  }

  /** The words of the reader's language. */
  say(words: Bilingual): string {
    return words[this.context.language];
  }

  get chinese(): boolean {
    return this.context.language === 'zh';
  }

  range(span: Span): Range {
    return { start: this.document.positionAt(span[0]), end: this.document.positionAt(span[1]) };
  }

  offset(position: Position): number {
    return this.document.offsetAt(position);
  }

  position(offset: number): Position {
    return this.document.positionAt(offset);
  }

  /** The span of an offset's line without its line break. */
  lineSpan(offset: number): Span {
    const { text } = this;
    let start = offset;
    while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start--;
    let end = offset;
    while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
    return [start, end];
  }

  /** Computes something once for this version. */
  once<Value>(compute: (view: ReportView) => Value): Value {
    if (!this.kept.has(compute)) this.kept.set(compute, compute(this));
    return this.kept.get(compute) as Value;
  }
}

const isBreak = (code: number): boolean => code === 10 || code === 13;

/** Whether an offset lies in a span, its end included. */
export const covers = (span: Span, offset: number): boolean => span[0] <= offset && offset <= span[1];

/** Whether two spans share a place. */
export const touches = (a: Span, b: Span): boolean => a[0] <= b[1] && b[0] <= a[1];
