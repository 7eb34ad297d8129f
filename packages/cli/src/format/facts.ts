import { type Analysis, factsOf, LineIndex } from '@gongkai/core';
import type { AnalysedFile } from '../analyse-files.ts';
import { csvRow } from './csv.ts';
import { rangeToJson } from './json.ts';

const headOf = (
  file: string,
  analysis: Analysis,
): { file: string; agency: string | null; year: number | null; edition: string } => ({
  file,
  agency: analysis.bound.metadata.agency?.value ?? null,
  year: analysis.year ?? null,
  edition: analysis.form.id,
});

function factList(analysis: Analysis): object[] {
  const lines = new LineIndex(analysis.text);
  return factsOf(analysis.bound).map(({ id, applicant, value, state, text, unit, span }) => ({
    id,
    ...(applicant === undefined ? {} : { applicant }),
    value,
    state,
    ...(text === undefined ? {} : { text }),
    unit,
    ...(span === undefined ? {} : { range: rangeToJson(span, lines) }),
  }));
}

/** One object a report, with all its facts. */
export const factsJson = (files: readonly AnalysedFile[]): string =>
  `${JSON.stringify(
    files.map(({ input, analysis }) => ({ ...headOf(input.file, analysis), facts: factList(analysis) })),
    null,
    1,
  )}\n`;

/** One fact a line. */
export const factsNdjson = (files: readonly AnalysedFile[]): string =>
  files
    .flatMap(({ input, analysis }) =>
      factList(analysis).map((fact) => `${JSON.stringify({ ...headOf(input.file, analysis), ...fact })}\n`),
    )
    .join('');

const columns = ['file', 'agency', 'year', 'edition', 'id', 'applicant', 'value', 'state', 'text', 'unit'] as const;

/** One fact a line, as a table that spreadsheets open; with a byte order mark, without which they misread Chinese. */
export function factsCsv(files: readonly AnalysedFile[]): string {
  const rows = files.flatMap(({ input, analysis }) => {
    const head = headOf(input.file, analysis);
    return factsOf(analysis.bound).map((fact) => {
      const all: Readonly<Record<string, unknown>> = { ...head, ...fact };
      return csvRow(columns.map((name) => all[name]));
    });
  });
  return `\ufeff${csvRow(columns)}${rows.join('')}`;
}
