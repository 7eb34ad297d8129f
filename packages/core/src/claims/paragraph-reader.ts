import { nineSections } from '../catalogue/edition-sets.ts';
import type { Paragraph } from '../source/types.ts';
import { atLeast, type NumberToken } from './claim-keeper.ts';
import { type Context, isDecision } from './clause.ts';
import { isBesideExtended, isOneKind, isUnrelated, leavesOpen } from './doubts.ts';
import {
  describes,
  foreshadows,
  isBracketed,
  isByMedia,
  isDifference,
  isFormer,
  isLastOfYears,
  isOfWhole,
  isPaired,
  isShareOfNamed,
  isSome,
  isWithin,
} from './foresight.ts';
import { isSecret, namesDisclosed, ofAnswers } from './kinds.ts';
import { isAnyMatter, isOfOtherMatter } from './matters.ts';
import { isBroad, isNarrowed, isOfBodies, isOneWay, otherBody, qualified } from './narrowing.ts';
import { NumberFirst } from './number-first.ts';
import type { ReadingOptions } from './reading.ts';
import type { Concept } from './scopes/scope.ts';
import { addToken, hasNames, hasPieces, type Piece, tolerableGap } from './segment.ts';
import type { Token } from './tokens.ts';
import { cases, isNormative, isWay, same, topics, withoutWhole } from './topics.ts';
import type { Claim } from './types.ts';

/** 修改规章3件、规范性文件9件: what was done is said of the next kind, too. */
const acted = (topic: string | undefined): Context => (isNormative(topic ?? '') ? { topic, verb: 'act' } : { topic });

/** No clause that anybody reads is longer: behind it the next one begins at the last number. */
const longestClause = 400;

/** No title is longer; where its second mark is missing, there is none. */
const longestTitle = 60;

/** The next 《…》. */
function titleFrom(text: string, at: number): readonly [from: number, to: number] | undefined {
  for (let from = text.indexOf('《', at); from >= 0; from = text.indexOf('《', from + 1)) {
    const length = text.slice(from, from + longestTitle).indexOf('》');
    if (length > 0) return [from, from + length];
  }
  return undefined;
}

/** Reads one paragraph, token by token; its state lives as long as the paragraph. */
export class ParagraphReader extends NumberFirst {
  /** The paragraph stands under a heading about applications or cases. */
  private readonly under: boolean;
  /** Where applications are first spoken of; −1 where they are not. */
  private readonly applied: number;
  /** Where the title begins and ends that comes next, or that is being read. */
  private title: readonly [from: number, to: number] | undefined;

  constructor(
    paragraph: Paragraph,
    tokens: readonly Token[],
    index: number,
    options: ReadingOptions,
    topic: string | undefined,
  ) {
    super(paragraph, tokens, index, options);
    this.context = { topic };
    this.under = topic !== undefined;
    this.applied = this.text.indexOf('申请');
    this.title = titleFrom(this.text, 0);
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
          if (!this.isInTitle(token)) this.word(token);
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

  /** 《规范性文件管理规定》: what a title names is not spoken of; the 公报 is one. */
  private isInTitle({ concept, from }: Piece): boolean {
    while (this.title !== undefined && from > this.title[1]) this.title = titleFrom(this.text, this.title[1]);
    return this.title !== undefined && from > this.title[0] && concept !== 'gazette';
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
    const charges = segment.groups.flat().some(({ concept }) => concept === 'fee');
    if (!charges && /[^件案至到入]/u.test(segment.innerGap + segment.trailingGap)) return;
    // 公开的信息未涉及国家秘密 is said of what was published.
    const clause = this.text.slice(this.clauseStart, at);
    if (segment.groups.flat().some(({ concept }) => isSecret(concept)) && !ofAnswers.test(clause)) return;
    if (before && before.from > zero.from && segment.narrowed) return;
    const concepts = this.concepts();
    if (concepts.some((concept) => concept === undefined || concept.what === 'carried')) return;
    // 未通过微信公开: no other thing is denied.
    const by = this.text.slice(zero.from, zero.to).endsWith('通过');
    if (by && !concepts.every((concept) => concept && isByMedia(concept.topic))) return;
    const none = { value: 0, relation: 'equal', unit: '件', step: 0 } as const;
    // 未收到书面、网络等任何形式的申请: none at all.
    const ways = segment.examples && concepts.every((concept) => concept && isWay(concept.what));
    // 复议、诉讼零败诉: of both, no outcome.
    const told =
      segment.groups.length > 1 && segment.groups.flat().at(-1)?.kind === 'outcome' && zero.concept === 'zero';
    if (told && concepts.some((concept) => concept?.what === 'total')) return;
    // 超期2件，没有因此引发的复议: of those, or of all.
    const partial = this.isOfAnother(clause) || /因此|由此/u.test(clause) || concepts.some((concept) => concept?.far);
    for (const concept of ways ? [{ topic: 'applications', what: 'new' }] : concepts) {
      if (concept) this.add(concept, this.statement(none, [zero.from, zero.to], at, partial, true), this.claims);
    }
  }

  /** 其中 behind a number that nobody understood (行政争议11件) speaks of that, and of nothing before. */
  private counted(token: NumberToken, index: number): number {
    const { remembered } = this;
    // Each number looks back to where its clause began: without an end to that, a text without marks takes its length squared.
    if (token.from - this.clauseStart > longestClause)
      this.clauseStart = Math.max(this.lastNumberEnd, token.from - longestClause);
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
    // 占办结量三成的21件申请: the share is of what the words name, and the number is not.
    if (isShareOfNamed(this.text.slice(Math.max(this.clauseStart, token.from - 20), token.from)))
      this.clear(token.from);
    // 每一件申请: no number.
    if (token.value === 1 && /[每任]$/u.test(this.text.slice(token.from - 1, token.from))) return index;
    if (this.shadow && isLastOfYears(this.text, this.sentenceStart, token, this.options.year)) {
      this.period = false;
      this.otherYear = false;
      this.respectively = false;
      this.thisYear = true;
    }
    // 行政复议案件多6件: than in the other year.
    if (!this.compare && isDifference(this.text, token.from)) {
      this.shadow = this.concepts()[0] ?? this.shadow;
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
    this.formerOrLatter(token);
    let skip = index;
    let inner = this.segment.innerGap;
    let leading = this.segment.leadingGap;
    // 办理的申请中有5件系上年结转: what is counted stands behind the number.
    const named = hasPieces(this.segment) && !this.segment.voided;
    const among = named && isWithin(this.tokens, index, this.text);
    if (
      among ||
      (named && describes(this.text.slice(this.clauseStart, token.from), this.text.slice(token.to, token.to + 10)))
    ) {
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
    if (this.last && /^[^，。；、\d]{0,16}中[，,]/u.test(this.text.slice(token.to, token.to + 18))) {
      this.head = this.last;
      this.parts = true;
    }
    return skip;
  }

  private claim(token: NumberToken, inner: string, leading: string, index: number): void {
    if (this.segment.voided) {
      // 修改规章3件、规范性文件9件: what was done to them is counted in no table.
      if (this.segment.acted) this.context = acted(this.concepts()[0]?.topic);
      // 公开招标公告37份、中标公示35份: what is listed behind is of that kind.
      else if (this.segment.groups.flat().some(({ concept }) => concept === 'publish')) this.context = {};
      return;
    }
    if (this.years > 1 && this.respectively) {
      this.shadow = this.concepts()[0] ?? this.shadow;
      return;
    }
    if (this.compare || this.otherYear || this.period) {
      this.shadow = this.concepts()[0] ?? this.shadow;
      this.differed = this.compare && !this.otherYear && !this.period;
      return;
    }
    if (this.queue.length > 0 && !hasPieces(this.segment)) {
      const concept = this.queue.shift();
      if (concept) this.add(concept, this.of(token, this.queueDoubt || this.isPart(concept)), this.queued);
      if (this.queue.length === 0) this.flushQueue();
      return;
    }
    this.endQueue();
    const named = this.concepts(this.zero !== undefined || token.value === 0).filter(
      (concept) => concept !== undefined,
    );
    // 没有现成信息、因而无法提供931件: the row of the group.
    const said = this.respectively || this.each ? named : withoutWhole(named);
    const settled = said.map((concept) => this.settle(concept, token));
    const concepts = settled.filter((concept, i) => settled.findIndex((one) => same(one, concept)) === i);
    const [first] = concepts;
    if (!first) return;
    if (this.attend && /^(?:meeting|training)$/u.test(first.topic)) return;
    if (first.topic !== 'reading-point' && otherBody(leading, this.options)) {
      this.foreign = true;
      this.besideAnother(first, token);
    }
    const [opening] = this.segment.groups.flat();
    const noun = this.segment.groups.flat().find(({ kind }) => kind === 'object');
    // 受理网民留言60条，公开答复28条: of these, until the sentence names applications.
    if (this.elsewhere && !noun && first.topic === 'applications' && isAnyMatter(first.what)) return;
    // 有三个特点: another noun stands behind the number.
    if (token.unit === '个' && this.tokens[index + 1]?.type === 'gap' && topics.has(first.topic)) return;
    const beside =
      (opening?.kind === 'object' &&
        qualified(leading, first, /信息公开/u.test(this.text.slice(this.clauseStart, token.from)))) ||
      (noun && !isDecision(first.topic) && isBroad(this.text, noun.from, noun.to)) ||
      (this.segment.tainted && noun && (first.topic === 'applications' || cases.has(first.topic)));
    // 继续不予公开34条: items of information, where no application has been spoken of.
    if (first.topic === 'applications' && this.isOfItems(token)) return;
    const silent = this.elsewhere && this.segment.from >= token.to;
    if (isOfOtherMatter(first, this.sentenceBefore(token), this.under ? [] : this.run, silent)) return;
    // 没有行政诉讼；参与纠纷调解9件: nothing became of cases that there were none of.
    if (cases.has(first.topic) && !noun && token.value > 0 && this.hadNone(first)) return;
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
      (this.bare && this.tokens[index + 2]?.type !== 'stop' && isSome(this.text, token.from)) ||
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
      this.queueDoubt = doubtful || isUnrelated(this.text, token.to);
      this.queued = [];
      this.add(first, this.of(token, this.queueDoubt || this.isPart(first)), this.queued);
      return;
    }
    if (concepts.length === 1 && isPaired(this.tokens, index)) {
      // 维持9件、7件 behind 复议、诉讼分别为…: one for each; without such a list, nobody can say of what.
      if (this.columns.length === 0) this.columns = this.twoKinds();
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

  /** 直接起诉和复议后起诉的案件，维持的分别为15件、19件: the kinds that the clause before names. */
  private twoKinds(): Concept[] {
    const named = this.unanswered?.groups.flat().filter(({ concept }) => cases.has(concept)) ?? [];
    const topicsOf = Array.from(new Set(named.map(({ concept }) => concept)));
    return topicsOf.length === 2 ? topicsOf.map((topic) => ({ topic, what: 'total' })) : [];
  }

  /** 直接起诉和复议后起诉分别为27件、35件，后者中维持19件: of the one or the other kind of case. */
  private formerOrLatter({ from }: NumberToken): void {
    const which = /^(?:其中)?(前|后)者/u.exec(this.text.slice(this.clauseStart, this.clauseStart + 4))?.[1];
    if (which === undefined || from - this.clauseStart > 20) return;
    const [former, latter] = this.run.filter(({ what }) => what === 'total').slice(-2);
    const meant = which === '前' ? former : latter;
    if (!former || !latter || !meant || !cases.has(former.topic) || !cases.has(latter.topic)) return;
    this.context = { ...this.context, topic: meant.topic, or: undefined };
    this.head = meant;
    this.bothSuits = false;
  }

  private isOfItems({ unit, from }: NumberToken): boolean {
    return !this.under && /^[条篇]$/u.test(unit) && (this.applied < 0 || this.applied > from);
  }
}
