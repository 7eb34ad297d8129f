import {
  type Analysis,
  type Bilingual,
  catalogueVersion,
  type Finding,
  formatCitation,
  type Language,
  LineIndex,
  type Position,
  type Span,
} from '@gongkai/core';
import type { Failure, Order } from '../corpus/order.ts';
import { type Format, interruptedMessage } from './format.ts';
import type { Reported } from './tables.ts';

interface Range {
  readonly start: Position;
  readonly end: Position;
}

const rangeOf = ([start, end]: Span, lines: LineIndex): Range => ({
  start: lines.position(start),
  end: lines.position(end),
});

/** Another report that findings point to: its places are lines of that file. */
export interface OtherFile {
  readonly file: string;
  readonly lines: LineIndex;
}

/** Findings in place of a report's own, the file they point to, and which of them the baseline knows. */
export interface FindingsOf {
  readonly findings?: readonly Finding[];
  readonly previous?: OtherFile | undefined;
  readonly isKnown?: (finding: Finding) => boolean;
}

/**
 * A report's findings in the shape of the contract: zero-based lines and UTF-16 characters. A place in the report of the
 * year before names its `file`; it is left out where that file is not known.
 */
export function fileToJson(
  file: string,
  analysis: Analysis,
  language: Language,
  { findings = analysis.findings, previous, isKnown }: FindingsOf = {},
): object {
  const { counts, bound, year } = analysis;
  const { detected, expected } = bound.edition;
  const lines = findings.length > 0 ? new LineIndex(analysis.text) : undefined;
  return {
    file,
    edition: { detected: detected ?? null, expected: expected ?? null },
    agency: bound.metadata.agency?.value ?? null,
    year: year ?? null,
    counts,
    findings: lines
      ? findings.map((finding) => findingToJson(finding, lines, language, previous, isKnown?.(finding)))
      : [],
  };
}

function findingToJson(
  finding: Finding,
  lines: LineIndex,
  language: Language,
  previous: OtherFile | undefined,
  known = false,
): object {
  const say = (text: Bilingual): string => text[language];
  return {
    code: finding.code,
    slug: finding.slug,
    severity: finding.severity,
    basis: finding.basis,
    message: say(finding.message),
    range: rangeOf(finding.span, lines),
    related: finding.related.flatMap(({ message, span, in: where }) => {
      if (where === undefined) return [{ message: say(message), range: rangeOf(span, lines) }];
      return previous ? [{ message: say(message), file: previous.file, range: rangeOf(span, previous.lines) }] : [];
    }),
    cites: finding.cites.map((id) => ({ id, title: formatCitation(id) })),
    explains: finding.explains,
    fixes: finding.fixes.map(({ title, safe, edits }) => ({
      title: say(title),
      safe,
      edits: edits.map(({ span, newText }) => ({ range: rangeOf(span, lines), newText })),
    })),
    fingerprint: finding.fingerprint,
    ...(known ? { known } : {}),
  };
}

/** A span in the shape of the contract. */
export function rangeToJson(span: Span, lines: LineIndex): Range {
  return rangeOf(span, lines);
}

/** The entry of a file that could not be read: the shape of every other entry, and why. */
const failedEntry = (file: string | null, error: string): object => ({
  file,
  edition: { detected: null, expected: null },
  agency: null,
  year: null,
  counts: { holds: 0, broken: 0, notAssessable: 0 },
  findings: [],
  error,
});

const entries = {
  report: ({ file, analysis, isKnown }: Reported, { language }: Pick<Order, 'language'>) =>
    JSON.stringify(fileToJson(file, analysis, language, { isKnown })),
  failed: ({ file, message }: Failure) => JSON.stringify(failedEntry(file, message)),
};

/** One object with all files. */
export const checkJson: Format = {
  ...entries,
  head: () => `{"catalogueVersion":${JSON.stringify(catalogueVersion)},"files":[\n`,
  between: ',\n',
  foot: ({ interrupted }) => `\n]${interrupted ? ',"interrupted":true' : ''}}\n`,
};

/** One file a line. */
export const checkNdjson: Format = {
  head: () => '',
  between: '',
  report: (reported, order) => `${entries.report(reported, order)}\n`,
  failed: (failure) => `${entries.failed(failure)}\n`,
  foot: (summary) => (summary.interrupted ? `${JSON.stringify(failedEntry(null, interruptedMessage(summary)))}\n` : ''),
};
