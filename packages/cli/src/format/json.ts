import type { Bilingual, Finding, Language, Span } from '@gongkai/core';
import { type Analysis, formatCitation, LineIndex, type Position } from '@gongkai/core';

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

/**
 * A report's findings in the shape of the contract: zero-based lines and UTF-16 characters. A place in the report of the
 * year before names its `file`; it is left out where that file is not known.
 */
export function fileToJson(
  file: string,
  analysis: Analysis,
  language: Language,
  findings: readonly Finding[] = analysis.findings,
  previous?: OtherFile,
): object {
  const lines = new LineIndex(analysis.text);
  const { detected, expected } = analysis.bound.edition;
  return {
    file,
    edition: { detected: detected ?? null, expected: expected ?? null },
    agency: analysis.bound.metadata.agency?.value ?? null,
    year: analysis.year ?? null,
    counts: analysis.counts,
    findings: findings.map((finding) => findingToJson(finding, lines, language, previous)),
  };
}

function findingToJson(finding: Finding, lines: LineIndex, language: Language, previous?: OtherFile): object {
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
  };
}

/** Facts of a report in the shape of the contract. */
export function rangeToJson(span: Span, lines: LineIndex): Range {
  return rangeOf(span, lines);
}
