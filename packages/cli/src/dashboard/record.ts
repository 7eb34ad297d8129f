import {
  type Analysis,
  citeInWords,
  type Finding,
  type Language,
  LineIndex,
  publicationOf,
  type Span,
} from '@gongkai/core';
import type { Reported } from '../format/tables.ts';
import type { FindingRow, ReportNote, ReportRow } from './types.ts';

/** Rules that speak where a report came after its deadline. */
const deadlineRules = new Set(['A03', 'A04', 'A05', 'A06']);
const around = 60;
const longest = 120;

/** What stands before a place on its line, the place itself as far as the line goes, and what stands after. */
export function excerptOf([from, to]: Span, lines: LineIndex): FindingRow['excerpt'] {
  const [start, end] = lines.lineSpan(lines.position(from).line);
  const { text } = lines;
  const stop = Math.max(from, Math.min(to, end, from + longest));
  // Spaces that only line up the columns of a table would push the rest of the row away.
  const squeezed = (from: number, to: number): string => text.slice(from, to).replace(/\s{2,}/gu, ' ');
  const before = squeezed(start, from);
  const after = squeezed(stop, end);
  return [
    before.length > around ? `…${before.slice(-around)}` : before,
    `${text.slice(from, stop)}${stop < Math.min(to, end) ? '…' : ''}`,
    after.length > around ? `${after.slice(0, around)}…` : after,
  ];
}

/** A finding as pages show it. */
export function findingRow(
  finding: Finding,
  analysis: Analysis,
  lines: LineIndex,
  language: Language,
  known: boolean,
): FindingRow {
  const { line, character } = lines.position(finding.span[0]);
  const section = analysis.sectionAt(finding.span[0])?.heading?.text.text;
  const related = finding.related
    .filter((each) => each.in === undefined)
    .map(({ span, message }) => ({ line: lines.position(span[0]).line + 1, message: message[language] }));
  const [fix] = finding.fixes;
  return {
    code: finding.code,
    severity: finding.severity,
    message: finding.message[language],
    line: line + 1,
    column: character + 1,
    ...(section === undefined ? {} : { section }),
    excerpt: excerptOf(finding.span, lines),
    ...(related.length > 0 ? { related } : {}),
    ...(finding.cites.length > 0
      ? { basis: finding.cites.map((id) => citeInWords(id, language)).join(language === 'zh' ? '；' : '; ') }
      : {}),
    ...(finding.basis === 'inferred' ? { inferred: true as const } : {}),
    ...(fix ? { fix: { title: fix.title[language], certain: fix.safe } } : {}),
    ...(known ? { known: true as const } : {}),
  };
}

/** A report with its findings as pages show them. */
export function reportRow({ file, analysis, isKnown }: Reported, language: Language): ReportRow {
  const { findings } = analysis;
  const lines = findings.length > 0 ? new LineIndex(analysis.text) : undefined;
  return {
    file,
    agency: analysis.bound.metadata.agency?.value ?? null,
    year: analysis.year ?? null,
    edition: analysis.form.id,
    findings: lines ? findings.map((finding) => findingRow(finding, analysis, lines, language, isKnown(finding))) : [],
  };
}

/** What the tables of the page need of a report. */
export function reportNote({ file, analysis }: Reported): ReportNote {
  const { bound, findings, counts } = analysis;
  return {
    file,
    agency: bound.metadata.agency?.value ?? null,
    year: analysis.year ?? null,
    kind: bound.agencyKind?.kind ?? null,
    date: publicationOf(analysis)?.value ?? null,
    late: findings.some(({ code }) => deadlineRules.has(code)),
    equations: [counts.holds, counts.broken, counts.notAssessable],
    codes: [...new Set(findings.map(({ code }) => code))],
  };
}
