import type { Config, Language } from '@gongkai/core';
import type { PartFigures } from '@gongkai/core/series';
import type { DocumentKind, Found } from '../files/find.ts';
import type { PackedRows } from '../format/pack.ts';

/** What is to be made of every report: plain data, so that it can be handed to a worker thread. */
export interface Order {
  readonly output: 'check' | 'facts';
  readonly format: string;
  readonly cwd: string;
  readonly today: string;
  readonly config: string | undefined;
  readonly language: Language;
  /** Keys of findings that are known already. */
  readonly known: readonly string[] | undefined;
  /** What the reports sum up, and the folder it came from (X07). */
  readonly parts: { readonly folder: string; readonly figures: readonly PartFigures[] } | undefined;
  readonly timing: boolean;
  /** Documents that are taken in folders too. */
  readonly include?: readonly DocumentKind[] | undefined;
  readonly partition: 'year' | undefined;
  /** One named report, for which HTML is the sheet that goes back. */
  readonly single?: boolean;
  /** The configuration of the folder as a whole: who should report, and when. */
  readonly folderConfig?: Config;
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly columns: number;
}

/** Files that go to a thread together: one message there and one back. */
export interface Batch {
  readonly files: readonly Found[];
  readonly stdin?: Uint8Array;
}

/** The output of some reports that belong into one file. */
export interface Piece {
  /** Which file of a partitioned output: `2024`; the empty string for all others. */
  readonly key: string;
  /** UTF-8, for text formats. */
  readonly bytes?: Uint8Array;
  /** Rows, for Parquet. */
  readonly rows?: PackedRows;
}

export const severities = ['error', 'warning', 'info'] as const;

/** Everything that is counted, over any number of files. */
export interface Tally {
  files: number;
  reports: number;
  /** Files of a folder that are no reports. */
  others: number;
  /** Word files, PDFs and spreadsheets in folders that were not asked for. */
  documents: number;
  error: number;
  warning: number;
  info: number;
  /** Findings that the baseline knows, by severity; they are in the counts above too. */
  known: { error: number; warning: number; info: number };
  holds: number;
  broken: number;
  open: number;
}

export const emptyTally = (): Tally => ({
  files: 0,
  reports: 0,
  others: 0,
  documents: 0,
  error: 0,
  warning: 0,
  info: 0,
  known: { error: 0, warning: 0, info: 0 },
  holds: 0,
  broken: 0,
  open: 0,
});

/** Adds one count to another. */
export function addTally(sum: Tally, more: Tally): void {
  for (const name of [
    'files',
    'reports',
    'others',
    'documents',
    'error',
    'warning',
    'info',
    'holds',
    'broken',
    'open',
  ] as const)
    sum[name] += more[name];
  for (const name of severities) sum.known[name] += more.known[name];
}

export interface Failure {
  readonly file: string;
  /** One line that names the file, the reason and the way out. */
  readonly message: string;
}

export interface BatchResult {
  readonly pieces: readonly Piece[];
  readonly tally: Tally;
  readonly failures: readonly Failure[];
  /** Names of files that are no reports. */
  readonly others: readonly string[];
  /** What a format keeps for its end: codes that spoke, facts about each report. */
  readonly notes: readonly string[];
  readonly times: readonly (readonly [code: string, ms: number])[];
  /** What else to say on standard error, a line each. */
  readonly notices: readonly string[];
  /** Nothing can go on: a configuration that cannot be used. */
  readonly fatal?: string;
}
