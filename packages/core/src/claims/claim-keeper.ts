import { nineSections } from '../catalogue/edition-sets.ts';
import type { Paragraph } from '../source/types.ts';
import { ClaimMaker, type Statement } from './claim-maker.ts';
import { isDecision } from './clause.ts';
import type { Said } from './doubts.ts';
import { isChannel, relationBehind } from './foresight.ts';
import { inItems, isField, isKindOf, isSecret, ofAnswers } from './kinds.ts';
import { isAboutAnother } from './narrowing.ts';
import { ProseState } from './prose-state.ts';
import type { ReadingOptions } from './reading.ts';
import { isOfOffice, isOfReviewer } from './reviewer.ts';
import type { Concept } from './scopes/scope.ts';
import { type Piece, tolerableGap } from './segment.ts';
import type { Token } from './tokens.ts';
import { addsUp, caseOutcomes, cases, classOf, kindsOfSuit, same, withoutWhole } from './topics.ts';
import type { Claim } from './types.ts';
import { countsApplicants } from './units.ts';

/** How many claims back a number may change what was said. */
const farBack = 40;

const appliedFor = /^\s*(?:政府信息公开|信息公开|公开)?申请/u;
/** 连同上年结转共办理: a sum with what was carried in. */
const together =
  /(?:连同|加上|算上|包括|加|含)[^，。；、\d]{0,8}结转[^，。；、\d]{0,8}(?:共|合计|总计|累计|一共)[^，。；、\d]{0,8}$/u;
/** 共提出: what those did whom the clause before names. */
const applying = /^[\s，]*(?:全年|共|合计|累计|总共)?(?:提出|提交|递交)[^，。；、\d]{0,10}$/u;
const yearBehind = /^\s*[至到](?:(\d{4})年|下)/u;

export type NumberToken = Extract<Token, { type: 'number' }>;

/** A number that the table's may exceed. */
export const atLeast = (token: NumberToken): NumberToken =>
  token.relation === 'equal' ? { ...token, relation: 'at-least' } : token;

/** Makes the claims of a paragraph from concepts and numbers, and keeps them in order. */
export abstract class ClaimKeeper extends ProseState {
  readonly claims: Claim[] = [];
  /** The number came first, and behind it only that applications are counted. */
  protected bare = false;
  private readonly maker: ClaimMaker;
  /** The words before the number that was asked for last: several questions are put to each. */
  private before = { from: -1, words: '' };

  protected constructor(paragraph: Paragraph, index: number, options: ReadingOptions) {
    super(paragraph.text.text, options);
    this.maker = new ClaimMaker(paragraph, index, options);
  }

  /** 局长参加访谈2次; 参加或举办发布会 are those of the body as well. */
  private isElsewhere(topic: string): boolean {
    if (/^(?:meeting|training|trainee)/u.test(topic)) return true;
    const clause = this.text.slice(this.clauseStart, this.clauseStart + 40);
    return /^(?:press-conference|interview)/u.test(topic) && !/举办|召开/u.test(clause);
  }

  protected isPart(concept: Concept): boolean {
    return this.own || (this.attend && this.isElsewhere(concept.topic));
  }

  /** 县水利局未发生行政复议: of another body, or of a part of this one. */
  protected isOfAnother(clause: string): boolean {
    return this.own || this.foreign || isAboutAnother(clause, this.options);
  }

  protected of(token: NumberToken, partial: boolean): Statement {
    const relation = token.relation === 'equal' ? relationBehind(this.text, token.to) : token.relation;
    return this.statement({ ...token, relation }, [token.from, token.figureEnd], token.to, partial, false);
  }

  protected statement(
    { value, relation, unit, step }: Pick<Statement, 'value' | 'relation' | 'unit' | 'step'>,
    place: Statement['place'],
    end: number,
    partial: boolean,
    inWords: boolean,
  ): Statement {
    return { value, relation, unit, step, place, inWords, clause: [this.clauseStart, end], partial };
  }

  protected store(concept: Concept, token: NumberToken, doubtful: boolean): void {
    // 自然人60人, 企业6家: one of them may have applied more than once.
    const applied = concept.applicant !== undefined && countsApplicants(token.unit);
    const meant = applied && concept.what.startsWith('carried') ? { ...concept, what: 'new' } : concept;
    // 政府网站公开2380条，局网站120条: neither is the whole row.
    const again = isChannel(meant.topic) && this.run.some((one) => same(one, meant));
    if (again) this.openEarlier(`${meant.topic}/${meant.what}`, token);
    this.add(meant, this.of(applied ? atLeast(token) : token, doubtful || again || this.isPart(meant)), this.claims);
  }

  /** 2022年收到62件，2023年71件: this year's number of what the other year's was about. */
  protected storeShadow(token: NumberToken): boolean {
    const { shadow } = this;
    if (!shadow || this.unanswered || this.compare || this.otherYear || this.period || this.respectively) return false;
    this.store(shadow, token, false);
    this.shadow = undefined;
    return true;
  }

  protected add(concept: Concept, statement: Statement, to: Claim[]): void {
    this.remember(concept);
    const claim = this.maker.one(concept, statement);
    if (!claim) return;
    const part =
      (this.parts || this.stack.length > 0) && to === this.claims && (this.isPartOf(claim) || this.isOfSite(claim));
    to.push(part ? { ...claim, partial: true } : claim);
  }

  /** 网站发布信息3600条，其中公开政府信息2380条: the number before counts more than the tables do, and this one what it published. */
  private isOfSite({ concept }: Claim): boolean {
    const at = this.claims.length - 1;
    const whole = this.claims[at];
    if (concept !== 'items/publish' || !whole || !isChannel(whole.concept.replace('/publish', ''))) return false;
    this.claims[at] = { ...whole, partial: true };
    return true;
  }

  /** 制发3件，其中联合制发1件: some of them. 收到各类申请173件，其中政府信息公开申请71件: the number before counts more than the tables do. */
  private isPartOf({ concept, value, offset }: Claim): boolean {
    const { claims, head } = this;
    const start = Math.max(0, claims.length - 12);
    const found = claims.slice(start).findLastIndex((one) => one.concept === concept && one.value > value);
    const at = start + found;
    const whole = found < 0 ? undefined : claims[at];
    if (!whole || !head || offset - whole.offset > 200) return false;
    if (/[；;]|。(?!其中)/u.test(this.text.slice(whole.offset, offset))) return false;
    // 网站运维和信息公开经费34万元，其中专项经费8万元: more than what the table counts.
    const wider = concept === 'funding/total';
    if (
      wider ||
      (/公开/u.test(this.text.slice(whole.offset, offset)) &&
        !/公开/u.test(this.text.slice(0, whole.offset).slice(-20)))
    ) {
      claims[at] = { ...whole, partial: true };
      return false;
    }
    return true;
  }

  /** What the unit or the words before decide: 培训215人次 counts people; 结转 behind 办结 goes into the next year. */
  protected settle(concept: Concept, token: NumberToken): Concept {
    if (concept.topic === 'training' && /^(?:人次|人|名)$/u.test(token.unit)) return { ...concept, topic: 'trainee' };
    // 接受培训的镇村工作人员46人次.
    if (concept.topic === 'staff' && /训[^，。；\d]{0,10}$/u.test(this.text.slice(this.clauseStart, token.from)))
      return { ...concept, topic: 'trainee' };
    // 政务微信增长最快，全年公开信息331条: of the channel, or of all.
    if (concept.topic === 'items' && this.subjects.channel !== undefined)
      return { ...concept, topic: this.subjects.channel, or: 'items' };
    // 71件申请: those received, or all that were handled.
    const plain = this.bare || this.segment.groups.flat().every(({ kind }) => kind === 'object');
    if (plain && concept.topic === 'applications' && concept.what === 'new')
      return { ...concept, named: ['handled', 'processed'] };
    // 对71件申请作出答复: those received, or those closed.
    if (concept.what === 'processed' && appliedFor.test(this.text.slice(token.to, token.to + 10)))
      return { ...concept, named: ['new', 'handled'] };
    // 按时办结68件: all that were closed, or those among them.
    if (concept.what === 'on-time' && !nineSections.has(this.options.edition)) return { ...concept, what: 'processed' };
    if (concept.applicant && this.isMoreThanCarried(concept, token)) {
      this.head = { topic: concept.topic, what: 'new' };
      return { ...concept, what: 'new', named: ['processed'] };
    }
    const subject = concept.what === 'new' && !concept.applicant ? this.whoApplied(token) : undefined;
    if (subject !== undefined) return { ...concept, ...classOf(subject), or: 'applications' };
    if (this.isOfSubject(concept, token))
      return { ...concept, ...classOf(this.subjects.applicant), or: 'applications' };
    if (this.isOfClassHead(concept, token)) return { ...concept, ...classOf(this.subjects.classHead) };
    const { outcome } = this.subjects;
    if (outcome !== undefined && cases.has(concept.topic) && concept.what === 'total')
      return { ...concept, what: outcome };
    if (this.isKindOfOutcome(concept, token)) return { ...concept, what: this.head?.what ?? concept.what };
    const { reason } = this;
    if (reason?.startsWith(`${concept.what}.`)) return { ...concept, what: reason, named: [concept.what] };
    // 结转6件至2024年度.
    const into = concept.what.startsWith('carried') ? yearBehind.exec(this.text.slice(token.to, token.to + 8)) : null;
    if (into && Number(into[1] ?? Infinity) > (this.options.year ?? 0)) return { ...concept, what: 'carried-out' };
    // 新收71件，连同上年结转共办理76件: with those carried in, and not these alone.
    if (concept.what.startsWith('carried') && together.test(this.text.slice(this.clauseStart, token.from)))
      return { ...concept, what: 'handled' };
    if (concept.what !== 'carried') return concept;
    if (this.run.some(({ what }) => what === 'processed'))
      return { ...concept, what: 'carried-out', named: ['carried'] };
    return { ...concept, what: 'carried-in', named: ['carried'] };
  }

  /** 申请人以自然人为主，共提出61件; 企业主要关心工程，提出申请6件: those who applied are named in the clause before. */
  private whoApplied({ from }: NumberToken): string | undefined {
    if (from - this.clauseStart > 60) return undefined;
    const clause = this.text.slice(this.clauseStart, from);
    const before = applying.test(clause)
      ? this.unanswered?.groups.flat().findLast(({ kind }) => kind === 'applicant')?.concept
      : undefined;
    return before ?? (/提[出交]|新收|收到/u.test(clause) ? this.subjects.applicant : undefined);
  }

  /** 法律服务机构提交申请4件，年内办结3件: of the class that the sentence began with, where no more than those. */
  private isOfSubject({ topic, applicant }: Concept, { value }: NumberToken): boolean {
    const classSubject = this.subjects.applicant;
    if (topic !== 'applications' || applicant || classSubject === undefined || this.run.length === 0) return false;
    const whole = this.claims.slice(-farBack).findLast(({ concept }) => concept === `applications/new@${classSubject}`);
    return whole !== undefined && value <= whole.value;
  }

  /** 对企业的申请，予以公开2件; 自然人申请多，新收61件: of that class, until the sentence counts all. */
  private isOfClassHead({ topic, applicant }: Concept, { from }: NumberToken): boolean {
    const { classHead } = this.subjects;
    if (topic !== 'applications' || applicant || classHead === undefined) return false;
    return !/[共总]|合计|申请|全年/u.test(this.text.slice(this.clauseStart, from));
  }

  /** 行政诉讼纠正5件，其中直接起诉类2件: no more than those. */
  private isKindOfOutcome({ topic, what }: Concept, { value, from }: NumberToken): boolean {
    if (what !== 'total' || !kindsOfSuit.has(topic)) return false;
    const of = this.outcomeOfSuits(from);
    if (of === undefined) return false;
    const whole = this.claims.slice(-farBack).findLast((claim) => claim.concept === `litigation/${of}`);
    return whole !== undefined && value <= whole.value;
  }

  /** The outcome of suits whose parts come next: 判决维持7件，复议后起诉的占4件. */
  private outcomeOfSuits(from: number): string | undefined {
    const before = this.text[from - 1] === '占' ? this.run.findLast(({ topic }) => topic === 'litigation') : undefined;
    const whole = this.parts ? this.head : before;
    if (whole?.topic !== 'litigation' || !caseOutcomes.has(whole.what) || !this.run.includes(whole)) return undefined;
    return whole.what;
  }

  /** 收到71件，结转下年度6件，其中自然人61件: more than were carried over are none of those. */
  private isMoreThanCarried({ what }: Concept, { value }: NumberToken): boolean {
    if (!what.startsWith('carried')) return false;
    const whole = this.claims.slice(-farBack).findLast((claim) => claim.concept === `applications/${what}`);
    return whole !== undefined && value > whole.value;
  }

  protected flushQueue(): void {
    this.claims.push(...this.queued);
    this.queued = [];
    this.respectively = false;
  }

  /** 两类合计28件: the outcomes, or the kinds of cases, that the sentence has just counted. */
  protected sumOfRun(token: NumberToken): boolean {
    const { segment } = this;
    const run = withoutWhole(this.run);
    if (
      this.unread.includes(token.unit) ||
      !addsUp(run) ||
      segment.leadingGap.length > tolerableGap ||
      /[前后]/u.test(segment.leadingGap)
    )
      return false;
    this.addSum(run, this.of(token, this.own));
    // 复议、诉讼合计177件，纠错23件: of both.
    if (
      run.some(({ topic }) => topic === 'review') &&
      run.some(({ topic }) => topic !== 'review' && cases.has(topic))
    ) {
      this.context = { ...this.context, topic: undefined };
      this.last = undefined;
      this.head = undefined;
    }
    return true;
  }

  /** A number that is the sum of several: 复议、诉讼30件. */
  protected addSum(concepts: readonly Concept[], statement: Statement): void {
    const claim = this.maker.sum(concepts, statement);
    if (claim) this.claims.push(claim);
  }

  /** Kinds of what was published, what one field of several has done, and secrets where nothing was applied for. */
  protected isKindOfItem(first: Concept, token: NumberToken, leading: string): boolean {
    if (isField(leading)) this.field = true;
    const { parts, head, field, options } = this;
    const whole = parts ? head : undefined;
    if (isDecision(first.topic))
      return field || isKindOf(whole, first, nineSections.has(options.edition)) || inItems(first, token);
    if (first.topic === 'applications' && this.isAttribute(token)) return true;
    if (isSecret(first.what))
      return this.context.topic !== 'applications' && !ofAnswers.test(this.sentenceBefore(token));
    return isKindOf(whole, first, nineSections.has(options.edition));
  }

  /** 主动公开137件，依申请公开50件，不予公开97件: how documents may be made public, until applications are spoken of. */
  private isAttribute({ unit }: NumberToken): boolean {
    if (this.segment.groups.flat().some(({ kind }) => kind === 'measure')) this.disclosed = undefined;
    return unit !== '' && unit === this.disclosed;
  }

  /** 收到27件，…，1件申请属于其他部门职能: some of those. */
  protected wasMore({ value }: NumberToken): boolean {
    return this.claims.slice(-farBack).some((claim) => claim.concept === 'applications/new' && claim.value > value);
  }

  /** 未发生行政诉讼: the paragraph has said last that there were no cases of the kind. */
  protected hadNone({ topic }: Concept): boolean {
    return this.claims.slice(-farBack).findLast(({ concept }) => concept === `${topic}/total`)?.value === 0;
  }

  /** 局公开133条，信用办公开230条: the first is no more the whole than the second. */
  protected besideAnother({ topic, what }: Concept, token: NumberToken): void {
    if (topic !== 'items' || this.parts || this.options.government !== undefined) return;
    this.openEarlier(`${topic}/${what}`, token);
  }

  /** What the sentence has said of a concept so far may be a part. */
  private openEarlier(concept: string, token: NumberToken): void {
    const start = token.from - this.sentenceBefore(token).length;
    for (let i = Math.max(0, this.claims.length - farBack); i < this.claims.length; i++) {
      const claim = this.claims[i];
      if (claim && claim.offset >= start && claim.concept === concept) this.claims[i] = { ...claim, partial: true };
    }
  }

  /** 制定规范性文件12件，主动公开9件，3件依申请公开: documents that are open on request. */
  protected isOpenOnRequest(pieces: readonly Piece[]): boolean {
    const [only, ...others] = pieces;
    return (
      only !== undefined &&
      others.length === 0 &&
      this.last !== undefined &&
      this.last.topic !== 'applications' &&
      this.text.slice(only.from, only.to) === '依申请公开'
    );
  }

  /** Of the reviews and suits that a body decides on or stands in, not only of those about its own answers. */
  protected asReviewer({ topic }: Concept, token: NumberToken): boolean {
    if (!cases.has(topic)) return false;
    const sentence = this.sentenceBefore(token);
    if (this.options.government === undefined) return isOfOffice(sentence);
    return isOfReviewer(topic, this.text.slice(this.clauseStart, token.from), sentence);
  }

  /** The words of the sentence before a number, as far as they can tell something of it. */
  protected sentenceBefore({ from }: NumberToken): string {
    if (from !== this.before.from) {
      const words = this.text.slice(Math.max(0, from - 200), from);
      this.before = { from, words: words.slice(words.lastIndexOf('。') + 1) };
    }
    return this.before.words;
  }

  protected said(token: NumberToken, leading = ''): Said {
    const behind = /^[^。；;]{0,24}/u.exec(this.text.slice(token.to, token.to + 24))?.[0] ?? '';
    const { run, elsewhere, parts, head } = this;
    const { tainted } = this.segment;
    const { agency } = this.options;
    return { run, elsewhere, parts, head, tainted, leading, before: this.sentenceBefore(token), agency, behind };
  }

  /** 截至2023年底，累计收到402件: of the year, or of all years. 其余5件作其他处理: of what is left. */
  protected isOpen(token: NumberToken): boolean {
    if (/(?:其余|余下|另外|剩余)的?\s*$/u.test(this.text.slice(Math.max(0, token.from - 5), token.from))) return true;
    const sentence = this.sentenceBefore(token);
    return sentence.includes('累计') && /截[至止]/u.test(sentence) && !/[全本今当]年|年内|以来/u.test(sentence);
  }
}
