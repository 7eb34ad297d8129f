import { type Analysis, analyse } from '../analyse.ts';
import type { Edit, Finding, Fix } from '../rules/rule.ts';

export interface ApplyOptions {
  /** Take fixes that are only offered as well, where a finding offers just one. */
  readonly unsafe?: boolean;
}

export interface Applied {
  readonly text: string;
  /** Findings whose fix was taken, in order of the rounds. */
  readonly taken: readonly Finding[];
  /** The last version, analysed. */
  readonly analysis: Analysis;
}

/** One fix may bring the next to light; more rounds than these mean that two fixes undo each other. */
const mostRounds = 10;

/**
 * Applies the safe fixes of a report that do not get in each other's way, analyses anew, and goes on until none is left.
 * The text outside the edits stays as it is, line ends included; new lines end as the file's do.
 */
export function applyFixes(analysis: Analysis, options: ApplyOptions = {}): Applied {
  const seen = new Set([analysis.text]);
  const taken: Finding[] = [];
  let current = analysis;
  for (let round = 0; round < mostRounds; round++) {
    const chosen = choose(current, options);
    if (chosen.length === 0) break;
    const text = applyEdits(
      current.text,
      chosen.flatMap(({ fix }) => fix.edits),
    );
    if (seen.has(text)) break;
    seen.add(text);
    taken.push(...chosen.map(({ finding }) => finding));
    current = analyse(text, current.options);
  }
  return { text: current.text, taken, analysis: current };
}

interface Chosen {
  readonly finding: Finding;
  readonly fix: Fix;
}

function choose(analysis: Analysis, { unsafe = false }: ApplyOptions): Chosen[] {
  const chosen: Chosen[] = [];
  const add = (finding: Finding, fix: Fix): void => {
    if (fix.edits.length === 0 || !fix.edits.every((edit) => fits(edit, analysis))) return;
    const others = chosen.flatMap((each) => each.fix.edits);
    if (fix.edits.every((edit) => others.every((other) => !touches(edit, other)))) chosen.push({ finding, fix });
  };
  for (const finding of analysis.findings) {
    const safe = finding.fixes.find((fix) => fix.safe);
    if (safe) add(finding, safe);
  }
  // What is certain goes first: an offer that gets in its way waits for the next round, and may be gone by then.
  if (!unsafe || chosen.length > 0) return chosen;
  for (const finding of analysis.findings) {
    const [only] = finding.fixes;
    if (only && finding.fixes.length === 1) add(finding, only);
  }
  return chosen;
}

/** In a web page an edit must not run over markup, nor bring any in. */
function fits({ span, newText }: Edit, { text, document }: Analysis): boolean {
  if (document.format !== 'html') return true;
  return !/[<>]/u.test(text.slice(span[0], span[1])) && !/[<>&]/u.test(newText);
}

const touches = (a: Edit, b: Edit): boolean => a.span[0] <= b.span[1] && b.span[0] <= a.span[1];

/** Applies edits that do not overlap. */
function applyEdits(text: string, edits: readonly Edit[]): string {
  const crlf = /\r\n/u.test(text);
  let result = '';
  let at = 0;
  for (const { span, newText } of [...edits].sort((a, b) => a.span[0] - b.span[0])) {
    result += text.slice(at, span[0]) + (crlf ? newText.replace(/\r?\n/gu, '\r\n') : newText);
    at = span[1];
  }
  return result + text.slice(at);
}
