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

/**
 * Reads and analyses one file. In a folder, what is no report is passed over; a named file must be one.
 *
 * @throws ConfigError where the configuration above the file cannot be used; whatever else happens is an outcome
 */
function analyseFile(found: Found, options: ReadOptions): Outcome {
  const { name } = found;
  return outcomeOf(found, options, () =>
    name === '-' ? inputOf('-', undefined, options.stdin ?? new Uint8Array()) : readFileInput(name, options.cwd),
  );
}

/** The same, of any file: a Word file, PDF or spreadsheet is converted first. */
export async function analyseAny(found: Found, options: ReadOptions): Promise<Outcome> {
  if (found.problem !== undefined || !isDocument(found.name)) return analyseFile(found, options);
  try {
    const input = await readDocument(found.name, options.cwd);
    return outcomeOf(found, options, () => input);
  } catch (error) {
    return outcomeOf(found, options, () => {
      throw error;
    });
  }
}

function outcomeOf({ name, named, problem }: Found, options: ReadOptions, read: () => Input): Outcome {
  if (problem !== undefined) return { kind: 'failed', file: name, message: `${name}: ${problem}` };
  const expected = named || isReportName(name);
  try {
    const input = read();
    const { file } = input;
    const config = options.configs.for(input.path);
    const analysis = analyse(input.text, {
      config,
      today: options.today,
      ...(input.place ? { place: input.place } : {}),
      ...(options.time ? { time: options.time } : {}),
    });
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
    if (error instanceof ConfigError) throw error;
    if (!(error instanceof CliError)) {
      const reason = error instanceof Error ? error.message : String(error);
      return { kind: 'failed', file: name, message: `${name}: 内部错误：${reason} · internal error` };
    }
    // In a folder, a file that is empty or no text is nothing to complain about unless its name says it is a report.
    const silent = !expected && error instanceof ReadError && error.kind === 'no-text';
    return silent ? { kind: 'other', file: name } : { kind: 'failed', file: name, message: error.message };
  }
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
