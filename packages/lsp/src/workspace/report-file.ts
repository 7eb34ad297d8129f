import { type Analysis, analyse, LineIndex, type Span } from '@gongkai/core';
import type { Range } from 'vscode-languageserver-types';
import type { Document, OtherReport } from '../service/view.ts';

/** Analyses kept at a time; a folder may have thousands of reports. */
const mostAnalyses = 24;
const recent: ReportFile[] = [];

/** A report of the folder as it lies on the disk, or in an open editor: its text, body and year, the rest when asked for. */
export class ReportFile implements OtherReport, Document {
  readonly languageId = 'gongkai';
  readonly isReport: boolean;
  readonly agency: string | undefined;
  readonly year: number | undefined;
  /** The edition whose tables it has. */
  readonly form: string;
  /** What other reports see of this one: where it is the same, nothing else has to be checked again. */
  readonly signature: string;
  private lazyLines: LineIndex | undefined;
  private lazyAnalysis: Analysis | undefined;

  constructor(
    readonly uri: string,
    private readonly text: string,
    /** Counts up with each reading of the file. */
    readonly version: number,
  ) {
    const { bound, year } = this.analysis;
    this.isReport = bound.isReport;
    this.agency = bound.metadata.agency?.value;
    this.year = year;
    this.form = bound.form.id;
    const values = Array.from(
      bound.cells,
      ([key, cell]) => `${key}=${cell.state === 'number' ? cell.value : cell.state}`,
    );
    this.signature = [this.agency, year, bound.form.id, ...values].join('|');
  }

  getText(): string {
    return this.text;
  }

  get analysis(): Analysis {
    if (!this.lazyAnalysis) {
      this.lazyAnalysis = analyse(this.text);
      recent.push(this);
      if (recent.length > mostAnalyses) recent.shift()?.forget();
    }
    return this.lazyAnalysis;
  }

  private forget(): void {
    this.lazyAnalysis = undefined;
    this.lazyLines = undefined;
  }

  private get lines(): LineIndex {
    this.lazyLines ??= new LineIndex(this.text);
    return this.lazyLines;
  }

  positionAt(offset: number): Range['start'] {
    return this.lines.position(offset);
  }

  offsetAt(position: Range['start']): number {
    return this.lines.offset(position);
  }

  range(span: Span): Range {
    return { start: this.positionAt(span[0]), end: this.positionAt(span[1]) };
  }
}
