import type { Analysis } from '../analyse.ts';
import type { Bilingual } from '../span.ts';
import { hashText } from './fingerprint.ts';
import { inference } from './inference.ts';
import type { Finding, Fix, Hit, Related, Rule, Severity } from './rule.ts';
import type { Suppression } from './suppress.ts';

/** A hit with its rule: everything a finding needs, nothing of it computed before it is asked for. */
class RuleFinding implements Finding {
  private words: Bilingual | undefined;
  private offers: readonly Fix[] | undefined;
  private print: string | undefined;
  /** All findings of the run: equal ones are told apart by their order. Counted only when a fingerprint is asked for. */
  siblings: readonly RuleFinding[] = [];

  constructor(
    readonly rule: Rule,
    readonly hit: Hit<unknown>,
    readonly severity: Severity,
    private readonly analysis: Analysis,
  ) {}

  get code(): string {
    return this.rule.code;
  }
  get slug(): string {
    return this.rule.slug;
  }
  get basis(): Finding['basis'] {
    return this.hit.basis ?? this.rule.basis;
  }
  get span(): Finding['span'] {
    return this.hit.span;
  }
  get related(): readonly Related[] {
    return this.hit.related ?? [];
  }
  get cites(): Finding['cites'] {
    return this.rule.cites;
  }
  get explains(): readonly string[] {
    return this.hit.explains ?? [];
  }
  get message(): Bilingual {
    this.words ??= this.placed(marked(this.rule.message(this.hit.data, this.analysis), this.basis));
    return this.words;
  }
  /** In a text made from a Word file or PDF, lines say little to who has that file before him. */
  private placed(words: Bilingual): Bilingual {
    const place = this.analysis.options.place?.(this.span);
    if (!place) return words;
    return { zh: `${words.zh}（原文${place.zh}）`, en: `${words.en} (in the original: ${place.en})` };
  }
  get fixes(): readonly Fix[] {
    this.offers ??= this.rule.fixes?.(this.hit, this.analysis) ?? [];
    return this.offers;
  }
  /** Code, anchor and the words at the place: what stays the same when lines move. */
  get key(): string {
    const excerpt = this.analysis.text
      .slice(this.span[0], Math.min(this.span[1], this.span[0] + 120))
      .replace(/\s+/gu, '');
    return `${this.code}\u0000${this.hit.anchor ?? ''}\u0000${excerpt}`;
  }
  private occurrence(): number {
    let before = 0;
    for (const other of this.siblings) {
      if (other === this) break;
      if (other.code === this.code && other.key === this.key) before++;
    }
    return before;
  }
  get fingerprint(): string {
    this.print ??= hashText(`${this.key}\u0000${this.occurrence()}`);
    return this.print;
  }
}

/** A message that rests on our reading says so, in the words of the rule or in these. */
function marked(words: Bilingual, basis: Finding['basis']): Bilingual {
  if (basis !== 'inferred' || /推断|不是规定/u.test(words.zh)) return words;
  return {
    zh: words.zh.replace(/。?$/u, `${inference.zh}。`),
    en: words.en.replace(/\.?$/u, `${inference.en}.`),
  };
}

/** What a rule that crashed leaves behind. */
export interface Crash {
  readonly code: string;
  readonly message: string;
}

export interface RunResult {
  readonly findings: readonly Finding[];
  readonly crashes: readonly Crash[];
}

/** Whether a rule looks at this report: its edition, by its tables or by its year. */
export function applies(rule: Rule, analysis: Analysis): boolean {
  const edition = rule.by === 'expected' ? (analysis.expected ?? analysis.form.id) : analysis.form.id;
  return rule.editions.includes(edition);
}

/** The rules of a list that look at a report, by what decides it: most of a list never does. */
const applicable = new WeakMap<readonly Rule[], Map<string, readonly Rule[]>>();

function rulesFor(rules: readonly Rule[], analysis: Analysis): readonly Rule[] {
  let byEdition = applicable.get(rules);
  if (!byEdition) {
    byEdition = new Map();
    applicable.set(rules, byEdition);
  }
  const key = `${analysis.expected} ${analysis.form.id}`;
  let own = byEdition.get(key);
  if (!own) {
    own = rules.filter((rule) => applies(rule, analysis));
    byEdition.set(key, own);
  }
  return own;
}

/** One run of a list of rules over one report, rule by rule. */
export class RuleRun {
  /** Those of the list that look at this report. */
  readonly rules: readonly Rule[];
  private readonly crashes: Crash[] = [];
  private readonly found: RuleFinding[] = [];

  constructor(
    rules: readonly Rule[],
    private readonly analysis: Analysis,
    private readonly suppressions: readonly Suppression[],
    private readonly time?: (code: string, ms: number) => void,
  ) {
    this.rules = rulesFor(rules, analysis);
  }

  /** Lets one rule look. One that throws is reported by name, and the others go on. */
  look(rule: Rule): void {
    const { analysis, time } = this;
    const setting = analysis.settingOf(rule.code);
    if (setting === 'off') return;
    const start = time ? performance.now() : 0;
    try {
      for (const hit of rule.detect(analysis))
        this.found.push(new RuleFinding(rule, hit, severityOf(rule, hit, setting), analysis));
    } catch (error) {
      this.crashes.push({ code: rule.code, message: error instanceof Error ? error.message : String(error) });
    }
    time?.(rule.code, performance.now() - start);
  }

  /** Lets all of them look, one after the other. */
  all(): RunResult {
    for (const rule of this.rules) this.look(rule);
    return this.result();
  }

  /** What those that have looked have found, in the order of the text. */
  result(): RunResult {
    // A suppressed finding explains nothing: what it would have covered is said.
    const visible = withoutExplained(
      this.found.filter((finding) => !isSuppressed(finding, this.analysis, this.suppressions)),
    );
    visible.sort(
      (a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1] || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
    );
    return { findings: withoutTwins(visible), crashes: this.crashes };
  }
}

declare const performance: { now(): number };

function severityOf(rule: Rule, hit: Hit<unknown>, setting: Severity | undefined): Severity {
  const wanted = setting ?? hit.severity ?? rule.severity;
  // An inference is never an error, unless the user says so.
  return setting === undefined && (hit.basis ?? rule.basis) === 'inferred' && wanted === 'error' ? 'warning' : wanted;
}

/** One cause, one finding: what another finding explains, at a place that takes part in it, is not said again. */
function withoutExplained(found: readonly RuleFinding[]): RuleFinding[] {
  const explaining = found.filter((finding) => finding.explains.length > 0);
  if (explaining.length === 0) return [...found];
  return found.filter(
    (finding) =>
      finding.hit.ofText === true ||
      !explaining.some(
        (other) =>
          other !== finding &&
          other.explains.includes(finding.code) &&
          (other.hit.everywhere === true || sharesPlace(other, finding)),
      ),
  );
}

function sharesPlace(a: Finding, b: Finding): boolean {
  const places = [a.span, ...a.related.map(({ span }) => span)];
  const others = [b.span, ...b.related.map(({ span }) => span)];
  return places.some(([from, to]) => others.some(([start, end]) => from <= end && start <= to));
}

function withoutTwins(findings: readonly RuleFinding[]): RuleFinding[] {
  const seen = new Set<string>();
  const list: RuleFinding[] = [];
  for (const finding of findings) {
    const place = `${finding.code}:${finding.span[0]}:${finding.span[1]}:${finding.hit.anchor ?? ''}`;
    if (seen.has(place)) continue;
    seen.add(place);
    finding.siblings = list;
    list.push(finding);
  }
  return list;
}

function isSuppressed(finding: RuleFinding, analysis: Analysis, suppressions: readonly Suppression[]): boolean {
  let suppressed = false;
  for (const one of suppressions) {
    if (one.code !== finding.code && one.code !== finding.slug) continue;
    if (one.covers && (finding.span[0] < one.covers[0] || finding.span[0] > one.covers[1])) continue;
    if (
      one.id !== undefined &&
      !(finding.hit.anchor ?? '').split(/[+:]/u).includes(one.id) &&
      !cellIs(finding, one.id, analysis)
    )
      continue;
    analysis.usedSuppressions.add(one);
    suppressed = true;
  }
  return suppressed;
}

/** Whether an indicator takes part in a finding: it stands at its row, or names it as related. */
function cellIs(finding: Finding, id: string, analysis: Analysis): boolean {
  const places = [finding.span, ...finding.related.map(({ span }) => span)];
  for (const cell of analysis.bound.cells.values()) {
    if (cell.spec.id !== id && cell.spec.key !== id) continue;
    const [from, to] = cell.row.span;
    if (places.some(([start, end]) => start >= from && end <= to)) return true;
  }
  return false;
}
