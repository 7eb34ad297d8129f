import { bind } from './binding/bind.ts';
import type { BoundCell, BoundReport, BoundSection } from './binding/types.ts';
import type { Edition, EditionId } from './catalogue/types.ts';
import { readProse } from './claims/extract.ts';
import { judgeClaims } from './claims/judge.ts';
import type { ProseMemo } from './claims/prose-memo.ts';
import type { ReadParagraph } from './claims/read-paragraph.ts';
import type { JudgedClaim } from './claims/types.ts';
import { type FrontMatterValues, readFrontMatterValues } from './config/front-matter.ts';
import type { Config, RuleSetting } from './config/types.ts';
import { evaluate } from './equations/evaluate.ts';
import type { EquationResult, Verdict } from './equations/types.ts';
import { repair } from './repair/repair.ts';
import type { RepairResult } from './repair/types.ts';
import { toReport } from './report/extract.ts';
import type { Report } from './report/model.ts';
import { PairFilter } from './rules/pair-filter.ts';
import { ruleOf, rules, seriesRules, sourceRules, suppressionRules } from './rules/registry.ts';
import type { Finding, Severity } from './rules/rule.ts';
import { type Crash, RuleRun, type RunResult } from './rules/run.ts';
import { readSuppressions, type Suppression } from './rules/suppress.ts';
import type { Parts } from './rules/X/parts.ts';
import { readDocument } from './source/read.ts';
import type { SourceDocument, SourceFormat } from './source/types.ts';
import type { Bilingual, Span } from './span.ts';

export interface AnalyseOptions {
  /** Default: `html` where the text looks like a web page, else `markdown` (which also reads plain text). */
  readonly format?: SourceFormat;
  readonly config?: Config;
  /** The analysed report of the same body for the year before, for the rules of group X. */
  readonly previous?: Analysis;
  /** Analysed reports of the same body for earlier years, oldest first, `previous` among them (X08, X09). */
  readonly history?: readonly Analysis[];
  /** Figures of the bodies that this one's report sums up, for X07; `partsOf` picks them. */
  readonly parts?: Parts;
  /** How alike two texts are, 0 to 1, for B23; takes time that grows linearly with their length. */
  readonly similarity?: (a: string, b: string) => number;
  /** Today in Asia/Shanghai as ISO date; core never reads the clock. Rules on deadlines still open are silent without it. */
  readonly today?: string;
  /** Of a text made from another file: where a span stood in that file, in words; findings say it. */
  readonly place?: (span: Span) => Bilingual | undefined;
  /** Of a text that is edited: what was read of the version before, not to be read again. One for each document. */
  readonly memo?: ProseMemo;
  /** Called with each rule's code and the milliseconds its `detect` took (`--timing`). */
  readonly time?: (code: string, ms: number) => void;
}

const emptyConfig: Config = {};

/** Everything known of one version of one text, each part computed when first asked for and kept. */
export class Analysis {
  /** Suppressions that kept a finding away; S01 reports the others. @internal */
  readonly usedSuppressions = new Set<Suppression>();
  private lazyDocument: SourceDocument | undefined;
  private lazyFront: FrontMatterValues | undefined;
  private lazyBound: BoundReport | undefined;
  private lazyEquations: readonly EquationResult[] | undefined;
  private lazyOdd: readonly BoundCell[] | undefined;
  private lazyBroken: readonly EquationResult[] | undefined;
  private lazyContradicting: readonly JudgedClaim[] | undefined;
  private lazyProse: readonly ReadParagraph[] | undefined;
  private lazyClaims: readonly JudgedClaim[] | undefined;
  private lazyRepairs: RepairResult | undefined;
  private lazySuppressions: readonly Suppression[] | undefined;
  private lazyRun: RunResult | undefined;
  private lazyReport: Report | undefined;
  private words: string | undefined;
  private pairs: PairFilter | undefined;
  private readonly mentioned = new Map<string, boolean>();

  constructor(
    readonly text: string,
    readonly options: AnalyseOptions,
  ) {}

  /** The same text under further options. What does not depend on them (all that was read and bound) is kept. */
  with(options: Partial<AnalyseOptions>): Analysis {
    const other = new Analysis(this.text, { ...this.options, ...options });
    other.lazyDocument = this.lazyDocument;
    other.lazyFront = this.lazyFront;
    other.lazyBound = this.lazyBound;
    other.lazyEquations = this.lazyEquations;
    other.lazyProse = this.lazyProse;
    return other;
  }

  get config(): Config {
    return this.options.config ?? emptyConfig;
  }

  get document(): SourceDocument {
    this.lazyDocument ??= readDocument(this.text, this.options.format);
    return this.lazyDocument;
  }

  get frontMatter(): FrontMatterValues | undefined {
    const { frontMatter } = this.document;
    if (frontMatter) this.lazyFront ??= readFrontMatterValues(frontMatter);
    return this.lazyFront;
  }

  get bound(): BoundReport {
    this.lazyBound ??= bind(this.document, this.frontMatter ? { stated: this.frontMatter } : {});
    return this.lazyBound;
  }

  /** The form whose tables were bound. */
  get form(): Edition {
    return this.bound.form;
  }

  get expected(): EditionId | undefined {
    return this.bound.edition.expected;
  }

  get year(): number | undefined {
    return this.bound.metadata.year?.value;
  }

  /** All equations of the form, put to the report's values. */
  get equations(): readonly EquationResult[] {
    this.lazyEquations ??= evaluate(this.bound);
    return this.lazyEquations;
  }

  /** The equations that are broken. */
  get broken(): readonly EquationResult[] {
    this.lazyBroken ??= this.equations.filter(({ verdict }) => verdict === 'broken');
    return this.lazyBroken;
  }

  /** How many equations hold, are broken, cannot be judged. */
  get counts(): Readonly<Record<'holds' | 'broken' | 'notAssessable', number>> {
    const count = (verdict: Verdict): number =>
      this.equations.filter((equation) => equation.verdict === verdict).length;
    return { holds: count('holds'), broken: count('broken'), notAssessable: count('not-assessable') };
  }

  /** Paragraphs that count or deny something, taken apart. @internal */
  get prose(): readonly ReadParagraph[] {
    this.lazyProse ??= readProse(this.bound, this.options.memo);
    return this.lazyProse;
  }

  /** What the prose says of the tables, put to them. */
  get claims(): readonly JudgedClaim[] {
    this.lazyClaims ??= judgeClaims(this.prose, this.bound, this.equations);
    return this.lazyClaims;
  }

  /** The claims that no reading bears out. */
  get contradicting(): readonly JudgedClaim[] {
    this.lazyContradicting ??= this.claims.filter(({ verdict }) => verdict === 'contradicts');
    return this.lazyContradicting;
  }

  /** The smallest changes that would put broken equations and contradicting claims right. */
  get repairs(): RepairResult {
    this.lazyRepairs ??= repair(
      this.equations.filter((equation) => this.speaks(equation.spec.code, equation)),
      this.claims.filter((claim) => this.speaks(claim.code, undefined, claim.span)),
    );
    return this.lazyRepairs;
  }

  /** Whether a rule is neither off nor suppressed, for the whole file or at the places that take part. */
  private speaks(code: string, equation?: EquationResult, place?: Span): boolean {
    if (this.settingOf(code) === 'off') return false;
    if (this.suppressions.length === 0) return true;
    const terms = equation ? [...equation.left, ...equation.right] : [];
    const cells: BoundCell[] = terms.flatMap(({ cell }) => cell ?? []);
    const slug = ruleOf(code)?.slug;
    return !this.suppressions.some(({ code: name, id, covers }) => {
      if (name !== code && name !== slug) return false;
      if (!covers) return true;
      const within = (at: number): boolean => covers[0] <= at && at < covers[1];
      if (id !== undefined)
        return cells.some((cell) => (cell.spec.id === id || cell.spec.key === id) && within(cell.span[0]));
      return cells.some((cell) => within(cell.span[0])) || (place !== undefined && within(place[0]));
    });
  }

  get suppressions(): readonly Suppression[] {
    this.lazySuppressions ??= readSuppressions(this.bound, this.frontMatter);
    return this.lazySuppressions;
  }

  private get run(): RunResult {
    this.lazyRun ??= this.ended(this.ruleRun().all());
    return this.lazyRun;
  }

  /** A run of the rules, not begun. A text that is no report is left alone, unless something kept it from being read. */
  private ruleRun(): RuleRun {
    if (!this.bound.isReport) return new RuleRun(this.document.problems.length > 0 ? sourceRules : [], this, []);
    const { previous, history, parts, time } = this.options;
    return new RuleRun(
      previous || history || parts ? [...rules, ...seriesRules] : rules,
      this,
      this.suppressions,
      time,
    );
  }

  /** What the rules have found, with what there is to say of suppressions and of rules that crashed. */
  private ended(first: RunResult): RunResult {
    const more = this.bound.isReport && (this.suppressions.length > 0 || first.crashes.length > 0);
    return more ? this.aboutSuppressions(first) : first;
  }

  /**
   * Reads and binds several texts, one step for all of them before the next: the code of a step is at hand in the
   * processor then, and a report costs a fifth less. Nothing else differs.
   */
  static readInSteps(analyses: readonly Analysis[]): void {
    inSteps(analyses, [(analysis) => analysis.document, (analysis) => analysis.bound]);
  }

  /** Computes the findings of several reports in the same way: each step of the analysis, then each rule. */
  static checkInSteps(analyses: readonly Analysis[]): void {
    inSteps(analyses, [
      (analysis) => analysis.equations,
      (analysis) => analysis.prose,
      (analysis) => analysis.claims,
      (analysis) => analysis.repairs,
    ]);
    const runs = analyses.filter(({ lazyRun }) => !lazyRun).map((analysis) => ({ analysis, run: analysis.ruleRun() }));
    for (const list of new Set(runs.map(({ run }) => run.rules))) {
      const alike = runs.filter(({ run }) => run.rules === list);
      for (const rule of list) for (const { run } of alike) run.look(rule);
      for (const { analysis, run } of alike) analysis.lazyRun = analysis.ended(run.result());
    }
  }

  private aboutSuppressions(first: RunResult): RunResult {
    this.crashed = first.crashes;
    const second = new RuleRun(suppressionRules, this, []).all();
    const findings = [...first.findings, ...second.findings].sort((a, b) => a.span[0] - b.span[0]);
    return { findings, crashes: [...first.crashes, ...second.crashes] };
  }

  /** Rules that threw; S00 reports them. Filled when the findings are computed. @internal */
  crashed: readonly Crash[] = [];

  get findings(): readonly Finding[] {
    return this.run.findings;
  }

  /** Plain data: everything the report says. */
  get report(): Report {
    this.lazyReport ??= toReport(this.bound);
    return this.lazyReport;
  }

  /** The severity a user has set for a rule by code or slug; undefined where none was set. */
  settingOf(code: string): RuleSetting | undefined {
    const set = this.config.rules;
    if (!set) return undefined;
    return set[code] ?? set[ruleOf(code)?.slug ?? ''];
  }

  /** Whether there is a rule of this code or slug. */
  knowsRule(name: string): boolean {
    return ruleOf(name) !== undefined;
  }

  /** The severity with which a rule of this code speaks. */
  severityOf(code: string): Severity {
    const setting = this.settingOf(code);
    if (setting && setting !== 'off') return setting;
    const rule = ruleOf(code);
    return rule ? (rule.basis === 'inferred' && rule.severity === 'error' ? 'warning' : rule.severity) : 'warning';
  }

  /**
   * Cells that are no plain count: blanks and dashes, text, money, fractions, negative numbers, what was untidy. Most
   * are plain ones, and no rule on cells has to look at them.
   */
  get oddCells(): readonly BoundCell[] {
    if (!this.lazyOdd) {
      const odd: BoundCell[] = [];
      for (const cell of this.bound.cells.values()) {
        const { value } = cell;
        const plain = cell.state === 'number' && value !== null && value >= 0 && Number.isInteger(value);
        if (!plain || cell.flaws.length > 0 || cell.spec.kind === 'money') odd.push(cell);
      }
      this.lazyOdd = odd;
    }
    return this.lazyOdd;
  }

  /** Whether headings or paragraphs contain a word; rules ask before they search. */
  mentions(word: string): boolean {
    let found = this.mentioned.get(word);
    if (found === undefined) {
      this.pairs ??= new PairFilter(this.proseText);
      found = this.pairs.mayContain(word) && this.proseText.includes(word);
      this.mentioned.set(word, found);
    }
    return found;
  }

  /** All headings and paragraphs, one a line; for questions that need no place. */
  get proseText(): string {
    this.words ??= [...this.bound.headings, ...this.bound.paragraphs].map((block) => block.text.text).join('\n');
    return this.words;
  }

  /** The section that an offset of the text is in. */
  sectionAt(offset: number): BoundSection | undefined {
    return this.bound.sections.find(({ span }) => span[0] <= offset && offset < span[1]);
  }
}

function inSteps(analyses: readonly Analysis[], steps: readonly ((analysis: Analysis) => unknown)[]): void {
  for (const step of steps)
    for (const analysis of analyses) {
      try {
        step(analysis);
      } catch {
        // It is thrown again, and reported, where somebody asks for the same.
      }
    }
}

/**
 * The one front door: everything known of a text, computed as asked for.
 *
 * @param text a report in Markdown, plain text or HTML; anything at all: it never throws
 */
export function analyse(text: string, options: AnalyseOptions = {}): Analysis {
  return new Analysis(text, options);
}
