import type { Concept } from './scopes/scope.ts';
import { isCase, type Piece, type Segment } from './segment.ts';
import { caseOutcomes, cases, classOf, isApplicationOutcome, kindsOfSuit, means } from './topics.ts';

const channels = new Set(['gazette', 'website', 'weibo', 'wechat', 'social-media', 'other-channel']);
const outcomeGroups = new Set(['refused', 'unavailable', 'not-processed', 'other-handling']);
export const isOutcomeGroup = (what: string): boolean => outcomeGroups.has(what);

const documents = new Set([
  'regulations',
  'normative',
  'licensing',
  'penalties',
  'coercion',
  'other-services',
  'procurement',
]);
/** Verbs that only documents have. */
const ends = new Set(['issue', 'repeal', 'in-force']);
const withPrincipal = new Set(['press-conference', 'interview']);

/** What was spoken of before: a part or an outcome without a noun takes its topic from here. */
export interface Context {
  readonly topic?: string | undefined;
  readonly what?: string | undefined;
  /** Another topic that may be meant instead. */
  readonly or?: string | undefined;
  readonly verb?: string | undefined;
  /** The number before was one of a class of applicants. */
  readonly byApplicant?: boolean | undefined;
  /** 主要负责同志: the sentence counts what the head of the body took part in. */
  readonly led?: boolean | undefined;
  /** The sentence has said how many were received, or one before it, and this one has counted nothing yet. */
  readonly received?: 'here' | 'before' | undefined;
  /** The clause says that there was none. */
  readonly denied?: boolean | undefined;
  readonly forum?: 'litigation' | 'review' | undefined;
  /** The concept of the number before. */
  readonly beside?: string | undefined;
  /** The sentence has counted cases, and nothing else. */
  readonly ofCases?: boolean | undefined;
  /** Documents that the paragraph has counted, whatever it has spoken of since. */
  readonly documents?: string | undefined;
  /** What another year's number was about. */
  readonly shadow?: string | undefined;
  /** The clause names the disclosure of information without its noun: 信息公开答复70份. */
  readonly disclosure?: boolean | undefined;
  /** The rows named in the clause are examples: 因…等原因无法提供. */
  readonly examples?: boolean | undefined;
}

const none: readonly string[] = [];

function conceptsOf(pieces: readonly Piece[], kind: Piece['kind']): readonly string[] {
  let found: string[] | undefined;
  for (const piece of pieces) {
    if (piece.kind !== kind) continue;
    found ??= [];
    found.push(piece.concept);
  }
  return found ?? none;
}

/** 现行有效的42件已公开: that documents were made public says less than the other verbs. */
function verbOf(pieces: readonly Piece[]): string | undefined {
  const verbs = conceptsOf(pieces, 'verb');
  return verbs.findLast((verb) => verb !== 'publish') ?? verbs.at(-1);
}

/**
 * The concept that the words of one group name, completed from what the other groups and the sentence have said.
 * Undefined where they do not name one.
 */
export function conceptOf(group: readonly Piece[], shared: readonly Piece[], context: Context): Concept | undefined {
  // 公开或部分公开28件: said of answers, the verb is an outcome.
  const answered =
    group.some(({ concept }) => concept === 'publish') && shared.some(({ concept }) => concept === 'partial');
  if (answered && group.every(({ kind, concept }) => concept === 'publish' || kind === 'measure'))
    return { topic: 'applications', what: 'granted' };
  const objects = conceptsOf(group, 'object').filter((object) => object !== 'case');
  // 行政复议方面，案件18宗: cases of what was spoken of.
  const ofCases = objects.length < conceptsOf(group, 'object').length;
  if (ofCases && objects.length === 0 && !cases.has(context.topic ?? '') && conceptsOf(group, 'outcome').length === 0)
    return undefined;
  const measures = conceptsOf(group, 'measure');
  const outcomes = outcomesOf(group, context);
  const applicants = conceptsOf(group, 'applicant');
  const verb = verbOf(group) ?? verbOf(shared);
  const sharedObject = conceptsOf(shared, 'object').findLast((object) => object !== 'case');
  // 复议新收14件、上年结转4件: what was carried over are cases.
  const carried = context.ofCases ? [] : measures;
  const meant = implied(outcomes, carried, verb === 'charge' && context.denied === true);
  const replied = context.disclosure === true && measures.includes('processed') ? 'applications' : undefined;
  const named = topicAmong(objects) ?? sharedObject ?? decidedBy(outcomes, measures, context) ?? replied;
  // 申请的信息无法提供: the outcome says that applications are spoken of. 无申请收费: what is denied is the fee.
  const object =
    (named === undefined || named === 'items' || (meant === 'fee' && named === 'applications') ? meant : undefined) ??
    named ??
    (verb === 'decide' && isDecision(context.shadow ?? '') ? context.shadow : undefined) ??
    context.topic;
  const far = named === undefined && verb !== undefined && ends.has(verb) && context.documents;
  // 制发16件，发布解读41篇；废止24件: only documents are repealed.
  if (far && !documents.has(object ?? '')) return { topic: far, what: verb, far: true };
  if (!object) return undefined;
  if (cases.has(object)) {
    const concept = ofDisputes(object, outcomes.length > 0 ? outcomes : sharedResult(group, shared), measures);
    return concept && named === undefined && context.or ? { ...concept, or: context.or } : concept;
  }
  if (object === 'applications') {
    const applicant = applicants.at(-1);
    // 企业 says who applied only where applications are plainly spoken of.
    const byClass = applicant === 'others' || (applicant === 'firm' && objects.length + measures.length === 0);
    if (byClass && !context.byApplicant) return undefined;
    return ofApplications(group, shared, context, objects.length > 0 || sharedObject === 'applications');
  }
  if (outcomes.length > 0 || applicants.length > 0) return undefined;
  if (channels.has(object)) {
    return verb === 'publish' || context.topic === 'items' || channels.has(context.topic ?? '')
      ? { topic: object, what: 'publish' }
      : undefined;
  }
  if (object === 'items') return verb === 'publish' ? { topic: object, what: 'publish' } : undefined;
  // 行政许可事项上年33项，作出处理决定415件: no documents are decided.
  if (named === undefined && verb === 'decide' && !isDecision(object))
    return isDecision(context.shadow ?? '') ? { topic: context.shadow ?? '', what: 'total', decided: true } : undefined;
  if (documents.has(object)) {
    if (named === undefined && verb === undefined) return undefined;
    const action = verb ?? (goesOn(object, context) ? context.verb : undefined);
    return action === undefined || action === 'decide'
      ? { topic: object, what: 'total', ...(action ? { decided: true } : {}) }
      : // 制定规章6件，规范性文件42件: or what is in force. Words of its own (配套) leave it open.
        { topic: object, what: action, ...(verb || object === context.topic ? {} : { named: ['total'] }) };
  }
  if (object === 'fee' || object === 'charges') return { topic: object, what: 'charge' };
  // 采购项目13个，总金额286.4万元.
  if (object === 'amount')
    return context.topic === 'procurement'
      ? { topic: 'procurement-amount', what: 'total' }
      : context.topic === 'charges'
        ? { topic: 'charges', what: 'charge' }
        : undefined;
  if (object === 'outlay') return means.has(context.topic ?? '') ? { topic: 'funding', what: 'total' } : undefined;
  if (object === 'grievance')
    return context.disclosure || cases.has(context.topic ?? '') || context.topic === 'complaint'
      ? { topic: 'complaint', what: 'total' }
      : // 收到申请53件；收到举报1件: of disclosure, or of anything.
        context.topic === 'applications' && measures.every((measure) => measure === 'new')
        ? { topic: 'complaint', what: 'total', far: true }
        : undefined;
  // 受理投诉举报37件，按时办结35件: what became of them is in no table.
  if (
    named === undefined &&
    (verb === 'decide' || measures.some((measure) => measure !== 'new' || object !== 'complaint'))
  )
    return undefined;
  if (withPrincipal.has(object) && context.led) return { topic: object, what: 'led' };
  return { topic: object, what: 'total' };
}

/** 复议3件，维持2件，作其他处理1件: said of cases, it is their other result. */
function outcomesOf(group: readonly Piece[], { ofCases, topic, what = '', beside = what }: Context): readonly string[] {
  const found = conceptsOf(group, 'outcome');
  // 其他处理9件，其中…、其他情形5件: the last of its rows.
  const ofOthers = `${what} ${beside}`.includes('other-handling');
  if (ofOthers && found.length > 0 && found.every((one) => one === 'other-result')) return ['other-handling.other'];
  const [only = ''] = found.length === 1 ? found : [];
  const isOther = /^other-handling(?:\.other)?$/u.test(only) && ofCases === true && cases.has(topic ?? '');
  return isOther ? ['other-result'] : found;
}

/** 公示行政许可298件、行政处罚76件, 废止规章2件、规范性文件131件: the verb is said of the next kind, too. */
const goesOn = (object: string, { topic, verb }: Context): boolean =>
  object === topic ||
  topic === 'items' ||
  (object === 'normative' && topic === 'regulations' && verb !== 'publish') ||
  (verb === 'publish' && isDecision(object) && isDecision(topic ?? ''));

export const isDecision = (topic: string): boolean => /^(?:licensing|penalties|coercion|other-services)$/u.test(topic);

/** 10件复议、诉讼案件被纠错: what became of both stands behind the last. */
function sharedResult(group: readonly Piece[], shared: readonly Piece[]): readonly string[] {
  const [last] = shared.slice(-1);
  const [own] = group.slice(-1);
  const before = shared.at(-2);
  return last && own && last.kind === 'outcome' && before && isCase(before) && before !== own && last.from > own.from
    ? [last.concept]
    : none;
}

/** 败诉, and what a court has decided, is said of suits; what a 复议机关 has decided, of reviews. */
function decidedBy(
  outcomes: readonly string[],
  measures: readonly string[],
  { topic, forum }: Context,
): string | undefined {
  const closed = outcomes.length === 0 && forum !== undefined && measures.includes('processed');
  if (!closed && !outcomes.some((outcome) => caseOutcomes.has(outcome))) return undefined;
  const court = forum === 'litigation' || outcomes.includes('won') || outcomes.includes('lost');
  if (court) return topic !== undefined && topic !== 'review' && cases.has(topic) ? undefined : 'litigation';
  return forum === 'review' && (topic === undefined || cases.has(topic)) ? 'review' : undefined;
}

function ofDisputes(topic: string, outcomes: readonly string[], measures: readonly string[]): Concept | undefined {
  const result = outcomes.findLast((outcome) => caseOutcomes.has(outcome));
  if (result === 'won' || result === 'lost') return { topic, what: result === 'won' ? 'upheld' : 'corrected' };
  if (result) return { topic, what: result };
  if (outcomes.length > 0) return undefined;
  // 尚未办结, 正在办理: said of a case, it is pending.
  if (measures.includes('open')) return { topic, what: 'pending' };
  if (measures.some((measure) => measure.startsWith('carried'))) return undefined;
  return measures.at(-1) === 'processed' ? { topic, what: 'total', closed: true } : { topic, what: 'total' };
}

function ofApplications(
  group: readonly Piece[],
  shared: readonly Piece[],
  context: Context,
  named: boolean,
): Concept | undefined {
  const topic = 'applications';
  const own = conceptsOf(group, 'measure');
  const all = outcomesOf(group, context);
  const outcomes = all.filter((outcome) => !caseOutcomes.has(outcome));
  const cases = all.length - outcomes.length;
  const [who] = conceptsOf(group, 'applicant').slice(-1);
  const by = classOf(who);
  const { applicant } = by;
  // 自然人、法人分别提出61件、10件: the verb is said of each.
  const measures = own.length === 0 && applicant && outcomes.length === 0 ? conceptsOf(shared, 'measure') : own;
  // 办理中予以公开21件: while they were handled, and not of those that still are.
  const under = outcomes.length > 0 && measures.length === 1 && measures[0] === 'open';
  const carried =
    measures.findLast((measure) => measure.startsWith('carried-')) ?? measures.find((measure) => measure === 'carried');
  if (carried) return { topic, what: carried, ...by };
  if (measures.includes('open') && !under) return { topic, what: 'carried-out', ...by };
  // 电子邮件答复32件: the way it was answered.
  if (measures.includes('processed') && outcomes.some(isWayIn)) return undefined;
  // 终止3件, 撤回2件 end an application in a way that table three has no row for.
  if (cases > 0 && outcomes.length === 0) return undefined;
  const rows = outcomes.filter((name) => name.includes('.'));
  const kind = outcomes.findLast((name) => isOutcomeGroup(name));
  const [row] = rows;
  if (row && kind && rows.every((one) => one === row) && !context.examples && row.startsWith(`${kind}.`))
    return { topic, what: row, named: [kind], ...by };
  const said = kind ?? outcomes.at(-1) ?? ofMeasures(measures);
  if (!said && applicant) return ofApplicants(context, by);
  const what = said;
  if (what)
    return isOutcomeGroup(what) && rows.length > 0 ? { topic, what, ...by, named: rows } : { topic, what, ...by };
  return named ? { topic, what: 'new' } : undefined;
}

/** 受理71件，办结70件，结转6件，其中自然人…件: of those received, as a rule. */
function ofApplicants({ what, received }: Context, by: Pick<Concept, 'applicant' | 'wide'>): Concept {
  const topic = 'applications';
  const before = what && !isWayIn(what) ? what : 'new';
  const isCarried = before.startsWith('carried');
  if (received === undefined || !(isCarried || before === 'processed')) return { topic, what: before, ...by };
  if (!isCarried) return { topic, what: 'new', ...by, named: ['processed'] };
  // In one sentence they may be those carried over; behind a full stop, hardly.
  return received === 'before'
    ? { topic, what: 'new', ...by, named: ['processed', before] }
    : { topic, what: before, ...by, named: ['new', 'processed'] };
}

const isWayIn = (outcome: string): boolean => /^(?:in-person|fax|online|letter)$/u.test(outcome);

function ofMeasures(measures: readonly string[]): string | undefined {
  if (measures.includes('new') && measures.includes('processed')) return 'new-and-processed';
  return measures.at(-1);
}

/** 不予公开, 结转下年度 and the like are said of applications only; 未收费, of the fees for information. */
function implied(
  outcomes: readonly string[],
  measures: readonly string[],
  nothingCharged: boolean,
): string | undefined {
  const ofThem =
    outcomes.some(isApplicationOutcome) ||
    measures.some((measure) => measure === 'carried-in' || measure === 'carried-out');
  if (ofThem) return 'applications';
  return nothingCharged ? 'fee' : undefined;
}

/** The noun that counts among several: a case before its application, a channel before what it carries. */
function topicAmong(all: readonly string[]): string | undefined {
  const objects = all.length > 1 ? all.filter((object) => object !== 'amount') : all;
  return (
    // 直接起诉的行政诉讼27件: the kind of suit, where both words stand.
    objects.findLast((object) => kindsOfSuit.has(object)) ??
    objects.findLast((object) => cases.has(object)) ??
    objects.find((object) => object === 'explanation') ??
    objects.findLast((object) => documents.has(object)) ??
    objects.find((object) => object === 'complaint') ??
    objects.find((object) => channels.has(object)) ??
    objects.findLast((object) => object !== 'items') ??
    objects.at(-1)
  );
}

/** An outcome or a class of applicants was named, and not applications as such. */
export const namesRow = (segment: Segment | undefined): boolean =>
  segment?.groups.flat().some(({ kind }) => kind === 'outcome' || kind === 'applicant') === true;
