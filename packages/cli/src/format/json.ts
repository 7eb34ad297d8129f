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

/** A report's findings in the shape of the contract: zero-based lines and UTF-16 characters. */
export function fileToJson(file: string, analysis: Analysis, language: Language): object {
  const lines = new LineIndex(analysis.text);
  const { detected, expected } = analysis.bound.edition;
  return {
    file,
    edition: { detected: detected ?? null, expected: expected ?? null },
    agency: analysis.bound.metadata.agency?.value ?? null,
    year: analysis.year ?? null,
    counts: analysis.counts,
    findings: analysis.findings.map((finding) => findingToJson(finding, lines, language)),
  };
}

function findingToJson(finding: Finding, lines: LineIndex, language: Language): object {
  const say = (text: Bilingual): string => text[language];
  return {
    code: finding.code,
    slug: finding.slug,
    severity: finding.severity,
    basis: finding.basis,
    message: say(finding.message),
    range: rangeOf(finding.span, lines),
    related: finding.related.map(({ message, span }) => ({ message: say(message), range: rangeOf(span, lines) })),
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
