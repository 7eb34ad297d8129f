import { applicantNames, csvCell, indicatorName, type Report } from '@gongkai/core';

const columns = ['agency', 'year', 'edition', 'id', 'label', 'applicant', 'value', 'state', 'text', 'unit'] as const;

/** A number is safe as it stands, `-3` too; all other text is kept from being taken for a formula. */
const cell = (value: string): string => (/^-?\d+(?:\.\d+)?$/u.test(value) ? value : csvCell(value));

/**
 * A report's facts, one a line, in catalogue order; lines end in CRLF (RFC 4180). It begins with a byte order mark,
 * without which spreadsheets misread Chinese.
 */
export function factsCsv(report: Report): string {
  const rows = report.facts.map((fact) => ({
    agency: report.agency?.name,
    year: report.year,
    edition: report.edition,
    label: indicatorName(fact.id).zh,
    ...fact,
    applicant: fact.applicant && applicantNames[fact.applicant].zh,
    unit: fact.writtenUnit ?? fact.unit,
  }));
  const line = (values: readonly unknown[]): string =>
    `${values.map((value) => (value === null || value === undefined ? '' : cell(String(value)))).join(',')}\r\n`;
  return `\ufeff${line(columns)}${rows.map((row) => line(columns.map((name) => row[name as keyof typeof row]))).join('')}`;
}
