import { type Saved, withBracket } from './bracket.ts';
import { type Context, conceptOf, isDecision } from './clause.ts';
import { carryOf, comparing, deniesAll, endsRange, formerYear, isNeutral } from './foresight.ts';
import { isKindToo, tellsContent } from './matters.ts';
import { isAboutAnother, isAmong, isPartOfBody, isRegion, isWider } from './narrowing.ts';
import type { ReadingOptions } from './reading.ts';
import type { Concept } from './scopes/scope.ts';
import {
  addToken,
  emptySegment,
  hasPieces,
  isClassOfExamples,
  type Piece,
  type Segment,
  tolerableGap,
} from './segment.ts';
import { Subjects } from './subjects.ts';
import type { Token } from './tokens.ts';
import {
  cases,
  documentVerbs,
  isNormative,
  isOtherCase,
  isReceived,
  isSuit,
  isWay,
  kindsOfSuit,
  same,
  topics,
  whats,
} from './topics.ts';
import type { Claim } from './types.ts';

const letters: Readonly<Record<string, string>> = { 来信: 'letter', 来访: 'in-person' };

/** Concepts of a sentence that are kept in mind. */
export const longestRun = 40;

/** What the words of a paragraph have said so far, until the next number, the end of the clause, sentence or bracket. */
export abstract class ProseState {
  protected segment: Segment = emptySegment(0);
  /** The clause before, which named something and gave no number: 收到的申请，共71件. */
  protected unanswered: Segment | undefined;
  /** The words that a share was given for: 不掌握的占84.2%，为288件. */
  protected rated: Segment | undefined;
  protected bothSuits = false;
  /** The row that the clause before named and gave no number: 因第三方不同意公开，3件申请不予公开. */
  protected reason: string | undefined;
  protected context: Context = {};
  protected head: Concept | undefined;
  protected last: Concept | undefined;
  /** The paragraph has said how many applications were received. */
  private received = false;
  /** How many concepts have been named: a number that adds none was not understood. */
  protected remembered = 0;
  protected understood = true;
  /** Units of the sentence's numbers that are read as nothing: 合计 may sum them up. */
  protected unread = '';
  protected ended: readonly Concept[] = []; // Those of the sentence before.
  protected shadow: Concept | undefined; // What another year's number was about: 2022年收到62件，2023年71件.
  protected differed = false; // The shadow is what a difference was said of: 比上年少8件，为44件.
  /** What the sentence counts is narrower or wider than the tables: 各类复议56件，维持30件. */
  protected narrow = false;
  protected disclosed: string | undefined; // The unit in which what was made public unasked was counted.
  /** The sentence speaks of one field of what the body does: 卫生领域行政处罚399件，行政许可1288件. */
  protected field = false;
  /** Concepts of the sentence's numbers so far: what 合计 may sum up. */
  protected run: Concept[] = [];
  protected parts = false;
  protected readonly stack: Saved[] = [];
  protected compare = false;
  protected otherYear = false;
  /** The sentence begins with another year, and has not come back from it: 2022年收到62件；复议3件. */
  private headedByOther = false;
  protected sentenceStart = 0;
  protected period = false;
  protected readonly subjects = new Subjects();
  private documents: string | undefined;
  /** 予以公开的申请中，: what the numbers of the sentence are parts of. */
  private within: string | undefined;
  /** The year of the report, or 全年, was named since the last number. */
  protected thisYear = false;
  /** 由62件上升到: the next number is this year's. */
  protected becoming = false;
  /** The sentence counts something else (提案, 信访), and has not spoken of applications since. */
  protected elsewhere = false;
  protected zero: Piece | undefined;
  protected own = false;
  /** It is the subject of its sentence, and goes on to be that of those behind it. */
  private ownHead = false;
  /** The subject of the sentence is another body: 城关街道收到97件，办结95件. */
  protected foreign = false;
  /** 主要负责同志: in this clause, and in the one before. */
  protected led = false;
  protected ledBefore = false;
  protected sum = false;
  protected attend = false;
  protected each = false;
  protected respectively = false;
  protected queue: Concept[] = [];
  protected queued: Claim[] = [];
  protected queueDoubt = false; // What is doubtful of the first is of all.
  protected clauseStart = 0;
  protected lastNumberEnd = -1;
  protected numbers = 0;
  protected years = 0;
  /** The concepts of the last list with 分别: 复议、诉讼分别为…，维持9件、7件. */
  protected columns: Concept[] = [];

  protected constructor(
    protected readonly text: string,
    protected readonly options: ReadingOptions,
  ) {}

  /** The clause says that there was none of what its words name. */
  protected abstract sayZero(zero: Token, at: number): void;

  protected word(given: Piece): void {
    const token = given.kind === 'void' ? this.wayAmongWays(given) : given;
    switch (token.kind) {
      case 'zero':
        // 无 inside a clause that has a number already says zero of what follows it only.
        this.zero ??= token;
        // 主要负责同志未参加发布会，未参加访谈.
        if (this.ledBefore && /参加$|出席$/u.test(this.text.slice(token.from, token.to))) this.led = true;
        if (token.concept !== 'zero')
          this.segment.groups.at(-1)?.push({
            ...token,
            kind: token.concept.startsWith('carried') ? 'measure' : 'verb',
            from: token.to,
            to: token.to,
          });
        return;
      case 'compare':
        if (token.concept === 'period') this.period = true;
        else if (token.concept === 'whole') {
          this.period = false;
          this.thisYear = true;
          if (/^(?:本年|今年|报告)/u.test(this.text.slice(token.from, token.to))) this.otherYear = false;
          // 较上年上升至71件: the number itself, and no difference.
        } else this.compare = token.concept !== 'level';
        return;
      case 'own':
        if (token.concept === 'area') this.foreign = isWider(this.text.slice(token.from, token.to), this.options);
        if (token.concept === 'name') {
          this.foreign = !/[我本]\S{0,4}$/u.test(this.text.slice(Math.max(0, token.from - 6), token.from));
          return;
        }
        if (token.concept === 'rules' && this.options.government?.endsWith('省人民政府')) {
          addToken(this.segment, { ...token, kind: 'object', concept: 'regulations' }, this.text);
          return;
        }
        if (token.concept === 'attend') {
          this.attend = true;
          // 主要负责同志出席发布会1次，参加访谈2次.
          this.led ||= this.ledBefore;
        } else if (token.concept === 'led') this.led = true;
        else if (
          token.concept !== 'area' ||
          (this.options.government === undefined && isRegion(this.text.slice(token.from, token.to)))
        )
          // 全市税务系统 is more than the bureau that reports, whose table is its own.
          this.sayOwn();
        // 全县…: back to the whole, where the clause begins so; 占全县的17% does not.
        else if (
          token.from - this.clauseStart < 12 &&
          /^[\s\d年，度]*$/u.test(this.text.slice(this.clauseStart, token.from))
        )
          this.own = false;
        return;
      case 'parts':
        if (!this.understood) {
          this.head = undefined;
          // 要求公开移民资金24件，其中予以公开8件: of what no table counts.
          this.narrow ||= token.from - this.lastNumberEnd < 3;
        } else if (this.last) this.head = this.last;
        this.foresee();
        this.subjects.divide(this.segment);
        this.parts = true;
        this.clear(token.to);
        return;
      case 'share-out':
        if (token.concept === 'respectively') this.respectively = true;
        else this.each = true;
        return;
      default:
        // 县政府收到的213件中，我局承办7件: of those that another body received.
        if (token.kind === 'filler' && /^[我本]/u.test(this.text.slice(token.from, token.to)))
          this.foreign &&=
            this.parts || /^[具体共]{0,2}(?:承办|牵头|协办|参与)/u.test(this.text.slice(token.to, token.to + 5));
        if (isNormative(token.concept)) this.documents = token.concept;
        if (token.kind === 'void' && !isPartOfBody(this.text, token.from, token.to))
          this.elsewhere ||= !tellsContent(this.last, this.text.slice(this.clauseStart, token.from));
        else if (token.concept === 'applications' || isClassOfExamples(token, this.text)) this.elsewhere = false;
        if (token.kind === 'object' && topics.has(token.concept))
          this.context = { ...this.context, topic: token.concept };
        if (token.concept === 'sum') this.sum = true;
        if (token.concept === 'applicants') this.context = { ...this.context, topic: 'applications' };
        addToken(this.segment, token, this.text);
        // 取水许可申请340件，已办结340件: what follows is said of them, too.
        if (this.segment.acted && token.concept === 'applications') {
          this.elsewhere = true;
          this.context = {};
        }
    }
  }

  /** 网上23件、来信11件: beside other ways that applications came by, a letter is one of them. */
  private wayAmongWays(token: Piece): Piece {
    const concept = this.last && isWay(this.last.what) ? letters[this.text.slice(token.from, token.to)] : undefined;
    return concept === undefined ? token : { ...token, kind: 'outcome', concept };
  }

  protected year(token: Extract<Token, { type: 'year' }>, next: Token | undefined): void {
    const { year } = this.options;
    if (year === undefined) return;
    // 提案132件，2022年遗留的2件: what was left over are proposals.
    const concept = this.elsewhere ? undefined : carryOf(token, next, this.text, year);
    if (concept) {
      this.segment.groups.at(-1)?.push({ type: 'word', kind: 'measure', concept, from: token.from, to: token.to });
      return;
    }
    if (endsRange(token, this.text)) this.period = true;
    // 五年来，…增长到2023年的1287件: of the year again. 自施行至2016年底: not of the year alone.
    else if (token.year === year && (this.text[token.to] === '的' || !/[至到]/u.test(this.text[token.from - 1] ?? '')))
      this.period = false;
    this.years++;
    if (token.year < year && comparing.test(this.text.slice(Math.max(0, token.from - 4), token.from))) {
      this.compare = true;
      return;
    }
    this.otherYear = token.year !== year;
    const head = /^[\s\d（(一二三四五六七八九十）).．、]*$/u.test(this.text.slice(this.sentenceStart, token.from));
    this.headedByOther = this.otherYear && head;
    if (!this.otherYear) this.thisYear = true;
  }

  protected stop(mark: Extract<Token, { type: 'stop' }>['mark'], at: number): void {
    switch (mark) {
      case 'list':
        // 过程性信息（会议纪要、内部请示等）的申请: what stands in a bracket parts nothing outside.
        if (this.stack.at(-1)?.segment !== this.segment) this.addBetween(this.segment, at);
        return;
      case 'colon':
        // 办结情况：公开4件、部分公开1件: a heading, and what stands under it. 收到情况：71件, 收到情况：无 answer the heading.
        if (
          /情况[:：]$/u.test(this.text.slice(at - 3, at)) &&
          !/^[共约]?\s?\d|^\s?[无没未零]/u.test(this.text.slice(at, at + 4))
        ) {
          this.foresee();
          this.clear(at);
        }
        return;
      case 'open':
        this.stack.push({
          parts: this.parts,
          head: this.head,
          last: this.last,
          context: this.context,
          led: this.led,
          segment: this.segment,
          numbers: this.numbers,
          elsewhere: this.elsewhere,
          compare: this.compare,
          unread: this.unread,
          said: this.lastNumberEnd === at - 1 ? this.run.length : undefined,
          at,
        });
        if (this.stack.length > 20) this.stack.shift();
        if (this.last && this.lastNumberEnd === at - 1) this.head = this.last;
        if (this.lastNumberEnd === at - 1) this.clear(at);
        return;
      case 'close': {
        const saved = this.stack.pop();
        if (saved && this.close(saved)) return;
        if (this.lastNumberEnd > this.segment.from) this.clear(at);
        return;
      }
      default: {
        const former = mark === 'clause' && formerYear.test(this.text.slice(this.clauseStart, at - 1));
        const heads = former && this.clauseStart === this.sentenceStart;
        this.endClause(at, mark === 'clause');
        if (former) this.otherYear = true;
        if (heads) this.headedByOther = true;
        if (mark === 'semicolon' || mark === 'sentence') {
          this.subjects.forget();
          this.within = undefined;
          this.leaveParts();
          this.otherYear =
            this.headedByOther && mark === 'semicolon' && !/[今本全]年|年内|报告/u.test(this.text.slice(at, at + 16));
          this.ledBefore = false;
          this.endQueue();
        }
        if (mark === 'sentence') {
          this.period = false;
          this.sentenceStart = at;
          this.headedByOther = false;
          this.foreign = false;
          // 在全县考核中得92分: nothing was counted of it.
          this.own &&= this.ownHead && this.run.length > 0;
          this.narrow = false;
          this.field = false;
          this.disclosed = undefined;
          this.elsewhere = false;
          this.stack.length = 0;
          this.head = undefined;
          this.shadow = undefined;
          this.ended = this.run;
          this.run = [];
          this.unread = '';
          this.columns = [];
        }
      }
    }
  }

  protected addBetween(segment: Segment, at: number): void {
    addToken(segment, { type: 'word', kind: 'join', concept: 'join', from: at - 1, to: at }, this.text);
  }

  /** 县本级收到61件。…: until another subject comes. 收到214件，其中县本级61件: in this sentence. */
  private sayOwn(): void {
    const head = !this.parts && !this.attend;
    this.ownHead = this.own ? this.ownHead || head : head;
    this.own = true;
  }

  /** 10件复议、诉讼案件被纠错: the mark between two kinds of case goes into the segment. */
  protected joinsKinds(segment: Segment, tokens: readonly Token[], at: number): boolean {
    const joins = isKindToo(tokens, at);
    if (joins) this.addBetween(segment, tokens[at]?.to ?? 0);
    return joins;
  }

  /** Takes up what was left at a bracket; true where the words in front of it still wait for their number. */
  protected close({ last, context, segment, numbers, said, at, ...held }: Saved): boolean {
    const including = this.parts && (!held.parts || /^内?[含包]/u.test(this.text.slice(at, at + 2)));
    Object.assign(this, held);
    // 不予公开10件（过程性信息4件、…）: its parts, and no more of what 合计 sums up.
    this.run.length = Math.min(this.run.length, said ?? longestRun);
    const inside = this.segment;
    if (this.numbers > numbers) {
      this.last = last ?? (this.last?.applicant ? this.last : undefined); // 以自然人为主（61件），企业6件.
      this.context = context;
      if (including && hasPieces(segment)) this.segment = segment;
      return including && hasPieces(segment);
    }
    if (!hasPieces(segment) || inside === segment) return inside === segment;
    this.segment = withBracket(segment, inside, including);
    return true;
  }

  /** At the end of a clause: what was said to be zero in words becomes claims. */
  protected endClause(at: number, goesOn: boolean): void {
    const { zero } = this;
    if (zero && this.unanswered && !hasPieces(this.segment) && deniesAll(zero, this.text, this.clauseStart, at))
      this.segment = this.unanswered;
    const { segment } = this;
    const said = hasPieces(segment) && !this.otherYear && !this.period;
    if (goesOn && this.lastNumberEnd <= this.clauseStart)
      this.subjects.hear(segment, this.text.slice(this.clauseStart, at), this.clauseStart, zero !== undefined);
    if (goesOn && isAboutAnother(this.text.slice(this.clauseStart, at), this.options)) this.foreign = true;
    if (zero && said && !this.compare && !segment.voided) this.sayZero(zero, at);
    else if (!zero) this.foresee();
    if (goesOn && said && isAmong(this.text.slice(this.clauseStart, at))) this.within = this.concepts()[0]?.what;
    const plain = segment.trailingGap.length <= (this.compare ? tolerableGap : 0) || isNeutral(segment.trailingGap);
    this.unanswered = goesOn && !zero && said && !segment.voided && plain ? segment : this.rated;
    this.rated = undefined;
    // 直接起诉27件、复议后起诉35件，判决维持34件: of both, or of the last.
    if (this.bothSuits) this.context = { ...this.context, topic: 'litigation', or: this.last?.topic };
    this.bothSuits = false;
    const rows = segment.groups.flat().filter(({ kind, concept }) => kind === 'outcome' && concept.includes('.'));
    // 对大量反复申请，要求说明理由25次，对理由不合理的17件不予处理: a number that counts nothing of ours changes no reason.
    const keeps = rows.length === 0 && !this.understood && this.lastNumberEnd > this.clauseStart;
    this.reason = !goesOn || (rows.length !== 1 && !keeps) ? undefined : (rows[0]?.concept ?? this.reason);
    // 从公开渠道看，政府网站2380条.
    if (goesOn && /公开(?:渠道|方式|载体)[看分来]{0,2}[，,]$/u.test(this.text.slice(at - 7, at)))
      this.context = { topic: 'items', verb: 'publish' };
    if (goesOn && /(?:方面|情况|事项|行政(?:许可|处罚|强制))[，,]$/u.test(this.text.slice(at - 5, at))) this.headed();
    // 与2022年相比，收到71件: the year is what is compared with.
    if (this.compare && /比较?[，,]$/u.test(this.text.slice(at - 3, at))) this.otherYear = false;
    this.clear(at);
    this.compare = false;
    this.attend = false;
    this.thisYear = false;
    this.becoming = false;
    this.ledBefore = this.led;
    this.led = false;
    this.years = 0;
    this.clauseStart = at;
  }

  /** Behind a list of parts, the sentence goes on about their whole; the last part may still be meant. */
  private leaveParts(): void {
    const { parts, head, context } = this;
    this.parts = false;
    if (!parts || !head || !cases.has(head.topic) || !cases.has(context.topic ?? '')) return;
    this.context = { ...context, topic: head.topic, or: head.topic === context.topic ? context.or : context.topic };
  }

  /** 行政许可方面，作出决定326件: a clause that only names a topic gives it to the next. */
  protected headed(): void {
    const pieces = this.segment.groups.flat().filter(({ concept }) => concept !== 'decide' && concept !== 'handled');
    const [first] = pieces;
    if (first && pieces.every((piece) => piece.kind === 'object')) this.context = { topic: first.concept };
  }

  /** Words without a number say what the numbers behind them are of: 新收的申请中，自然人…件. */
  protected foresee(): void {
    if (!hasPieces(this.segment) || this.segment.voided) return;
    const [concept] = this.concepts();
    if (!concept || !topics.has(concept.topic)) return;
    const what = whats.has(concept.what) ? concept.what : this.context.what;
    this.context = { ...this.context, topic: concept.topic, what };
  }

  protected concepts(denied = this.zero !== undefined): (Concept | undefined)[] {
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
    const before = this.context;
    const whole = parts && !isOtherCase(head, this.last) ? head : undefined;
    const context: Context = {
      topic: whole ? whole.topic : (before.topic ?? (this.subjects.channel && 'items')),
      what: this.within ?? (whole ? whole.what : before.what),
      or: before.or,
      verb: whole?.what === 'publish' ? 'publish' : before.verb,
      byApplicant: this.last?.applicant !== undefined,
      led: this.led,
      documents: this.documents,
      shadow: this.shadow?.topic,
      denied,
      received: this.run.some(isReceived) ? 'here' : this.run.length === 0 && this.received ? 'before' : undefined,
      examples: segment.examples,
      disclosure: segment.disclosure,
      beside: this.last?.what,
      forum: segment.forum,
      ofCases: this.run.length > 0 && this.run.every(({ topic }) => cases.has(topic)),
    };
    if (all.length === 0 && this.led && (parts || this.attend) && head) return [{ topic: head.topic, what: 'led' }];
    const found = wanted.map((group) => conceptOf(group, all, context));
    return found.filter((one, i) => !one || found.findIndex((other) => same(one, other)) === i);
  }

  /** A list whose items all get the same number, or each its own. */
  protected sharedOut(): boolean {
    return this.each || this.respectively || this.zero !== undefined;
  }

  protected remember(concept: Concept): void {
    this.last = concept;
    if (isNormative(concept.topic)) this.documents = concept.topic;
    if (isDecision(concept.topic)) this.shadow = undefined;
    this.received ||= isReceived(concept);
    this.remembered++;
    this.subjects.count(concept, this.run.length === 0);
    // Longer lists are summed up by no sentence.
    if (this.run.length < longestRun) this.run.push(concept);
    const verb = documentVerbs.has(concept.what) ? concept.what : this.context.verb;
    this.context = {
      topic: concept.topic,
      what: whats.has(concept.what) ? concept.what : this.context.what,
      verb,
      or: concept.or,
    };
    const before = this.run.at(-2);
    const suits = before !== undefined && kindsOfSuit.has(concept.topic) && kindsOfSuit.has(before.topic);
    if (!this.parts) this.head = concept;
    else if (kindsOfSuit.has(concept.topic) && concept.what === 'total' && isSuit(this.head)) {
      // 行政诉讼12件，其中直接起诉5件，维持3件: of the nearer whole, or of all. 其中直接起诉27件、复议后起诉35件，维持34件: of all.
      const both = suits && before.topic !== concept.topic && before.what === 'total';
      if (!both) this.context = { ...this.context, or: this.head?.topic };
      this.head = both ? { topic: 'litigation', what: 'total' } : concept;
    }
    this.bothSuits = suits && before.topic !== concept.topic && before.what === concept.what;
  }

  /** A list whose numbers are fewer than its names says nothing certain. */
  protected endQueue(): void {
    this.queue = [];
    this.queueDoubt = false;
    this.queued = [];
  }

  protected clear(at: number): void {
    this.segment = emptySegment(at);
    this.each = false;
    this.sum = false;
    if (this.queue.length === 0) this.respectively = false;
    if (at > (this.zero?.to ?? -1)) this.zero = undefined;
  }
}
