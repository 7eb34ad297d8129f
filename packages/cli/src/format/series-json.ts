import { catalogueVersion, type Language, LineIndex } from '@gongkai/core';
import { openReasons, type Series, type SeriesReport, type SeriesResult, type YearVerdict } from '@gongkai/core/series';
import type { SeriesFile } from '../commands/series.ts';
import { fileToJson, type OtherFile } from './json.ts';

/** The file of the year before, for places in it. */
export const previousFile = ({ previous }: SeriesReport<SeriesFile>): OtherFile | undefined =>
  previous && { file: previous.file, lines: new LineIndex(previous.analysis.text) };

const verdictNames = { holds: 'holds', broken: 'broken', 'not-assessable': 'notAssessable' } as const;

/** How many checks hold, are broken, cannot be judged. */
export function countVerdicts(
  verdicts: readonly YearVerdict[],
): Record<(typeof verdictNames)[keyof typeof verdictNames], number> {
  const counts = { holds: 0, broken: 0, notAssessable: 0 };
  for (const { verdict } of verdicts) counts[verdictNames[verdict]]++;
  return counts;
}

/**
 * The shape of `check --format json`, one entry a report: `counts` and `findings` are of the checks between years, and
 * `checks` states each of them. Beside `files`, `bodies` says which files were taken for one body's and why, and `doubts`
 * what was left apart.
 */
export function seriesJson(result: SeriesResult<SeriesFile>, language: Language): string {
  const files = [
    ...result.series.flatMap((series) => series.reports.map((report) => entry(series, report, language))),
    ...result.unknown.map(({ file, analysis }) => ({
      ...fileToJson(file, analysis, language, { findings: [] }),
      counts: countVerdicts([]),
      body: null,
      checks: [],
    })),
  ];
  const bodies = result.series.map(({ body, reports, missing }) => ({
    name: body.name,
    names: body.names,
    joinedBy: body.how,
    files: reports.map(({ input }) => input.file),
    years: [...new Set(reports.map(({ year }) => year))],
    missingYears: missing,
  }));
  const doubts = result.doubts.map(({ message, files: named }) => ({ message: message[language], files: named }));
  return `${JSON.stringify({ catalogueVersion, files, bodies, doubts }, null, 1)}\n`;
}

function entry({ body }: Series<SeriesFile>, report: SeriesReport<SeriesFile>, language: Language): object {
  const { input, analysis, findings, verdicts, previous } = report;
  return {
    ...fileToJson(input.file, analysis, language, { findings, previous: previousFile(report) }),
    counts: countVerdicts(verdicts),
    body: body.name,
    previous: previous?.file ?? null,
    checks: verdicts.map(({ code, key, name, verdict, formula, reason, note }) => ({
      code,
      ...(key === undefined ? {} : { key }),
      name: name[language],
      verdict: verdictNames[verdict],
      ...(formula === undefined ? {} : { formula }),
      ...(reason ? { reason, why: openReasons[reason][language] } : {}),
      ...(note ? { note: note[language] } : {}),
    })),
  };
}
