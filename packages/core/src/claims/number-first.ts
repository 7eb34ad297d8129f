import { nineSections } from '../catalogue/edition-sets.ts';
import type { Paragraph } from '../source/types.ts';
import { ClaimKeeper, type NumberToken } from './claim-keeper.ts';
import { namesRow } from './clause.ts';
import { leavesOpen } from './doubts.ts';
import {
  examplesUpTo,
  fateBehind,
  hasOwnNumber,
  isChannel,
  isCounting,
  isPaired,
  isShareInWords,
  postponed,
  tellsFate,
} from './foresight.ts';
import { isBody, otherBody } from './narrowing.ts';
import { longestRun } from './prose-state.ts';
import type { ReadingOptions } from './reading.ts';
import { addToken, emptySegment, hasNames, hasObject, hasPieces, isBare, type Piece, tolerableGap } from './segment.ts';
import type { Token } from './tokens.ts';
import { carries, cases, isClassOf, isGroupOf, isWay, isWholeOf, restOf, topics } from './topics.ts';

/** How far behind it 全部 is looked for. */
const saysOfAllWithin = 16;
const saysOfAll = /(?:全部|均|都|悉数|一律)[^，。；、\d]{0,12}$/u;

/** Reads numbers whose words stand behind them, in the clause before, or nowhere: 有1件涉及…, 共71件. */
export abstract class NumberFirst extends ClaimKeeper {
  protected constructor(
    paragraph: Paragraph,
    protected readonly tokens: readonly Token[],
    index: number,
    options: ReadingOptions,
  ) {
    super(paragraph, index, options);
  }

  /**
   * A number with no words in front: a sum of what was said, the answer to the clause before, or the number first and
   * then what it counts. An index where it says nothing.
   */
  protected withoutWords(
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
    // …41件，…13件。三种情形合计342件: of the sentence before.
    if (
      this.run.length === 0 &&
      /^(?:以上|上述)?[两二三四五六七][种类项者]/u.test(this.text.slice(this.sentenceStart, token.from))
    )
      this.run = [...this.ended];
    // 企业6件、自然人61件；不掌握的较多，共12件: the clause before says of what.
    const sums =
      (!named || isGroupOf(behind.concept, this.run)) &&
      !namesRow(this.unanswered) &&
      (this.sum || /^\s*共[有计]?\s*$/u.test(this.text.slice(this.clauseStart, token.from)));
    const carriedIn = this.run.some(({ what }) => what === 'carried-in');
    if (sums && carriedIn && !this.parts && this.last?.topic === 'applications' && carries.has(this.last.what)) {
      push('handled');
      return done;
    }
    if (sums && this.run.length > 1 && this.run.length < longestRun) {
      if (this.run.every((one) => one.topic === 'applications' && (isWay(one.what) || isClassOf(one)))) {
        this.context = { ...this.context, topic: 'applications' };
        // The forms of 2019 and 2021 have no rows for the ways: the sum may be of some of them.
        if (this.run.some(({ what }) => isWay(what)) && !nineSections.has(this.options.edition))
          this.add({ topic: 'applications', what: 'new' }, this.of(token, true), this.claims);
        else this.addSum(this.run, this.of(token, this.own));
        return this.pass(token.to, index);
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
    if (this.last?.topic === 'training' && /^人/u.test(token.unit) && /[参受]/u.test(this.text[token.to] ?? '')) {
      // 培训1次，46人次参加.
      this.add({ topic: 'trainee', what: 'total' }, this.of(token, this.own), this.claims);
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
    if (
      this.last?.topic === 'procurement-amount' &&
      (this.text.startsWith('项目', token.to) ||
        /项目(?:数量?)?[为共]?$/u.test(this.text.slice(Math.max(0, token.from - 6), token.from)))
    ) {
      this.add({ topic: 'procurement', what: 'total' }, this.of(token, this.own), this.claims);
      return this.pass(token.to, index);
    }
    // The number first, then what it counts: 有1件涉及政府信息公开的行政复议.
    const { voided } = segment;
    const { elsewhere } = this;
    const ahead = emptySegment(token.to);
    let skip = index;
    // 其中超过八成（288件）系本机关不掌握: what it counts stands behind the bracket.
    const first = isShareInWords(this.text, token.from) && this.tokens[index + 1]?.type === 'stop' ? 2 : 1;
    for (let i = index + first; i < this.tokens.length; i++) {
      const next = this.tokens[i];
      // 10件复议、诉讼案件被纠错: of both kinds.
      if (this.joinsKinds(ahead, this.tokens, i)) continue;
      // 有2件涉及人事管理、后勤管理等内部事务信息: what the list gives examples of stands behind 等.
      const etc = next?.type === 'stop' && next.mark === 'list' ? examplesUpTo(this.tokens, i, this.text) : -1;
      if (etc > i) {
        ahead.innerGap = '';
        ahead.trailingGap = '';
        i = etc;
        skip = i;
        continue;
      }
      if (!next || next.type === 'stop' || next.type === 'number' || next.type === 'percent') break;
      if (next.type === 'word' && next.kind === 'zero') {
        // 18件复议案件无一件败诉: what there was none of is said of itself.
        if (hasPieces(ahead)) break;
        this.zero = next;
      }
      // 71件新收申请的申请人以自然人为主: what follows is said of people.
      if (next.type === 'word' && next.concept === 'applicants' && hasPieces(ahead)) break;
      if (next.type === 'word' && next.kind === 'own') {
        // 118部省政府规章: what is counted, in a province.
        this.segment = ahead;
        this.word(next);
        this.segment = segment;
      }
      // 97件行政处罚决定全部推送至信用平台: what is said of all of them leaves open nothing of what they are.
      const foreign = next.type === 'gap' || (next.type === 'word' && next.kind === 'void');
      const near = Math.max(token.to, next.from - saysOfAllWithin);
      if (foreign && hasObject(ahead) && saysOfAll.test(this.text.slice(near, next.from))) break;
      if (foreign && next.type === 'word' && !hasObject(ahead)) this.elsewhere = true;
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
          this.elsewhere = elsewhere;
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
    const others = segment.leadingGap.length > 4 && !segment.examples && !isBody(segment.leadingGap);
    if (voided || others) return this.pass(token.to, index);
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

  protected pass(at: number, index: number): number {
    this.clear(at);
    this.thisYear = false;
    this.lastNumberEnd = at;
    return index;
  }

  /** 行政复议案件还有9件: words that count what is left of the cases they name, and the clause ends behind their fate. */
  private leavesCases(index: number): boolean {
    const number = this.tokens[index];
    const stop = this.tokens[index + 2];
    return (
      number !== undefined &&
      (stop === undefined || stop.type === 'stop') &&
      this.segment.groups.flat().every(({ concept }) => concept === 'case' || cases.has(concept)) &&
      /[有剩余]\s*$/u.test(this.text.slice(Math.max(0, number.from - 3), number.from))
    );
  }

  /**
   * The noun right behind the number says what is counted: 收到的71件申请, or, if it is none of ours, 收到12件信访件.
   *
   * @returns index of the last token that belongs to the number
   */
  protected nounBehind(index: number): number {
    const adjacent = this.tokens[index + 1];
    // 主动公开的2417条政府信息.
    const skips = adjacent?.type === 'word' && this.text.slice(adjacent.from, adjacent.to) === '政府';
    const at = skips ? index + 2 : index + 1;
    const next = this.tokens[at];
    if (next?.type !== 'word') return index;
    // 集中采购的13个项目.
    const projects = this.segment.groups.flat().some(({ concept }) => concept === 'procurement');
    if (projects && this.text.startsWith('项目', next.from)) return at;
    if (next.kind === 'void') this.segment.voided = true;
    const kinds = new Set<string>(this.segment.groups.flat().map(({ kind }) => kind));
    const noun =
      next.kind === 'object' &&
      !kinds.has('object') &&
      (topics.has(next.concept) || (kinds.size === 1 && kinds.has('verb')));
    const done = next.concept === 'processed' && !['object', 'outcome', 'measure'].some((kind) => kinds.has(kind));
    // 复议案件还有9件尚未审结: what became of these.
    const fate = kinds.size === 1 && noun === false && next.kind === 'outcome' && this.leavesCases(index);
    if (!noun && !done && !fate) return index;
    addToken(this.segment, next, this.text);
    return at;
  }
}
