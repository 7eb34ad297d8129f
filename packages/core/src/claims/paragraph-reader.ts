import type { Paragraph } from '../source/types.ts';
import {
  addToken,
  type Context,
  conceptOf,
  emptySegment,
  hasPieces,
  isApplicationOutcome,
  type Piece,
  type Segment,
  tolerableGap,
} from './clause.ts';
import { type ReadingOptions, readingOf } from './reading.ts';
import type { Concept } from './scopes/scope.ts';
import { isCountUnit, type Token, tokenize } from './tokens.ts';
import type { Claim } from './types.ts';

type NumberToken = Extract<Token, { type: 'number' }>;

/** A body's name ends so; in front of a verb it is the subject, not a qualification. */
const bodyEnd = /[局委办厅部府镇乡村道心院校处会站所队市县区省科室组关位司]$/u;

interface Saved {
  readonly parts: boolean;
  readonly head: Concept | undefined;
}

/** Reads one paragraph, token by token; its state lives as long as the paragraph. */
export class ParagraphReader {
  readonly claims: Claim[] = [];
  private readonly text: string;
  readonly tokens: readonly Token[];
  private segment: Segment = emptySegment(0);
  private context: Context = {};
  private head: Concept | undefined;
  private last: Concept | undefined;
  private parts = false;
  private readonly stack: Saved[] = [];
  private compare = false;
  private otherYear = false;
  private zero: Token | undefined;
  private own = false;
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
    readonly paragraph: Paragraph,
    private readonly index: number,
    private readonly options: ReadingOptions,
    topic: string | undefined,
  ) {
    this.text = paragraph.text.text;
    this.tokens = tokenize(this.text);
    this.context = { topic };
  }

  /** Outcomes of applications in a sentence tell what its other numbers are of: 答复12件，其中部分公开3件. */
  private foreshadow(from: number): void {
    if (this.context.topic !== undefined) return;
    for (let i = from; i < this.tokens.length; i++) {
      const token = this.tokens[i];
      if (!token || (token.type === 'stop' && token.mark === 'sentence')) return;
      if (token.type === 'word' && token.kind === 'outcome' && isApplicationOutcome(token.concept)) {
        this.context = { ...this.context, topic: 'applications' };
        return;
      }
    }
  }

  read(): readonly Claim[] {
    this.foreshadow(0);
    for (let i = 0; i < this.tokens.length; i++) {
      const token = this.tokens[i];
      if (!token) continue;
      switch (token.type) {
        case 'stop':
          this.stop(token.mark, token.to);
          if (token.mark === 'sentence') this.foreshadow(i + 1);
          break;
        case 'word':
          this.word(token);
          break;
        case 'gap':
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
    if (token.kind === 'zero') {
      // 无 inside a clause that has a number already says zero of what follows it only.
      this.zero ??= token;
      return;
    }
    if (token.kind === 'compare') {
      this.compare = true;
      return;
    }
    if (token.kind === 'own') {
      if (token.concept === 'attend') this.attend = true;
      else this.own = true;
      return;
    }
    if (token.kind === 'parts') {
      if (this.last) this.head = this.last;
      this.foresee();
      this.parts = true;
      this.clear(token.to);
      return;
    }
    if (token.kind === 'share-out') {
      if (token.concept === 'respectively') this.respectively = true;
      else this.each = true;
      return;
    }
    if (token.kind === 'object' && topics.has(token.concept)) this.context = { ...this.context, topic: token.concept };
    if (token.concept === 'sum') this.sum = true;
    if (token.concept === 'applicants') this.context = { ...this.context, topic: 'applications' };
    addToken(this.segment, token, this.text);
  }

  private year(token: Extract<Token, { type: 'year' }>, next: Token | undefined): void {
    const { year } = this.options;
    if (year === undefined) return;
    // 结转2023年 and 2023年结转 are carry-overs, not another year's figures.
    const words = next ? this.text.slice(next.from, next.from + 2) : '';
    const before = this.text.slice(Math.max(0, token.from - 3), token.from);
    if (/结转|顺延|转入|延至/u.test(before + words)) {
      const concept = token.year > year ? 'carried-out' : token.year < year ? 'carried-in' : undefined;
      if (concept) {
        this.segment.groups.at(-1)?.push({ type: 'word', kind: 'measure', concept, from: token.from, to: token.to });
        return;
      }
    }
    this.otherYear = token.year !== year;
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
        this.endClause(at);
        if (mark === 'semicolon' || mark === 'sentence') {
          this.parts = false;
          this.otherYear = false;
          this.endQueue();
        }
        if (mark === 'sentence') {
          this.stack.length = 0;
          this.head = undefined;
        }
    }
  }

  /** At the end of a clause: what was said to be zero in words becomes claims. */
  private endClause(at: number): void {
    const { zero, segment } = this;
    if (zero && hasPieces(segment) && !this.compare && !this.otherYear && !segment.voided) this.sayZero(zero, at);
    else if (!zero) this.foresee();
    this.clear(at);
    this.compare = false;
    this.attend = false;
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
    const before = segment.groups[0]?.[0];
    // 未收到征地类申请 is zero of something narrower: silent. Words in front of 无 are the subject.
    if (gap > 0) return;
    if (before && before.from > zero.from && /[^\s因]/u.test(segment.leadingGap) && !this.subjectOnly()) return;
    const concepts = this.concepts();
    if (concepts.some((concept) => concept === undefined)) return;
    for (const concept of concepts) {
      if (concept) this.say(concept, 0, 'equal', '件', [zero.from, zero.to], true, at);
    }
  }

  /** True where all unknown words of the clause stand before the zero word. */
  private subjectOnly(): boolean {
    const zero = this.zero;
    const first = this.segment.groups.flat()[0];
    if (!zero || !first) return false;
    return !this.tokens.some((token) => token.type === 'gap' && token.from >= zero.to && token.from < first.from);
  }

  private concepts(): (Concept | undefined)[] {
    const groups = this.segment.groups.filter((group) => group.length > 0);
    const all = groups.flat();
    const hasCase = all.some((piece) => ['review', 'litigation', 'direct', 'after-review'].includes(piece.concept));
    const wanted = hasCase
      ? groups.filter((group) => group.some((piece) => piece.kind !== 'measure' && piece.concept !== 'applications'))
      : groups;
    const context: Context =
      this.parts && this.head
        ? { topic: this.head.topic, what: this.head.what, verb: this.context.verb }
        : this.context;
    return wanted.map((group) => conceptOf(group, all, context));
  }

  private number(token: NumberToken, index: number): number {
    const { segment } = this;
    let skip = index;
    let inner = segment.innerGap;
    let leading = segment.leadingGap;
    if (
      !hasPieces(segment) &&
      this.sum &&
      this.parts === false &&
      this.last?.topic === 'applications' &&
      ['new', 'carried-in'].includes(this.last.what)
    ) {
      segment.groups
        .at(-1)
        ?.push({ type: 'word', kind: 'measure', concept: 'handled', from: token.from, to: token.from });
      leading = '';
    } else if (!hasPieces(segment) && this.queue.length === 0) {
      // The number first, then what it counts: 有1件涉及政府信息公开的行政复议.
      if (segment.voided || (segment.leadingGap.length > 4 && !bodyEnd.test(segment.leadingGap))) {
        this.clear(token.to);
        this.lastNumberEnd = token.to;
        return index;
      }
      leading = '';
      const ahead = emptySegment(token.to);
      this.segment = ahead;
      for (let i = index + 1; i < this.tokens.length; i++) {
        const next = this.tokens[i];
        if (!next || next.type === 'stop' || next.type === 'number' || next.type === 'percent') break;
        if (next.type === 'word' && next.kind === 'zero') this.zero = next;
        if (next.type === 'year') this.year(next, this.tokens[i + 1]);
        addToken(ahead, next, this.text);
        skip = i;
      }
      inner = ahead.innerGap || ahead.leadingGap;
      if (ahead.voided || !hasPieces(ahead)) {
        this.clear(this.tokens[skip]?.to ?? token.to);
        this.lastNumberEnd = token.to;
        return skip;
      }
    } else if (this.nounBehind(index)) {
      this.segment.voided = true;
    }
    this.claim(token, inner, leading);
    this.zero = undefined;
    this.lastNumberEnd = token.to;
    this.clear(token.to);
    return skip;
  }

  /** 收到12件信访件: the noun behind the number says what is counted, and it is not ours. */
  private nounBehind(index: number): boolean {
    const next = this.tokens[index + 1];
    return next?.type === 'word' && next.kind === 'void';
  }

  private claim(token: NumberToken, inner: string, leading: string): void {
    if (this.compare || this.otherYear || this.segment.voided) return;
    if (this.queue.length > 0 && !hasPieces(this.segment)) {
      const concept = this.queue.shift();
      if (concept) this.queued.push(...this.make(concept, token, false));
      if (this.queue.length === 0) this.flushQueue();
      return;
    }
    this.endQueue();
    const concepts = this.concepts()
      .filter((concept) => concept !== undefined)
      .map((concept) =>
        concept.topic === 'training' && /^(?:人次|人|名)$/u.test(token.unit)
          ? { ...concept, topic: 'trainee' }
          : concept,
      );
    const [first] = concepts;
    if (!first) return;
    const doubtful = inner.length > tolerableGap || this.qualified(leading, first) || this.otherBody(leading);
    if (this.respectively && concepts.length > 1) {
      this.queue = concepts.slice(1);
      this.queued = [...this.make(first, token, doubtful)];
      return;
    }
    if (this.each && concepts.length > 1) {
      for (const concept of concepts) this.claims.push(...this.make(concept, token, doubtful));
      return;
    }
    if (concepts.length > 1) this.claims.push(...this.makeSum(concepts, token, doubtful));
    else this.claims.push(...this.make(first, token, doubtful));
  }

  /** 涉及征地的申请12件: words in front of the noun narrow it, unless they are the subject of a verb. */
  private qualified(leading: string, concept: Concept): boolean {
    if (leading.length === 0) return false;
    const first = this.segment.groups.flat()[0];
    if (first?.kind !== 'object') return false;
    if (bodyEnd.test(leading)) return false;
    return concept.topic === 'applications' || leading.length > 6;
  }

  /** 县公安局收到申请43件: in a government's report one of its departments is not the whole. */
  private otherBody(leading: string): boolean {
    const { government } = this.options;
    if (government === undefined) return false;
    const words = leading.replace(/\s+/gu, '');
    return words.length > 1 && /[局委办厅镇乡院中心道]$/u.test(words) && !government.includes(words);
  }

  private make(concept: Concept, token: NumberToken, doubtful: boolean): Claim[] {
    const before = this.claims.length;
    this.say(
      concept,
      token.value,
      token.relation,
      token.unit,
      [token.from, token.figureEnd],
      false,
      token.to,
      doubtful,
    );
    return this.claims.splice(before);
  }

  private makeSum(concepts: readonly Concept[], token: NumberToken, doubtful: boolean): Claim[] {
    const readings = concepts.map((concept) => readingOf(concept, this.options));
    const [first] = readings;
    if (!first || readings.some((reading) => !reading || reading.scopes.length === 0)) return [];
    const sum = {
      label: { zh: '合计', en: 'together' },
      plus: readings.flatMap((reading) => reading?.scopes[0]?.plus ?? []),
    };
    const singles = readings.flatMap((reading) => reading?.scopes ?? []);
    const [head] = concepts;
    if (!head || !this.fitsUnit(first.kind, token.unit)) return [];
    const claim: Claim = {
      code: first.code,
      concept: concepts.map((concept) => `${concept.topic}/${concept.what}`).join('+'),
      value: token.value,
      relation: token.relation,
      inWords: false,
      span: this.paragraph.text.span(token.from, token.figureEnd),
      clause: this.paragraph.text.span(this.clauseStart, token.to),
      text: this.text.slice(token.from, token.figureEnd).trim(),
      unit: token.unit,
      scopes: [sum, ...singles],
      partial: doubtful || this.own,
      paragraph: this.index,
      offset: token.from,
    };
    this.remember(concepts.at(-1) ?? head);
    return [claim];
  }

  private fitsUnit(kind: 'count' | 'money', unit: string): boolean {
    return kind === 'money' ? unit.endsWith('元') : isCountUnit(unit);
  }

  private say(
    concept: Concept,
    value: number,
    relation: Claim['relation'],
    unit: string,
    place: readonly [number, number],
    inWords: boolean,
    end: number,
    doubtful = false,
  ): void {
    const reading = readingOf(concept, this.options);
    this.remember(concept);
    if (!reading || (!inWords && !this.fitsUnit(reading.kind, unit))) return;
    // Items are counted by 条; 期 and 次 count issues and updates.
    if ((reading.code === 'P01' || reading.code === 'P02') && !/^[条件篇份]?$/u.test(unit)) return;
    const amount =
      reading.kind === 'money' && !inWords
        ? unit === '元'
          ? value / 10000
          : unit === '亿元'
            ? value * 10000
            : value
        : value;
    this.claims.push({
      code: reading.code,
      concept: `${concept.topic}/${concept.what}${concept.applicant ? `@${concept.applicant}` : ''}`,
      value: amount,
      relation: reading.atLeast && relation === 'equal' ? 'at-least' : relation,
      inWords,
      span: this.paragraph.text.span(place[0], place[1]),
      clause: this.paragraph.text.span(this.clauseStart, end),
      text: this.text.slice(place[0], place[1]).trim(),
      unit,
      scopes: reading.scopes,
      partial: doubtful || this.own || (this.attend && /^(?:meeting|training|trainee)/u.test(concept.topic)),
      paragraph: this.index,
      offset: place[0],
    });
  }

  private remember(concept: Concept): void {
    this.last = concept;
    const verb = documentVerb.has(concept.what) ? concept.what : this.context.verb;
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

/** Nouns that sentences after them go on to speak of. */
const topics = new Set(['applications', 'review', 'litigation', 'direct', 'after-review']);
const whats = new Set(['new', 'handled', 'processed', 'carried-in', 'carried-out']);
const documentVerb = new Set(['issue', 'repeal', 'in-force', 'publish']);
