import { type Analysis, analyse } from '@gongkai/core';
import { CliError } from './errors.ts';
import { Configs } from './files/config.ts';
import { findFiles, isReportName } from './files/find.ts';
import { type Input, readInput } from './files/read.ts';
import type { Io } from './io.ts';
import { progressBar } from './progress.ts';

export interface AnalysedFile {
  readonly input: Input;
  readonly analysis: Analysis;
}

export interface AnalysedFiles {
  readonly files: readonly AnalysedFile[];
  /** Files that could not be read, with what to do. */
  readonly failures: readonly string[];
  /** Folders only, and nothing in them was a report. */
  readonly nothing: boolean;
}

/** Reads and analyses all reports of the paths given, in order. */
export async function analyseFiles(
  paths: readonly string[],
  io: Io,
  options: { readonly config?: string | undefined; readonly time?: (code: string, ms: number) => void } = {},
): Promise<AnalysedFiles> {
  const configs = new Configs(io, options.config);
  const found = await findFiles(paths, io);
  const files: AnalysedFile[] = [];
  const failures: string[] = [];
  const bar = await progressBar(found.length, io);
  for (const { name, named } of found) {
    try {
      const input = await readInput(name, io);
      const config = await configs.for(input.path);
      const analysis = analyse(input.text, {
        config,
        today: io.today,
        ...(options.time ? { time: options.time } : {}),
      });
      const damaged = analysis.document.problems.some(({ kind }) => kind === 'too-deep' || kind === 'too-large');
      // In a folder, a page that only speaks of such reports is none: it needs a title or tables.
      const { metadata, cells } = analysis.bound;
      const certain = named || isReportName(name) || metadata.title !== undefined || cells.size >= 30;
      if ((analysis.bound.isReport && certain) || damaged) files.push({ input, analysis });
      else if (named || isReportName(name)) {
        failures.push(
          `${input.file}: 不是政府信息公开工作年度报告；如果是，请在前置信息写明 agency 和 year · not a report; if it is one, state agency and year in front matter`,
        );
      }
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      // In a folder, a file that is empty or no text is nothing to complain about unless its name says it is a report.
      if (named || isReportName(name)) failures.push(error.message);
    }
    bar?.increment();
  }
  bar?.stop();
  return {
    files,
    failures,
    nothing: found.every(({ named }) => !named) && files.length === 0 && failures.length === 0,
  };
}
