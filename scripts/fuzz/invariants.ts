import { type Analysis, analyse, type Span } from '@gongkai/core';
import { brokenFixes } from './fixes.ts';
import type { Random } from './random.ts';
import { brokenService } from './service.ts';
import { brokenWriters } from './writers.ts';

/** Report size, in UTF-16 units: up to here the bar on time counts. */
const reportSize = 20_000;
/** Milliseconds for an input of report size; over it, the fastest of five more runs counts. */
const bar = 50;

/** Everything an analysis can be asked for, computed. */
function computeAll(text: string): Analysis {
  const analysis = analyse(text, { today: '2025-03-01' });
  for (const finding of analysis.findings) {
    void finding.message;
    void finding.fixes;
    void finding.fingerprint;
  }
  void analysis.equations;
  void analysis.claims;
  void analysis.report;
  return analysis;
}

/** Milliseconds of processor time that the analysis of a text takes: what else the machine does is not in it. */
function timed(text: string): number {
  const start = process.cpuUsage();
  computeAll(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** What an input breaks, in words; undefined where all holds. */
export async function broken(text: string, random: Random): Promise<string | undefined> {
  try {
    const problem = brokenAnalysis(text, random);
    // Asking everything at many places in two languages costs five times the rest.
    return problem ?? (random.below(3) === 0 ? await brokenService(text, random) : undefined);
  } catch (error) {
    return `threw ${error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join('\n') : String(error)}`;
  }
}

function brokenAnalysis(text: string, random: Random): string | undefined {
  const start = performance.now();
  const analysis = computeAll(text);
  const took = performance.now() - start;
  if (took > bar && text.length <= reportSize) {
    const fastest = Math.min(...Array.from({ length: 5 }, () => timed(text)));
    if (fastest > bar) return `took ${fastest.toFixed(1)} ms for ${text.length} characters`;
  }
  const outside = ([from, to]: Span): boolean => !(from >= 0 && from <= to && to <= text.length);
  for (const finding of analysis.findings) {
    if (finding.code === 'S00') return `a rule crashed: ${finding.message.en}`;
    const spans = [
      finding.span,
      ...finding.related.map((each) => each.span),
      ...finding.fixes.flatMap((fix) => fix.edits.map((edit) => edit.span)),
    ];
    const wrong = spans.find(outside);
    if (wrong) return `${finding.code} has a range ${wrong.join('–')} outside of ${text.length}`;
    if (finding.message.zh === '' || finding.message.en === '') return `${finding.code} has an empty message`;
  }
  for (const cell of analysis.bound.cells.values()) {
    if (outside(cell.span))
      return `the cell ${cell.spec.key} has a range ${cell.span.join('–')} outside of ${text.length}`;
  }
  return brokenFixes(analysis, text, random) ?? brokenWriters(analysis);
}
