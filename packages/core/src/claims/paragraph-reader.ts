import { nineSections } from '../catalogue/edition-sets.ts';
import type { Paragraph } from '../source/types.ts';
import { atLeast, ClaimKeeper, type NumberToken } from './claim-keeper.ts';
import {
  addToken,
  emptySegment,
  hasNames,
  hasObject,
  hasPieces,
  isBare,
  namesRow,
  type Piece,
  tolerableGap,
} from './clause.ts';
import { isBesideExtended, isOneKind, leavesOpen } from './doubts.ts';
import {
  fateBehind,
  foreshadows,
  hasOwnNumber,
  isBracketed,
  isChannel,
  isCounting,
  isFormer,
  isOfWhole,
  isPaired,
  isSome,
  isWay,
  isWithin,
  postponed,
  tellsFate,
} from './foresight.ts';
import { isSecret, namesDisclosed, ofAnswers } from './kinds.ts';
import { isAnyMatter, isOfOtherMatter } from './matters.ts';
import { isBody, isBroad, isNarrowed, isOfBodies, isOneWay, otherBody, qualified } from './narrowing.ts';
import { longestRun } from './prose-state.ts';
import type { ReadingOptions } from './reading.ts';
import type { Token } from './tokens.ts';
import { carries, cases, isClassOf, isWholeOf, restOf, topics } from './topics.ts';
import type { Claim } from './types.ts';

/** Reads one paragraph, token by token; its state lives as long as the paragraph. */
export class ParagraphReader extends ClaimKeeper {
  /** The paragraph stands under a heading about applications or cases. */
  private readonly under: boolean;
  /** Where applications are first spoken of; −1 where they are not. */
  private readonly applied: number;

  constructor(
    paragraph: Paragraph,
    private readonly tokens: readonly Token[],
    index: number,
    options: ReadingOptions,
    topic: string | undefined,
  ) {
    super(paragraph, index, options);
    this.context = { topic };
    this.under = topic !== undefined;
    this.applied = this.text.indexOf('申请');
  }

  private foresight(from: number): void {
    if (this.context.topic === undefined && foreshadows(this.tokens, from, this.text, this.options.year))
      this.context = { ...this.context, topic: 'applications' };
  }

  read(): readonly Claim[] {
    this.foresight(0);
    const end = this.endOfClaims();
    for (let i = 0; i < end; i++) {
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
          i = this.counted(token, i);
          break;
        case 'percent':
          // 自然人占85.9%（61件）: the number in brackets is of the words before the share.
          if (isBracketed(this.tokens, i + 1)) break;
          this.rated = hasPieces(this.segment) && !this.segment.tainted ? this.segment : undefined;
          this.clear(token.to);
          break;
      }
    }
    this.stop('sentence', this.tokens[end]?.to ?? this.text.length);
    return this.claims;
  }

  /** Behind the sentence of the last number, or of the last word that says none, nothing is claimed. */
  private endOfClaims(): number {
    const { tokens } = this;
    const last = tokens.findLastIndex(
      (token) => token.type === 'number' || (token.type === 'word' && token.kind === 'zero'),
    );
    const end = tokens.findIndex((token, i) => i > last && token.type === 'stop' && token.mark === 'sentence');
    return last < 0 ? 0 : end < 0 ? tokens.length : end;
  }

  protected override sayZero(zero: Piece, at: number): void {
    const { segment } = this;
    const before = segment.groups.flat().find((piece) => piece.to > piece.from);
    // 未收到征地类申请 is zero of something narrower: silent. Words in front of 无 are the subject.
    if (/[^件案]/u.test(segment.innerGap + segment.trailingGap)) return;
    // 公开的信息未涉及国家秘密 is said of what was published.
    const clause = this.text.slice(this.clauseStart, at);
    if (segment.groups.flat().some(({ concept }) => isSecret(concept)) && !ofAnswers.test(clause)) return;
    if (before && before.from > zero.from && segment.narrowed) return;
    const concepts = this.concepts();
    if (concepts.some((concept) => concept === undefined || concept.what === 'carried')) return;
    const none = { value: 0, relation: 'equal', unit: '件', step: 0 } as const;
    // 未收到书面、网络等任何形式的申请: none at all.
    const ways = segment.examples && concepts.every((concept) => concept && isWay(concept.what));
    // 复议、诉讼零败诉: of both, no outcome.
    const told =
      segment.groups.length > 1 && segment.groups.flat().at(-1)?.kind === 'outcome' && zero.concept === 'zero';
    if (told && concepts.some((concept) => concept?.what === 'total')) return;
    // 超期2件，没有因此引发的复议: of those, or of all.
    const partial = this.isOfAnother(clause) || /因此|由此/u.test(clause);
    for (const concept of ways ? [{ topic: 'applications', what: 'new' }] : concepts) {
      if (concept) this.add(concept, this.statement(none, [zero.from, zero.to], at, partial, true), this.claims);
    }
  }

  /** 其中 behind a number that nobody understood (行政争议11件) speaks of that, and of nothing before. */
  private counted(token: NumberToken, index: number): number {
    const { remembered } = this;
    if (namesDisclosed(this.text.slice(Math.max(this.clauseStart, this.lastNumberEnd), token.from)))
      this.disclosed = token.unit;
    const told = this.compare || this.otherYear || this.period || this.zero !== undefined;
    const next = this.number(token, index);
    this.understood = told || this.remembered > remembered;
    if (!this.understood) this.unread += token.unit;
    return next;
  }

  private number(token: NumberToken, index: number): number {
    // 没有发生一起复议: not one.
    const one = this.zero && token.value === 1 && (this.text[token.from] === '一' || this.zero.to === token.from);
    if (one && !hasNames(this.segment)) return index;
    // 县住建局等3家单位收到97件: of some bodies, unless they are all.
    if (/^[家个]$/u.test(token.unit) && isOfBodies(this.text, token)) {
      this.foreign = !/全[省市县区镇乡]$/u.test(this.text.slice(Math.max(0, token.from - 2), token.from));
      return this.pass(token.to, index);
    }
    if (isFormer(token, this.text)) {
      this.becoming = true;
      return index;
    }
    if (this.becoming) {
      this.becoming = false;
      this.thisYear = true;
      this.compare = false;
      this.otherYear = false;
    }
    let skip = index;
    let inner = this.segment.innerGap;
    let leading = this.segment.leadingGap;
    // 办理的申请中有5件系上年结转: what is counted stands behind the number.
    const named = hasPieces(this.segment) && !this.segment.voided;
    if (named && isWithin(this.tokens, index, this.text)) {
      this.foresee();
      this.clear(token.from);
    }
    if (!hasPieces(this.segment) && this.queue.length === 0) {
      const taken = this.withoutWords(token, index);
      if (typeof taken === 'number') return taken;
      ({ skip, inner, leading } = taken);
    } else {
      skip = this.nounBehind(index);
    }
    this.claim(token, inner, leading, index);
    this.numbers++;
    this.bare = false;
    this.zero = undefined;
    this.unanswered = undefined;
    this.lastNumberEnd = token.to;
    this.thisYear = false;
    this.clear(token.to);
    // 答复70件中，当场答复12件: parts of it.
    if (this.last && /^[^，。；、\d]{0,8}中[，,]/u.test(this.text.slice(token.to, token.to + 10))) {
      this.head = this.last;
      this.parts = true;
    }
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
    this.foreign ||= otherBody(segment.leadingGap, this.options);
    // 43名申请人提交申请71件: those of some, or of all.
    if (/^[名人位]$/u.test(token.unit) && this.text.startsWith('申请人', token.to)) {
      this.foreign = true;
      return this.pass(token.to, index);
    }
    const push = (concept: string): void => {
      const piece: Piece = { type: 'word', kind: 'measure', concept, from: token.from, to: token.from };
      segment.groups.at(-1)?.push(piece);
    };
    const done = { skip: index, inner: '', leading: '' };
    const behind = this.tokens[index + 1];
    const named = behind?.type === 'word' && tellsFate(behind) && !hasOwnNumber(this.tokens, index + 1);
    // 企业6件、自然人61件；不掌握的较多，共12件: the clause before says of what.
    const sums =
      !named &&
      !namesRow(this.unanswered) &&
      (this.sum || /^\s*共[有计]?\s*$/u.test(this.text.slice(this.clauseStart, token.from)));
    const carriedIn = this.run.some(({ what }) => what === 'carried-in');
    if (sums && carriedIn && !this.parts && this.last?.topic === 'applications' && carries.has(this.last.what)) {
      push('handled');
      return done;
    }
    if (sums && this.run.length > 1 && this.run.length < longestRun) {
      if (this.run.every((one) => one.topic === 'applications' && (isWay(one.what) || isClassOf(one)))) {
        push('new');
        this.context = { ...this.context, topic: 'applications' };
        return done;
      }
      if (isWholeOf(this.run)) {
        push('processed');
        this.context = { ...this.context, topic: 'applications' };
        return done;
      }
      if (this.sumOfRun(token)) return this.pass(token.to, index);
    }
    if (sums && this.run.some((one) => one.topic === this.context.topic) && topics.has(this.context.topic ?? '')) {
      // 网上申请52件、信函19件，共71件; 一审7件、二审5件，共12件.
      this.add(
        { topic: this.context.topic ?? '', what: this.context.topic === 'applications' ? 'new' : 'total' },
        this.of(token, true),
        this.claims,
      );
      return this.pass(token.to, index);
    }
    const { parts, run, columns, head } = this;
    if (parts && this.respectively && run.length > 1 && columns.length === 0 && isPaired(this.tokens, index)) {
      // 复议56件、诉讼31件，其中涉及信息公开的分别为18件、12件.
      this.queue = run.slice(-2);
      this.claims.splice(-2, 2, ...this.claims.slice(-2).map((claim) => ({ ...claim, partial: true })));
      return done;
    }
    if (parts && head && segment.disclosure && (cases.has(head.topic) || head.topic === 'applications')) {
      // 办理复议案件438件，其中涉及政府信息公开的115件: the part that the tables count.
      const what = head.topic === 'applications' ? 'new' : 'total';
      this.add(
        { topic: head.topic, what },
        this.of(token, this.own || this.options.government !== undefined),
        this.claims,
      );
      return this.pass(token.to, index);
    }
    if (this.led && (this.parts || this.attend) && segment.leadingGap.length <= tolerableGap) return done;
    if (
      this.parts &&
      this.last &&
      /其[他它]\s*$/u.test(this.text.slice(token.from - 3, token.from)) &&
      isChannel(this.last.topic)
    ) {
      // 网站12条，其他3条: the row of other ways, or whatever is left.
      this.add({ topic: 'other-channel', what: 'publish' }, this.of(token, true), this.claims);
      return this.pass(token.to, index);
    }
    if (this.last?.topic === 'procurement-amount' && this.text.startsWith('项目', token.to)) {
      this.add({ topic: 'procurement', what: 'total' }, this.of(token, this.own), this.claims);
      return this.pass(token.to, index);
    }
    // The number first, then what it counts: 有1件涉及政府信息公开的行政复议.
    const voided = segment.voided;
    const ahead = emptySegment(token.to);
    let skip = index;
    for (let i = index + 1; i < this.tokens.length; i++) {
      const next = this.tokens[i];
      // 10件复议、诉讼案件被纠错: of both kinds.
      if (this.joinsCases(ahead, this.tokens, i)) continue;
      if (!next || next.type === 'stop' || next.type === 'number' || next.type === 'percent') break;
      if (next.type === 'word' && next.kind === 'zero') {
        // 18件复议案件无一件败诉: what there was none of is said of itself.
        if (hasPieces(ahead)) break;
        this.zero = next;
      }
      // 71件新收申请的申请人以自然人为主: what follows is said of people.
      if (next.type === 'word' && next.concept === 'applicants' && hasPieces(ahead)) break;
      if (next.type === 'word' && next.kind === 'own') this.word(next);
      if (next.type === 'word' && next.kind === 'void' && !hasObject(ahead)) this.elsewhere = true;
      // 22件当月办结: in a part of the year.
      if (next.type === 'word' && next.concept === 'period') ahead.voided = true;
      if (next.type === 'year') {
        const fate = postponed(next, this.text, this.options.year);
        if (fate) ahead.groups.at(-1)?.push(fate);
        else {
          this.segment = ahead;
          this.year(next, this.tokens[i + 1]);
          this.segment = segment;
        }
      }
      // 18件复议案件已办结14件: what became of them has a number of its own.
      const other =
        next.type === 'word' &&
        (tellsFate(next) || (hasObject(ahead) && (next.kind === 'verb' || next.kind === 'object')));
      if (other && hasNames(ahead) && hasOwnNumber(this.tokens, i)) break;
      addToken(ahead, next, this.text);
      skip = i;
      // 53件申请中已办结51件: what follows 中 has a number of its own.
      if (next.type === 'word' && hasPieces(ahead) && /^当?中$/u.test(this.text.slice(next.from, next.to))) break;
    }
    const rest =
      !hasPieces(ahead) && /其[他它余]\s*$/u.test(this.text.slice(token.from - 3, token.from))
        ? restOf(this.run)
        : undefined;
    if (rest) {
      const open = !rest.certain || leavesOpen(rest.concept, this.said(token));
      this.add(rest.concept, this.of(token, this.own || open), this.claims);
      return this.pass(token.to, index);
    }
    this.bare = isBare(ahead.groups.flat());
    const because = this.bare && ahead.about && (this.context.topic === 'applications' || hasPieces(ahead));
    if (this.bare && (hasPieces(ahead) || because)) {
      const fate = fateBehind(this.tokens, skip + 1, this.text, this.options.year);
      if (fate) {
        ahead.groups.at(-1)?.push(fate);
        // 有6件因征求第三方意见，延至下年度: what the reason names is not counted.
        if (because) {
          ahead.voided = false;
          ahead.innerGap = '';
          ahead.leadingGap = '';
        }
      }
    }
    if (!hasPieces(ahead) && !voided && !ahead.voided && segment.leadingGap === '' && ahead.leadingGap === '') {
      const reached = this.thisYear || (this.differed && isCounting(this.text.slice(this.clauseStart, token.from)));
      if (reached && this.storeShadow(token)) return this.pass(token.to, index);
      if (
        this.unanswered &&
        token.from - this.clauseStart < 40 &&
        isCounting(this.text.slice(this.clauseStart, token.from))
      ) {
        this.segment = this.unanswered;
        return { skip: index, inner: this.segment.innerGap, leading: this.segment.leadingGap };
      }
    }
    if (voided || (segment.leadingGap.length > 4 && !isBody(segment.leadingGap))) return this.pass(token.to, index);
    this.segment = ahead;
    // 45个单位在3个总表中公示: it is the tables that are counted.
    const pieces = ahead.groups.flat();
    // 11个收到申请，10个零申请: bodies.
    const bodies = /^[个家]$/u.test(token.unit) && (this.zero !== undefined || pieces[0]?.concept === 'new');
    if (bodies) this.zero = undefined;
    const other = bodies || (token.unit === '个' && ahead.leadingGap !== '') || this.isOpenOnRequest(pieces);
    if (other || ahead.voided || !hasPieces(ahead)) return this.pass(this.tokens[skip]?.to ?? token.to, skip);
    return { skip, inner: ahead.innerGap || ahead.leadingGap, leading: '' };
  }

  private pass(at: number, index: number): number {
    this.clear(at);
    this.thisYear = false;
    this.lastNumberEnd = at;
    return index;
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
    const kinds = new Set<string>(this.segment.groups.flat().map(({ kind }) => kind));
    const noun =
      next.kind === 'object' &&
      !kinds.has('object') &&
      (topics.has(next.concept) || (kinds.size === 1 && kinds.has('verb')));
    const done = next.concept === 'processed' && !['object', 'outcome', 'measure'].some((kind) => kinds.has(kind));
    if (!noun && !done) return index;
    addToken(this.segment, next, this.text);
    return index + 1;
  }

  private claim(token: NumberToken, inner: string, leading: string, index: number): void {
    if (this.segment.voided) {
      // 修改规章3件、规范性文件9件: what was done to them is counted in no table.
      if (this.segment.acted) this.context = { topic: this.concepts()[0]?.topic, verb: 'act' };
      return;
    }
    if (this.years > 1 && this.respectively) return;
    if (this.compare || this.otherYear || this.period) {
      this.shadow = this.concepts()[0] ?? this.shadow;
      this.differed = this.compare && !this.otherYear && !this.period;
      return;
    }
    if (this.queue.length > 0 && !hasPieces(this.segment)) {
      const concept = this.queue.shift();
      if (concept) this.add(concept, this.of(token, this.isPart(concept)), this.queued);
      if (this.queue.length === 0) this.flushQueue();
      return;
    }
    this.endQueue();
    const said = this.concepts(this.zero !== undefined || token.value === 0).filter((concept) => concept !== undefined);
    const concepts = said.map((concept) => this.settle(concept, token));
    const [first] = concepts;
    if (!first) return;
    if (this.attend && /^(?:meeting|training)$/u.test(first.topic)) return;
    if (first.topic !== 'reading-point' && otherBody(leading, this.options)) {
      this.foreign = true;
      this.besideAnother(first, token);
    }
    const [named] = this.segment.groups.flat();
    const noun = this.segment.groups.flat().find(({ kind }) => kind === 'object');
    // 受理网民留言60条，公开答复28条: of these, until the sentence names applications.
    if (this.elsewhere && !noun && first.topic === 'applications' && isAnyMatter(first.what)) return;
    // 有三个特点: another noun stands behind the number.
    if (token.unit === '个' && this.tokens[index + 1]?.type === 'gap' && topics.has(first.topic)) return;
    const beside =
      (named?.kind === 'object' &&
        qualified(leading, first, /信息公开/u.test(this.text.slice(this.clauseStart, token.from)))) ||
      (noun && isBroad(this.text, noun.from, noun.to)) ||
      (this.segment.tainted && noun && (first.topic === 'applications' || cases.has(first.topic)));
    // 继续不予公开34条: items of information, where no application has been spoken of.
    if (first.topic === 'applications' && this.isOfItems(token)) return;
    const silent = this.elsewhere && this.segment.from >= token.to;
    if (isOfOtherMatter(first, this.sentenceBefore(token), this.under ? [] : this.run, silent)) return;
    // What follows in the sentence without a noun of its own is said of the same.
    const others = inner.length > tolerableGap || this.asReviewer(first, token);
    const around = this.said(token, leading);
    const open = leavesOpen(first, around);
    if (noun) this.narrow = beside === true || others || (open && cases.has(first.topic));
    const narrowed = isNarrowed(this.segment.tainted, leading);
    const doubtful =
      this.narrow ||
      first.far ||
      others ||
      (said[0]?.what === 'on-time' && !(nineSections.has(this.options.edition) && isBesideExtended(around))) ||
      // 有1件申请收取费用: some of them.
      (this.bare && this.tokens[index + 2]?.type === 'word' && isSome(this.text, token.from)) ||
      this.isOfAnother(this.text.slice(this.clauseStart, token.from)) ||
      isOfWhole(this.text, this.clauseStart, token) ||
      this.isKindOfItem(first, token, leading) ||
      // 收到27件，…，1件申请属于其他部门职能: some of them.
      (this.bare && first.what === 'new' && this.wasMore(token)) ||
      open ||
      (first.named?.[0] === 'total' && noun && noun.from > this.segment.from + 1) ||
      this.isOpen(token) ||
      (first.topic === 'items' && narrowed);
    const oneWay = isOneWay(first, noun && this.text.slice(noun.from, noun.to), narrowed);
    const counted = !doubtful && (oneWay || isOneKind(first, around)) ? atLeast(token) : token;
    if (this.respectively && concepts.length > 1) {
      this.columns = concepts;
      this.queue = concepts.slice(1);
      this.queued = [];
      this.add(first, this.of(token, doubtful || this.isPart(first)), this.queued);
      return;
    }
    if (concepts.length === 1 && isPaired(this.tokens, index)) {
      // 维持9件、7件 behind 复议、诉讼分别为…: one for each; without such a list, nobody can say of what.
      const [column, ...others] = this.columns;
      if (!column || others.length !== 1 || !cases.has(column.topic)) return;
      this.queue = others.map((other) => ({ ...first, topic: other.topic }));
      this.queued = [];
      this.add({ ...first, topic: column.topic }, this.of(token, doubtful || this.own), this.queued);
      return;
    }
    // 复议、诉讼亦为零: a sum of nothing is nothing of each.
    if (((this.each || token.value === 0) && concepts.length > 1) || concepts.length === 1) {
      for (const concept of concepts) this.store(concept, counted, doubtful);
      return;
    }
    // Behind a list of names a number without a unit begins the next item: …、依申请公开情况。1、…
    if (token.unit === '') return;
    this.remember(concepts.at(-1) ?? first);
    this.addSum(concepts, this.of(token, doubtful || this.own));
    // 复议、诉讼共6件，其中败诉1件: of both.
    this.narrow ||= cases.has(first.topic);
  }

  private isOfItems({ unit, from }: NumberToken): boolean {
    return !this.under && /^[条篇]$/u.test(unit) && (this.applied < 0 || this.applied > from);
  }
}
