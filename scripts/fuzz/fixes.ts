import { type Analysis, analyse, type Finding } from '@gongkai/core';
import { applied, faultOfEdits } from './edits.ts';
import type { Random } from './random.ts';

const today = '2025-03-01';

const countOf = (findings: readonly Finding[], code: string): number =>
  findings.filter((finding) => finding.code === code).length;

/** What a fix breaks: every one must apply; a safe one takes its finding away and brings no other. */
export function brokenFixes(analysis: Analysis, text: string, random: Random): string | undefined {
  const { findings } = analysis;
  for (const finding of findings) {
    for (const fix of finding.fixes) {
      const fault = faultOfEdits(fix.edits, text.length);
      if (fault) return `a fix of ${finding.code} has ${fault}`;
      if (fix.edits.length === 0) return `a fix of ${finding.code} has no edit`;
    }
  }
  const safe = findings.flatMap((finding) => {
    const fix = finding.fixes.find((each) => each.safe);
    return fix ? [{ finding, fix }] : [];
  });
  const chosen = random.pick(safe);
  if (!chosen) return undefined;
  const { code } = chosen.finding;
  const after = analyse(applied(text, chosen.fix.edits), { today }).findings;
  if (countOf(after, code) >= countOf(findings, code)) return `the safe fix of ${code} does not take it away`;
  // A value that is read at last may contradict another: that was there before, and could not be seen.
  const fresh = after.find(
    (each) => each.severity === 'error' && countOf(after, each.code) > countOf(findings, each.code),
  );
  return fresh && !hidden.has(code) ? `the safe fix of ${code} brings ${fresh.code}` : undefined;
}

/** Rules whose findings stand for something that could not be read: when it can, more can be said. */
const hidden = new Set(['C01', 'C02', 'C03', 'C04', 'B18', 'B19']);
