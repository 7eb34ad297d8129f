import { type Analysis, factsOf, LineIndex, regionOf } from '@gongkai/core';
import { type Format, interruptedMessage } from './format.ts';
import { rangeToJson } from './json.ts';
import type { Reported } from './tables.ts';

const headOf = ({ file, analysis }: Reported): Record<string, string | number | null> => {
  const agency = analysis.bound.metadata.agency?.value ?? null;
  return {
    file,
    agency,
    region: (agency === null ? undefined : regionOf(agency)) ?? null,
    year: analysis.year ?? null,
    edition: analysis.form.id,
  };
};

const noHead = (file: string | null, error: string): object => ({
  file,
  agency: null,
  region: null,
  year: null,
  edition: null,
  error,
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
export const factsJson: Format = {
  head: () => '[\n',
  between: ',\n',
  report: (reported) => JSON.stringify({ ...headOf(reported), facts: factList(reported.analysis) }),
  failed: ({ file, message }) => JSON.stringify({ ...noHead(file, message), facts: [] }),
  foot(summary) {
    if (!summary.interrupted) return '\n]\n';
    const between = summary.tally.reports + summary.failures.length > 0 ? ',\n' : '';
    return `${between}${JSON.stringify({ ...noHead(null, interruptedMessage(summary)), facts: [] })}\n]\n`;
  },
};

/** One fact a line. What all lines of a report begin with is made once. */
export const factsNdjson: Format = {
  head: () => '',
  between: '',
  report(reported, { partition }) {
    const { year, ...rest } = headOf(reported);
    const head = JSON.stringify(partition === 'year' ? rest : { ...headOf(reported), year }).slice(0, -1);
    return factList(reported.analysis)
      .map((fact) => `${head},${JSON.stringify(fact).slice(1)}\n`)
      .join('');
  },
  failed: ({ file, message }) => `${JSON.stringify({ ...noHead(file, message), state: 'unreadable' })}\n`,
  foot: (summary) =>
    summary.interrupted
      ? `${JSON.stringify({ ...noHead(null, interruptedMessage(summary)), state: 'interrupted' })}\n`
      : '',
};
