import { type Analysis, analyse } from '@gongkai/core';
import { CliError } from './errors.ts';
import { ConfigError, Configs } from './files/config.ts';
import { type DocumentKind, discover, type Found, isReportName } from './files/find.ts';
import { type Input, inputOf, isDocument, ReadError, readDocument, readFileInput } from './files/read.ts';
import type { Io } from './io.ts';

export interface AnalysedFile {
  readonly input: Input;
  readonly analysis: Analysis;
}

/** What became of a file: a report, nothing that concerns us, or something to complain about. */
export type Outcome =
  | ({ readonly kind: 'report' } & AnalysedFile)
  | { readonly kind: 'other'; readonly file: string }
  | { readonly kind: 'failed'; readonly file: string; readonly message: string };

export interface ReadOptions {
  readonly cwd: string;
  readonly today: string;
  readonly configs: Configs;
  readonly time?: ((code: string, ms: number) => void) | undefined;
  /** The bytes of standard input, for the file `-`. */
  readonly stdin?: Uint8Array | undefined;
}

/** A file whose analysis has been begun; `outcome` looks at what it is, and reads it where nobody has yet. */
export interface Begun {
  readonly analysis?: Analysis;
  readonly outcome: () => Outcome;
}

/** Reads one file, of any kind, and analyses it. See `begin`. */
export async function analyseAny(found: Found, options: ReadOptions): Promise<Outcome> {
  return (await begin(found, options)).outcome();
}

/**
 * Reads the bytes of one file; a Word file, PDF or spreadsheet is converted first. In a folder, what is no report is
 * passed over; a named file must be one.
 *
 * @throws ConfigError where the configuration above the file cannot be used; whatever else happens is an outcome
 */
export async function begin(found: Found, options: ReadOptions): Promise<Begun> {
  const { name, named, problem } = found;
  if (problem !== undefined) return { outcome: () => ({ kind: 'failed', file: name, message: `${name}: ${problem}` }) };
  const expected = named || isReportName(name);
  try {
    const input = isDocument(name)
      ? await readDocument(name, options.cwd)
      : name === '-'
        ? inputOf('-', undefined, options.stdin ?? new Uint8Array())
        : readFileInput(name, options.cwd);
    const analysis = analyse(input.text, {
      config: options.configs.for(input.path),
      today: options.today,
      ...(input.place ? { place: input.place } : {}),
      ...(options.time ? { time: options.time } : {}),
    });
    return { analysis, outcome: () => outcomeOf({ input, analysis }, name, expected) };
  } catch (error) {
    return { outcome: () => failureOf(error, name, expected) };
  }
}

function outcomeOf({ input, analysis }: AnalysedFile, name: string, expected: boolean): Outcome {
  try {
    const { file } = input;
    const damaged = analysis.document.problems.some(({ kind }) => kind === 'too-deep' || kind === 'too-large');
    // In a folder, a page that only speaks of such reports is none: it needs a title, tables, or to say whose and of when.
    const { metadata, cells, isReport } = analysis.bound;
    const says = metadata.title !== undefined || (metadata.agency !== undefined && metadata.year !== undefined);
    if ((isReport && (expected || says || cells.size >= 30)) || damaged) return { kind: 'report', input, analysis };
    return expected
      ? {
          kind: 'failed',
          file,
          message: `${file}: 不是政府信息公开工作年度报告；如果是，请在前置信息写明 agency 和 year · not a report; if it is one, state agency and year in front matter`,
        }
      : { kind: 'other', file };
  } catch (error) {
    return failureOf(error, name, expected);
  }
}

function failureOf(error: unknown, name: string, expected: boolean): Outcome {
  if (error instanceof ConfigError) throw error;
  if (!(error instanceof CliError)) {
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'failed', file: name, message: `${name}: 内部错误：${reason} · internal error` };
  }
  // In a folder, a file that is empty or no text is nothing to complain about unless its name says it is a report.
  const silent = !expected && error instanceof ReadError && error.kind === 'no-text';
  return silent ? { kind: 'other', file: name } : { kind: 'failed', file: name, message: error.message };
}

export interface AnalysedFiles {
  readonly files: readonly AnalysedFile[];
  /** Files that could not be read, with what to do. */
  readonly failures: readonly string[];
  /** Documents in folders that were not asked for. */
  readonly documents: number;
  /** Folders only, and nothing in them was a report. */
  readonly nothing: boolean;
}

/**
 * Reads and analyses all reports of the paths given, in order, and keeps them: for work that compares reports with
 * each other. What looks at one report after the other goes through `corpus/`.
 */
export async function analyseFiles(
  paths: readonly string[],
  io: Io,
  options: {
    readonly config?: string | undefined;
    readonly include?: readonly DocumentKind[] | undefined;
    readonly time?: (code: string, ms: number) => void;
  } = {},
): Promise<AnalysedFiles> {
  const configs = new Configs(io, options.config);
  const stdin = paths.includes('-') ? await io.stdin() : undefined;
  const files: AnalysedFile[] = [];
  const failures: string[] = [];
  let folders = true;
  let documents = 0;
  for await (const found of discover(paths, io, options.include)) {
    if (found.passedOver) {
      documents++;
      continue;
    }
    if (found.named) folders = false;
    const outcome = await analyseAny(found, { cwd: io.cwd, today: io.today, configs, time: options.time, stdin });
    if (outcome.kind === 'report') files.push(outcome);
    else if (outcome.kind === 'failed') failures.push(outcome.message);
  }
  return { files, failures, documents, nothing: folders && files.length === 0 && failures.length === 0 };
}
