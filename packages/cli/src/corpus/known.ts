import type { Analysis, Finding } from '@gongkai/core';

/**
 * What a known finding is known by: the body and the year where the report names them, else the file, and the
 * finding's fingerprint. Moving a folder does not make its findings new; the same fault in another report is new.
 */
export function knownKey(
  finding: { readonly fingerprint: string },
  of: { readonly file: string; readonly agency: string | null; readonly year: number | null },
): string {
  const whose = of.agency === null ? of.file.split(/[\\/]/u).at(-1) : of.agency.replace(/\s+/gu, '');
  return `${whose}\u0000${of.year ?? ''}\u0000${finding.fingerprint}`;
}

/** A test for the findings of a report; the set holds keys, or bare fingerprints from a plain list. */
export function knownBy(known: ReadonlySet<string>, file: string, analysis: Analysis): (finding: Finding) => boolean {
  if (known.size === 0) return () => false;
  const of = { file, agency: analysis.bound.metadata.agency?.value ?? null, year: analysis.year ?? null };
  return (finding) => known.has(finding.fingerprint) || known.has(knownKey(finding, of));
}
