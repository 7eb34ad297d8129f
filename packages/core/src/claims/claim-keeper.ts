import type { Paragraph } from '../source/types.ts';
import { ClaimMaker, type Statement } from './claim-maker.ts';
import { tolerableGap } from './clause.ts';
import type { Said } from './doubts.ts';
import { relationBehind } from './foresight.ts';
import { ProseState } from './prose-state.ts';
import type { ReadingOptions } from './reading.ts';
import { isOfOffice, isOfReviewer } from './reviewer.ts';
import type { Concept } from './scopes/scope.ts';
import type { Token } from './tokens.ts';
import { addsUp, cases } from './topics.ts';
import type { Claim } from './types.ts';

export type NumberToken = Extract<Token, { type: 'number' }>;

/** Makes the claims of a paragraph from concepts and numbers, and keeps them in order. */
export abstract class ClaimKeeper extends ProseState {
  readonly claims: Claim[] = [];
  private readonly maker: ClaimMaker;

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
    this.add(concept, this.of(token, doubtful || this.isPart(concept)), this.claims);
  }

  protected add(concept: Concept, statement: Statement, to: Claim[]): void {
    this.remember(concept);
    const claim = this.maker.one(concept, statement);
    if (!claim) return;
    const part = this.parts && to === this.claims && this.isPartOf(claim);
    to.push(part ? { ...claim, partial: true } : claim);
  }

  /** 制发3件，其中联合制发1件: some of them. 收到各类申请173件，其中政府信息公开申请71件: the number before counts more than the tables do. */
  private isPartOf({ concept, value, offset }: Claim): boolean {
    const { claims, head } = this;
    const near = Math.max(0, claims.length - 12);
    const found = claims.slice(near).findLastIndex((one) => one.concept === concept && one.value > value);
    const at = near + found;
    const whole = found < 0 ? undefined : claims[at];
    if (!whole || !head || offset - whole.offset > 200) return false;
    if (/[。；;]/u.test(this.text.slice(whole.offset, offset))) return false;
    if (
      /公开/u.test(this.text.slice(whole.offset, offset)) &&
      !/公开/u.test(this.text.slice(0, whole.offset).slice(-20))
    ) {
      claims[at] = { ...whole, partial: true };
      return false;
    }
    return true;
  }

  protected flushQueue(): void {
    this.claims.push(...this.queued);
    this.queued = [];
    this.respectively = false;
  }

  /** 两类合计28件: the outcomes, or the kinds of cases, that the sentence has just counted. */
  protected sumOfRun(token: NumberToken): boolean {
    const { run, segment } = this;
    if (!addsUp(run) || segment.leadingGap.length > tolerableGap || /[前后]/u.test(segment.leadingGap)) return false;
    this.addSum(run, this.of(token, this.own));
    return true;
  }

  /** A number that is the sum of several: 复议、诉讼30件. */
  protected addSum(concepts: readonly Concept[], statement: Statement): void {
    const claim = this.maker.sum(concepts, statement);
    if (claim) this.claims.push(claim);
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
    const near = this.text.slice(Math.max(0, from - 200), from);
    return near.slice(near.lastIndexOf('。') + 1);
  }

  protected said(token: NumberToken): Said {
    const behind = /^[^。；;]{0,24}/u.exec(this.text.slice(token.to, token.to + 24))?.[0] ?? '';
    const { run, elsewhere, parts, head } = this;
    return { run, elsewhere, parts, head, before: this.sentenceBefore(token), behind };
  }

  /** 截至2023年底，累计收到402件: of the year, or of all years. 其余5件作其他处理: of what is left. */
  protected isOpen(token: NumberToken): boolean {
    if (/(?:其余|余下)的?\s*$/u.test(this.text.slice(Math.max(0, token.from - 5), token.from))) return true;
    const sentence = this.sentenceBefore(token);
    return sentence.includes('累计') && /截[至止]/u.test(sentence) && !/[全本今当]年|年内|以来/u.test(sentence);
  }
}
