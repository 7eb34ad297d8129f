import type { Concept } from './scopes/scope.ts';
import type { Token } from './tokens.ts';

/** What stands between the last number (or the beginning of the clause) and the next one. */
export interface Segment {
  /** Concept words in order, in groups that 、 and 和 separate. */
  groups: Piece[][];
  /** Unknown words in front of the first concept word. */
  leadingGap: string;
  /** Longest run of unknown words behind the first concept word. */
  innerGap: string;
  /** Unknown words directly behind the last concept word. */
  trailingGap: string;
  voided: boolean;
  from: number;
}

export type Piece = Extract<Token, { type: 'word' }>;

export const emptySegment = (from: number): Segment => ({
  groups: [[]],
  leadingGap: '',
  innerGap: '',
  trailingGap: '',
  voided: false,
  from,
});

export const hasPieces = (segment: Segment): boolean => segment.groups.some((group) => group.length > 0);

/** Unknown words up to this length between a concept and its number are taken for filling. */
export const tolerableGap = 2;

const tells = new Set(['measure', 'outcome', 'object', 'applicant', 'verb']);

/** Adds a word or a gap to a segment. */
export function addToken(segment: Segment, token: Token, text: string): void {
  if (token.type === 'gap') {
    const words = text.slice(token.from, token.to);
    if (!hasPieces(segment)) segment.leadingGap += words;
    else {
      segment.trailingGap += words;
      if (words.length > segment.innerGap.length) segment.innerGap = words;
    }
    return;
  }
  if (token.type !== 'word') return;
  if (token.kind === 'void') {
    segment.voided = true;
    // 收到征地拆迁的申请12件: a foreign word behind the verb narrows what is counted.
    if (hasPieces(segment))
      segment.innerGap = text.slice(token.from, token.to).padEnd(Math.max(tolerableGap + 1, segment.innerGap.length));
    return;
  }
  if (token.kind === 'join') {
    if ((segment.groups.at(-1)?.length ?? 0) > 0) segment.groups.push([]);
    return;
  }
  if (tells.has(token.kind)) {
    segment.groups.at(-1)?.push(token);
    // A word that names the thing takes back what an unknown word before it put in doubt.
    segment.trailingGap = '';
    if (token.kind === 'object' || token.kind === 'outcome') segment.voided = false;
  }
}

const disputes = new Set(['review', 'litigation', 'direct', 'after-review']);
const channels = new Set(['gazette', 'website', 'weibo', 'wechat', 'social-media', 'other-channel']);
export const isOutcomeGroup = (what: string): boolean =>
  ['refused', 'unavailable', 'not-processed', 'other-handling'].includes(what);

const documents = new Set([
  'regulations',
  'normative',
  'licensing',
  'penalties',
  'coercion',
  'other-services',
  'procurement',
]);
const caseOutcomes = new Set(['upheld', 'corrected', 'other-result', 'pending']);

/** Outcomes that only applications have. */
export const isApplicationOutcome = (outcome: string): boolean => !caseOutcomes.has(outcome);

/** What was spoken of before: a part or an outcome without a noun takes its topic from here. */
export interface Context {
  readonly topic?: string | undefined;
  readonly what?: string | undefined;
  readonly verb?: string | undefined;
}

const conceptsOf = (pieces: readonly Piece[], kind: Piece['kind']): string[] =>
  pieces.filter((piece) => piece.kind === kind).map((piece) => piece.concept);

/**
 * The concept that the words of one group name, completed from what the other groups and the sentence have said.
 * Undefined where they do not name one.
 */
export function conceptOf(group: readonly Piece[], shared: readonly Piece[], context: Context): Concept | undefined {
  const objects = conceptsOf(group, 'object');
  const measures = conceptsOf(group, 'measure');
  const outcomes = conceptsOf(group, 'outcome');
  const applicant = conceptsOf(group, 'applicant').at(-1) as Concept['applicant'] | undefined;
  const verb = conceptsOf(group, 'verb').at(-1) ?? conceptsOf(shared, 'verb').at(-1);
  const sharedObject = conceptsOf(shared, 'object').at(-1);
  const object = topicAmong(objects) ?? sharedObject ?? implied(outcomes, measures) ?? context.topic;
  if (!object) return undefined;
  const caseOutcome = outcomes.findLast((outcome) => caseOutcomes.has(outcome));
  if (disputes.has(object)) {
    if (caseOutcome) return { topic: object, what: caseOutcome };
    if (outcomes.length > 0) return undefined;
    if (measures.some((measure) => measure.startsWith('carried'))) return undefined;
    return { topic: object, what: measures.at(-1) === 'processed' ? 'processed' : 'total' };
  }
  if (object === 'applications') {
    const named = outcomes.filter((name) => name.includes('.'));
    const what = whatOfApplications(measures, outcomes) ?? (applicant ? (context.what ?? 'new') : undefined);
    if (what)
      return {
        topic: object,
        what,
        ...(applicant ? { applicant } : {}),
        ...(isOutcomeGroup(what) && named.length > 0 ? { named } : {}),
      };
    return objects.length > 0 ? { topic: object, what: 'new' } : undefined;
  }
  if (outcomes.length > 0 || applicant) return undefined;
  if (channels.has(object)) {
    return verb === 'publish' || context.topic === 'items' || channels.has(context.topic ?? '')
      ? { topic: object, what: 'publish' }
      : undefined;
  }
  if (object === 'items') return verb === 'publish' ? { topic: object, what: 'publish' } : undefined;
  if (documents.has(object)) {
    const action = verb ?? (object === context.topic ? context.verb : undefined);
    return { topic: object, what: action === undefined || action === 'decide' ? 'total' : action };
  }
  if (object === 'fee' || object === 'charges') return { topic: object, what: 'charge' };
  return { topic: object, what: 'total' };
}

/** 不予公开, 结转下年度 and the like are said of applications only. */
function implied(outcomes: readonly string[], measures: readonly string[]): string | undefined {
  const ofApplications =
    outcomes.some((outcome) => !caseOutcomes.has(outcome)) || measures.some((measure) => measure.startsWith('carried'));
  return ofApplications ? 'applications' : undefined;
}

/** The noun that counts among several: a case before its application, a channel before what it carries. */
function topicAmong(objects: readonly string[]): string | undefined {
  return (
    objects.findLast((object) => disputes.has(object)) ??
    objects.findLast((object) => documents.has(object)) ??
    objects.find((object) => channels.has(object)) ??
    objects.findLast((object) => object !== 'items') ??
    objects.at(-1)
  );
}

function whatOfApplications(measures: readonly string[], outcomes: readonly string[]): string | undefined {
  const carried = measures.findLast((measure) => measure.startsWith('carried'));
  if (carried) return carried;
  // 因本机关不掌握等原因无法提供: the group is meant, its row named as an example.
  const outcome =
    outcomes.findLast((name) => isOutcomeGroup(name)) ?? outcomes.findLast((name) => !caseOutcomes.has(name));
  if (outcome) return outcome;
  if (measures.includes('new') && measures.includes('processed')) return 'new-and-processed';
  return measures.at(-1);
}
