import { type Analysis, analyse, type Span } from '@gongkai/core';

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

/** Milliseconds that the analysis of a text takes. */
function timed(text: string): number {
  const start = performance.now();
  computeAll(text);
  return performance.now() - start;
}

/** What an input breaks, in words; undefined where all holds. */
export function broken(text: string): string | undefined {
  const start = performance.now();
  let analysis: Analysis;
  try {
    analysis = computeAll(text);
  } catch (error) {
    return `threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
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
  return undefined;
}
