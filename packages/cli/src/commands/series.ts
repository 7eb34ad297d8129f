import { dirname } from 'node:path';
import { type SeriesResult, seriesOf } from '@gongkai/core/series';
import { stringSimilarity } from 'string-similarity-js';
import { type AnalysedFile, analyseFiles } from '../analyse-files.ts';
import { passedOver } from '../corpus/passed-over.ts';
import { emit } from '../files/write.ts';
import { coloursFor } from '../format/colours.ts';
import { seriesJson } from '../format/series-json.ts';
import { seriesPretty } from '../format/series-pretty.ts';
import type { Io } from '../io.ts';
import { languageOf } from '../language.ts';
import { pathsOf } from '../paths.ts';
import { atLeast } from '../severity.ts';
import type { SeriesOptions } from './series-options.ts';

/** A file in its series. */
export interface SeriesFile {
  readonly file: string;
  readonly folder: string;
  readonly agency: string | undefined;
  readonly year: number | undefined;
  readonly config: AnalysedFile['analysis']['config'];
  readonly analysis: AnalysedFile['analysis'];
}

/** Sørensen–Dice over runs of four characters, exact and linear: two words of Chinese each, so that word order counts. */
export const similarity = (a: string, b: string): number => stringSimilarity(a, b, 4, true);

export function joinFiles(files: readonly AnalysedFile[]): SeriesResult<SeriesFile> {
  return seriesOf(
    files.map(
      ({ input, analysis }): SeriesFile => ({
        file: input.file,
        folder: dirname(input.file),
        agency: analysis.bound.metadata.agency?.value,
        year: analysis.year,
        config: analysis.config,
        analysis,
      }),
    ),
    { similarity },
  );
}

/** Checks the reports of each body against those of earlier years. Exit code as `check`. */
export async function series(paths: readonly string[], options: SeriesOptions, io: Io): Promise<number> {
  const result = await analyseFiles(await pathsOf(paths, options.null === true, io), io, {
    config: options.config,
    include: options.include,
  });
  const language = languageOf(options.lang, io);
  const joined = joinFiles(result.files);
  if (result.files.length > 0 || options.format !== 'pretty') {
    const columns = Math.min(Math.max(io.stdout.columns, 60), 160);
    const text =
      options.format === 'json'
        ? seriesJson(joined, language)
        : options.format === 'html'
          ? (await import('../series-page/page.ts')).seriesPage(joined, language)
          : seriesPretty(joined, language, coloursFor(io), columns);
    await emit(text, options.output, io);
  }
  if (result.nothing) io.stderr.write(language === 'zh' ? '没有找到年度报告\n' : 'no reports found\n');
  for (const failure of result.failures) io.stderr.write(`${failure}\n`);
  io.stderr.write(passedOver(result.documents));
  if (result.failures.length > 0) return 2;
  const findings = joined.series.flatMap(({ reports }) => reports.flatMap((report) => report.findings));
  return findings.some((finding) => atLeast(finding, options.severity)) ? 1 : 0;
}
