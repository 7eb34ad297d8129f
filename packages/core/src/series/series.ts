import type { AnalyseOptions, Analysis } from '../analyse.ts';
import { seriesRules } from '../rules/registry.ts';
import type { Finding } from '../rules/rule.ts';
import type { Bilingual } from '../span.ts';
import { type JoinDoubt, type JoinedBody, type JoinInput, joinBodies } from './join.ts';
import { type Lack, verdictsOf, type YearVerdict } from './verdicts.ts';

/** A report that enters a series. */
export interface SeriesInput extends JoinInput {
  readonly analysis: Analysis;
}

/** A report in its series: the checks against earlier years, and what they found. */
export interface SeriesReport<Input extends SeriesInput> {
  readonly input: Input;
  readonly year: number;
  /** The report analysed together with the earlier ones. */
  readonly analysis: Analysis;
  readonly previous: Input | undefined;
  readonly verdicts: readonly YearVerdict[];
  /** Findings of the rules that need other reports; all others are the affair of `check`. */
  readonly findings: readonly Finding[];
}

/** One body over the years. */
export interface Series<Input extends SeriesInput> {
  readonly body: JoinedBody<Input>;
  readonly reports: readonly SeriesReport<Input>[];
  /** Years between the first and the last without a report. */
  readonly missing: readonly number[];
}

export interface SeriesResult<Input extends SeriesInput> {
  readonly series: readonly Series<Input>[];
  readonly doubts: readonly JoinDoubt[];
  /** Reports whose body or year is not known: they are in no series. */
  readonly unknown: readonly Input[];
}

const codes = new Set(seriesRules.map(({ code }) => code));

/** Rules on what the prose says of last year: they speak in `check` as well, and say more with last year's tables. */
const ofProse = new Set(['P22', 'P27']);

/** Findings that only other reports bring to light, in order. */
function findingsOf(analysis: Analysis, alone: Analysis, lack: Lack | undefined): readonly Finding[] {
  const { findings } = analysis;
  const said = findings.some(({ code }) => ofProse.has(code))
    ? new Set(alone.findings.map(({ fingerprint }) => fingerprint))
    : undefined;
  return findings.filter(({ code, fingerprint }) => {
    // A year with several reports is there: it is not X09's to call it missing.
    if (code === 'X09' && lack === 'several-reports') return false;
    return codes.has(code) || (ofProse.has(code) && said?.has(fingerprint) === false);
  });
}

/**
 * Joins reports to bodies and checks each against the years before it. A year that is missing, or that has several
 * reports which differ, makes the checks of the next year not assessable; nothing counts as 0.
 *
 * @param options `similarity` for B23
 */
export function seriesOf<Input extends SeriesInput>(
  inputs: readonly Input[],
  options: Pick<AnalyseOptions, 'similarity'> = {},
): SeriesResult<Input> {
  const { bodies, doubts, unknown } = joinBodies(inputs);
  const more: JoinDoubt[] = [];
  const series = bodies.map((body): Series<Input> => {
    const byYear = new Map<number, Input[]>();
    for (const report of body.reports) {
      const year = report.year ?? 0;
      byYear.set(year, [...(byYear.get(year) ?? []), report]);
    }
    for (const [year, reports] of byYear) {
      if (reports.length > 1 && !agree(reports)) more.push(severalOf(body.name, year, reports));
    }
    const years = [...byYear.keys()];
    const missing = Array.from({ length: (years.at(-1) ?? 0) - (years[0] ?? 0) }, (_, i) => (years[0] ?? 0) + i).filter(
      (year) => !byYear.has(year),
    );
    return { body, missing, reports: body.reports.map((report) => reportOf(report, byYear, options)) };
  });
  return { series, doubts: [...doubts, ...more], unknown };
}

function reportOf<Input extends SeriesInput>(
  input: Input,
  byYear: ReadonlyMap<number, readonly Input[]>,
  options: Pick<AnalyseOptions, 'similarity'>,
): SeriesReport<Input> {
  const year = input.year ?? 0;
  const before = byYear.get(year - 1) ?? [];
  const previous = chosen(input, before);
  const history = [...byYear].flatMap(([each, reports]) => {
    const one = each === year - 1 ? previous : agree(reports) ? reports[0] : undefined;
    return each < year && one ? [one.analysis] : [];
  });
  const analysis = input.analysis.with({
    history,
    ...(previous ? { previous: previous.analysis } : {}),
    ...(options.similarity ? { similarity: options.similarity } : {}),
  });
  const lack = lackOf(year, before.length, previous !== undefined, byYear);
  return {
    input,
    year,
    analysis,
    previous,
    verdicts: verdictsOf(analysis, lack),
    findings: findingsOf(analysis, input.analysis, lack),
  };
}

/** The report of the year before: the only one, or one of several that agree, or the one that the front matter names. */
function chosen<Input extends SeriesInput>(input: Input, before: readonly Input[]): Input | undefined {
  if (before.length <= 1 || agree(before)) return before[0];
  const stated = input.analysis.frontMatter?.previous?.value.split(/[\\/]/u).at(-1);
  const named = before.filter(({ file }) => stated !== undefined && file.split(/[\\/]/u).at(-1) === stated);
  return named.length === 1 ? named[0] : undefined;
}

function lackOf(year: number, before: number, found: boolean, byYear: ReadonlyMap<number, unknown>): Lack | undefined {
  if (found) return undefined;
  if (before > 0) return 'several-reports';
  return [...byYear.keys()].some((each) => each < year) ? 'no-year-before' : 'first-year';
}

/** Whether reports of one body and year say the same in every cell: the same report as a page and as a file. */
function agree(reports: readonly SeriesInput[]): boolean {
  const [first, ...others] = reports.map(({ analysis }) => analysis.bound.cells);
  return others.every(
    (cells) =>
      first !== undefined &&
      cells.size === first.size &&
      [...cells].every(([key, { value }]) => first.get(key)?.value === value),
  );
}

function severalOf(name: string, year: number, reports: readonly SeriesInput[]): JoinDoubt {
  const files = reports.map(({ file }) => file);
  const message: Bilingual = {
    zh: `“${name}”${year}年有 ${files.length} 份数据不同的报告（${files.join('、')}），不知以哪份为准，下一年度的核对无法进行。`,
    en: `${name} has ${files.length} differing reports of ${year} (${files.join(', ')}): which counts is not known, and the next year is not assessable.`,
  };
  return { message, files };
}
