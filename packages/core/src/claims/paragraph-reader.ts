import type { Paragraph } from '../source/types.ts';
import { ClaimMaker, type Statement } from './claim-maker.ts';
import {
  addToken,
  type Context,
  conceptOf,
  emptySegment,
  hasNames,
  hasPieces,
  type Piece,
  type Segment,
  tolerableGap,
} from './clause.ts';
import { carryOf, foreshadows, isFormer } from './foresight.ts';
import { isBody, otherBody, qualified } from './narrowing.ts';
import type { ReadingOptions } from './reading.ts';
import type { Concept } from './scopes/scope.ts';
import { type Token, tokenize } from './tokens.ts';
import { addsUp, carries, cases, documentVerbs, same, topics, whats } from './topics.ts';
import type { Claim } from './types.ts';

type NumberToken = Extract<Token, { type: 'number' }>;

interface Saved {
  readonly parts: boolean;
  readonly head: Concept | undefined;
}

/** Reads one paragraph, token by token; its state lives as long as the paragraph. */
export class ParagraphReader {
  readonly claims: Claim[] = [];
  readonly tokens: readonly Token[];
  private readonly text: string;
  private readonly maker: ClaimMaker;
  private segment: Segment = emptySegment(0);
  /** The clause before, which named something and gave no number: 收到的申请，共71件. */
  private unanswered: Segment | undefined;
  private context: Context = {};
  private head: Concept | undefined;
  private last: Concept | undefined;
  /** What another year's number was about: 2022年收到62件，2023年71件. */
  private shadow: Concept | undefined;
  /** Concepts of the sentence's numbers so far: what 合计 may sum up. */
  private run: Concept[] = [];
  private parts = false;
  private readonly stack: Saved[] = [];
  private compare = false;
  private otherYear = false;
  private period = false;
  /** The year of the report, or 全年, was named since the last number. */
  private thisYear = false;
  /** 由62件上升到: the next number is this year's. */
  private becoming = false;
  private zero: Piece | undefined;
  private own = false;
  private led = false;
  /** 共计 came, and what it sums up was said before. */
  private sum = false;
  private attend = false;
  private each = false;
  private respectively = false;
  private queue: Concept[] = [];
  private queued: Claim[] = [];
  private clauseStart = 0;
  private lastNumberEnd = -1;

  constructor(
    paragraph: Paragraph,
    index: number,
    private readonly options: ReadingOptions,
    topic: string | undefined,
  ) {
    this.text = paragraph.text.text;
    this.tokens = tokenize(this.text);
    this.maker = new ClaimMaker(paragraph, index, options);
    this.context = { topic };
  }

  private foresight(from: number): void {
    if (this.context.topic === undefined && foreshadows(this.tokens, from, this.text, this.options.year))
      this.context = { ...this.context, topic: 'applications' };
  }

  read(): readonly Claim[] {
    this.foresight(0);
    for (let i = 0; i < this.tokens.length; i++) {
      const token = this.tokens[i];
      if (!token) continue;
      switch (token.type) {
        case 'stop':
          this.stop(token.mark, token.to);
          if (token.mark === 'sentence') this.foresight(i + 1);
          break;
        case 'word':
          this.word(token);
          break;
        case 'gap':
          if (this.zero && !hasNames(this.segment)) this.segment.narrowed = true;
          addToken(this.segment, token, this.text);
          break;
        case 'year':
          this.year(token, this.tokens[i + 1]);
          break;
        case 'number':
          i = this.number(token, i);
          break;
        case 'percent':
          this.clear(token.to);
          break;
      }
    }
    this.stop('sentence', this.text.length);
    return this.claims;
  }

  private word(token: Piece): void {
    switch (token.kind) {
      case 'zero':
        // 无 inside a clause that has a number already says zero of what follows it only.
        this.zero ??= token;
        if (token.concept !== 'zero')
          this.segment.groups.at(-1)?.push({ ...token, kind: 'verb', from: token.to, to: token.to });
        return;
      case 'compare':
        if (token.concept === 'period') this.period = true;
        else if (token.concept === 'whole') {
          this.period = false;
          this.thisYear = true;
        } else this.compare = true;
        return;
      case 'own':
        if (token.concept === 'attend') this.attend = true;
        else if (token.concept === 'led') this.led = true;
        else this.own = token.concept !== 'area';
        return;
      case 'parts':
        if (this.last) this.head = this.last;
        this.foresee();
        this.parts = true;
        this.clear(token.to);
        return;
      case 'share-out':
        if (token.concept === 'respectively') this.respectively = true;
        else this.each = true;
        return;
      default:
        if (token.kind === 'object' && topics.has(token.concept))
          this.context = { ...this.context, topic: token.concept };
        if (token.concept === 'sum') this.sum = true;
        if (token.concept === 'applicants') this.context = { ...this.context, topic: 'applications' };
        addToken(this.segment, token, this.text);
    }
  }

  private year(token: Extract<Token, { type: 'year' }>, next: Token | undefined): void {
    const { year } = this.options;
    if (year === undefined) return;
    const concept = carryOf(token, next, this.text, year);
    if (concept) {
      this.segment.groups.at(-1)?.push({ type: 'word', kind: 'measure', concept, from: token.from, to: token.to });
      return;
    }
    this.otherYear = token.year !== year;
    if (!this.otherYear) this.thisYear = true;
  }

  private stop(mark: Extract<Token, { type: 'stop' }>['mark'], at: number): void {
    switch (mark) {
      case 'list':
        addToken(this.segment, { type: 'word', kind: 'join', concept: 'join', from: at - 1, to: at }, this.text);
        return;
      case 'colon':
        return;
      case 'open':
        this.stack.push({ parts: this.parts, head: this.head });
        if (this.stack.length > 20) this.stack.shift();
        if (this.last && this.lastNumberEnd === at - 1) this.head = this.last;
        if (this.lastNumberEnd === at - 1) this.clear(at);
        return;
      case 'close': {
        const saved = this.stack.pop();
        if (saved) {
          this.parts = saved.parts;
          this.head = saved.head;
        }
        if (this.lastNumberEnd > this.segment.from) this.clear(at);
        return;
      }
      default:
        this.endClause(at, mark === 'clause');
        if (mark === 'semicolon' || mark === 'sentence') {
          this.parts = false;
          this.otherYear = false;
          this.period = false;
          this.led = false;
          this.endQueue();
        }
        if (mark === 'sentence') {
          this.stack.length = 0;
          this.head = undefined;
          this.shadow = undefined;
          this.run = [];
        }
    }
  }

  /** At the end of a clause: what was said to be zero in words becomes claims. */
  private endClause(at: number, goesOn: boolean): void {
    const { zero, segment } = this;
    const said = hasPieces(segment) && !this.compare && !this.otherYear && !this.period;
    if (zero && said && !segment.voided) this.sayZero(zero, at);
    else if (!zero) this.foresee();
    this.unanswered = goesOn && !zero && said && !segment.voided && segment.trailingGap === '' ? segment : undefined;
    this.clear(at);
    this.compare = false;
    this.attend = false;
    this.thisYear = false;
    this.becoming = false;
    this.clauseStart = at;
  }

  /** Words without a number say what the numbers behind them are of: 新收的申请中，自然人…件. */
  private foresee(): void {
    if (!hasPieces(this.segment) || this.segment.voided) return;
    const [concept] = this.concepts();
    if (!concept || !topics.has(concept.topic)) return;
    this.context = {
      ...this.context,
      topic: concept.topic,
      ...(whats.has(concept.what) ? { what: concept.what } : {}),
    };
  }

  private sayZero(zero: Token, at: number): void {
    const { segment } = this;
    const gap = segment.innerGap.length + segment.trailingGap.length;
    const before = segment.groups.flat().find((piece) => piece.to > piece.from);
    // 未收到征地类申请 is zero of something narrower: silent. Words in front of 无 are the subject.
    if (gap > 0) return;
    if (before && before.from > zero.from && segment.narrowed) return;
    const concepts = this.concepts();
    if (concepts.some((concept) => concept === undefined)) return;
    const none = { value: 0, relation: 'equal', unit: '件', step: 0 } as const;
    for (const concept of concepts) {
      if (concept) this.add(concept, this.statement(none, [zero.from, zero.to], at, this.own, true), this.claims);
    }
  }

  private concepts(denied = this.zero !== undefined): (Concept | undefined)[] {
    const { segment } = this;
    const groups = segment.groups.filter((group) => group.length > 0);
    const all = groups.flat();
    const isCase = (piece: Piece): boolean => cases.has(piece.concept);
    // 因收到申请、答复申请引起的复议: what the cases are about is not counted. 依申请公开、复议均为0件: it is.
    const wanted =
      all.some(isCase) && (segment.about || !this.sharedOut())
        ? groups.filter((group) => group.some((piece) => piece.kind !== 'measure' && piece.concept !== 'applications'))
        : groups;
    const { parts, head } = this;
    const context: Context = {
      ...this.context,
      ...(parts && head
        ? { topic: head.topic, what: head.what, ...(head.what === 'publish' ? { verb: 'publish' } : {}) }
        : {}),
      byApplicant: this.last?.applicant !== undefined,
      led: this.led,
      denied,
      examples: segment.examples,
    };
    if (all.length === 0 && this.led && parts && head) return [{ topic: head.topic, what: 'led' }];
    const found = wanted.map((group) => conceptOf(group, all, context));
    return found.filter((one, i) => !one || found.findIndex((other) => same(one, other)) === i);
  }

  /** A list whose items all get the same number, or each its own. */
  private sharedOut(): boolean {
    return this.each || this.respectively || this.zero !== undefined;
  }

  private number(token: NumberToken, index: number): number {
    if (isFormer(token, this.text)) {
      this.becoming = true;
      return index;
    }
    if (this.becoming) {
      this.becoming = false;
      this.compare = false;
      this.otherYear = false;
    }
    let skip = index;
    let inner = this.segment.innerGap;
    let leading = this.segment.leadingGap;
    if (!hasPieces(this.segment) && this.queue.length === 0) {
      const taken = this.withoutWords(token, index);
      if (typeof taken === 'number') return taken;
      ({ skip, inner, leading } = taken);
    } else {
      skip = this.nounBehind(index);
    }
    this.claim(token, inner, leading);
    this.zero = undefined;
    this.unanswered = undefined;
    this.lastNumberEnd = token.to;
    this.thisYear = false;
    this.clear(token.to);
    return skip;
  }

  /**
   * A number with no words in front: a sum of what was said, the answer to the clause before, or the number first and
   * then what it counts. An index where it says nothing.
   */
  private withoutWords(
    token: NumberToken,
    index: number,
  ): number | { readonly skip: number; readonly inner: string; readonly leading: string } {
    const { segment } = this;
    const push = (concept: string): void => {
      const piece: Piece = { type: 'word', kind: 'measure', concept, from: token.from, to: token.from };
      segment.groups.at(-1)?.push(piece);
    };
    const done = { skip: index, inner: '', leading: '' };
    if (this.sum && !this.parts && this.last?.topic === 'applications' && carries.has(this.last.what)) {
      push('handled');
      return done;
    }
    if (this.sum && this.run.length > 1 && this.sumOfRun(token)) return this.pass(token.to, index);
    if (this.led && this.parts && segment.leadingGap.length <= tolerableGap) return done;
    // The number first, then what it counts: 有1件涉及政府信息公开的行政复议.
    const voided = segment.voided;
    const ahead = emptySegment(token.to);
    let skip = index;
    for (let i = index + 1; i < this.tokens.length; i++) {
      const next = this.tokens[i];
      if (!next || next.type === 'stop' || next.type === 'number' || next.type === 'percent') break;
      if (next.type === 'word' && next.kind === 'zero') this.zero = next;
      if (next.type === 'word' && next.kind === 'own') this.word(next);
      if (next.type === 'year') {
        this.segment = ahead;
        this.year(next, this.tokens[i + 1]);
        this.segment = segment;
      }
      addToken(ahead, next, this.text);
      skip = i;
    }
    if (!hasPieces(ahead) && !voided && !ahead.voided && segment.leadingGap === '' && ahead.leadingGap === '') {
      if (this.thisYear && this.shadow && !this.compare && !this.otherYear && !this.period) {
        this.store(this.shadow, token, false);
        this.shadow = undefined;
        return this.pass(token.to, index);
      }
      if (this.unanswered) {
        this.segment = this.unanswered;
        return { skip: index, inner: this.segment.innerGap, leading: this.segment.leadingGap };
      }
    }
    if (voided || (segment.leadingGap.length > 4 && !isBody(segment.leadingGap))) return this.pass(token.to, index);
    this.segment = ahead;
    if (ahead.voided || !hasPieces(ahead)) return this.pass(this.tokens[skip]?.to ?? token.to, skip);
    return { skip, inner: ahead.innerGap || ahead.leadingGap, leading: '' };
  }

  private pass(at: number, index: number): number {
    this.clear(at);
    this.thisYear = false;
    this.lastNumberEnd = at;
    return index;
  }

  /** 两类合计28件: the outcomes, or the kinds of cases, that the sentence has just counted. */
  private sumOfRun(token: NumberToken): boolean {
    const { run, segment } = this;
    if (!addsUp(run) || segment.leadingGap.length > tolerableGap || /[前后]/u.test(segment.leadingGap)) return false;
    const claim = this.maker.sum(run, this.of(token, this.own));
    if (claim) this.claims.push(claim);
    return true;
  }

  /**
   * The noun right behind the number says what is counted: 收到的71件申请, or, if it is none of ours, 收到12件信访件.
   *
   * @returns index of the last token that belongs to the number
   */
  private nounBehind(index: number): number {
    const next = this.tokens[index + 1];
    if (next?.type !== 'word') return index;
    if (next.kind === 'void') this.segment.voided = true;
    const named = this.segment.groups.some((group) => group.some((piece) => piece.kind === 'object'));
    if (next.kind !== 'object' || !topics.has(next.concept) || named) return index;
    addToken(this.segment, next, this.text);
    return index + 1;
  }

  private claim(token: NumberToken, inner: string, leading: string): void {
    if (this.segment.voided) return;
    if (this.compare || this.otherYear || this.period) {
      this.shadow = this.concepts()[0] ?? this.shadow;
      return;
    }
    if (this.queue.length > 0 && !hasPieces(this.segment)) {
      const concept = this.queue.shift();
      if (concept) this.add(concept, this.of(token, this.isPart(concept)), this.queued);
      if (this.queue.length === 0) this.flushQueue();
      return;
    }
    this.endQueue();
    const concepts = this.concepts(this.zero !== undefined || token.value === 0)
      .filter((concept) => concept !== undefined)
      .map((concept) => this.settle(concept, token));
    const [first] = concepts;
    if (!first) return;
    const named = this.segment.groups.flat()[0];
    const doubtful =
      inner.length > tolerableGap ||
      (named?.kind === 'object' && qualified(leading, first)) ||
      otherBody(leading, this.options);
    if (this.respectively && concepts.length > 1) {
      this.queue = concepts.slice(1);
      this.queued = [];
      this.add(first, this.of(token, doubtful || this.isPart(first)), this.queued);
      return;
    }
    if ((this.each && concepts.length > 1) || concepts.length === 1) {
      for (const concept of concepts) this.store(concept, token, doubtful);
      return;
    }
    const claim = this.maker.sum(concepts, this.of(token, doubtful || this.own));
    this.remember(concepts.at(-1) ?? first);
    if (claim) this.claims.push(claim);
  }

  /** What the unit or the words before decide: 培训215人次 counts people; 结转 behind 办结 goes into the next year. */
  private settle(concept: Concept, token: NumberToken): Concept {
    if (concept.topic === 'training' && /^(?:人次|人|名)$/u.test(token.unit)) return { ...concept, topic: 'trainee' };
    if (concept.what !== 'carried') return concept;
    if (this.run.some(({ what }) => what === 'processed'))
      return { ...concept, what: 'carried-out', named: ['carried'] };
    return { ...concept, what: 'carried-in', named: ['carried'] };
  }

  private isPart(concept: Concept): boolean {
    return this.own || (this.attend && /^(?:meeting|training|trainee)/u.test(concept.topic));
  }

  private of(token: NumberToken, partial: boolean): Statement {
    return this.statement(token, [token.from, token.figureEnd], token.to, partial, false);
  }

  private statement(
    { value, relation, unit, step }: Pick<Statement, 'value' | 'relation' | 'unit' | 'step'>,
    place: Statement['place'],
    end: number,
    partial: boolean,
    inWords: boolean,
  ): Statement {
    return { value, relation, unit, step, place, inWords, clause: [this.clauseStart, end], partial };
  }

  private store(concept: Concept, token: NumberToken, doubtful: boolean): void {
    this.add(concept, this.of(token, doubtful || this.isPart(concept)), this.claims);
  }

  private add(concept: Concept, statement: Statement, to: Claim[]): void {
    this.remember(concept);
    const claim = this.maker.one(concept, statement);
    if (claim) to.push(claim);
  }

  private remember(concept: Concept): void {
    this.last = concept;
    this.run.push(concept);
    const verb = documentVerbs.has(concept.what) ? concept.what : this.context.verb;
    this.context = {
      topic: concept.topic,
      what: whats.has(concept.what) ? concept.what : this.context.what,
      verb,
    };
    if (!this.parts) this.head = concept;
  }

  private flushQueue(): void {
    this.claims.push(...this.queued);
    this.queued = [];
    this.respectively = false;
  }

  /** A list whose numbers are fewer than its names says nothing certain. */
  private endQueue(): void {
    this.queue = [];
    this.queued = [];
  }

  private clear(at: number): void {
    this.segment = emptySegment(at);
    this.each = false;
    this.sum = false;
    if (this.queue.length === 0) this.respectively = false;
    if (at > (this.zero?.to ?? -1)) this.zero = undefined;
  }
}
