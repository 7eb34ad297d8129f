import type { Concept } from './scopes/scope.ts';

export const cases: ReadonlySet<string> = new Set(['review', 'litigation', 'direct', 'after-review']);

/** How a suit came about: cases of one kind of those that 行政诉讼 counts together. */
export const kindsOfSuit: ReadonlySet<string> = new Set(['direct', 'after-review']);

export const isSuit = (concept: Concept | undefined): boolean =>
  concept !== undefined && (concept.topic === 'litigation' || kindsOfSuit.has(concept.topic));

/** The documents that table two counts by what became of them. */
export const isNormative = (topic: string): boolean => topic === 'normative' || topic === 'regulations';

/** Nouns that sentences after them go on to speak of. */
export const topics: ReadonlySet<string> = new Set(['applications', ...cases]);

/** What happened to applications as a whole; what follows may be said of each. */
export const whats: ReadonlySet<string> = new Set(['new', 'handled', 'processed', 'carried-in', 'carried-out']);

export const same = (one: Concept, other: Concept | undefined): boolean =>
  one.topic === other?.topic && one.what === other.what && one.applicant === other.applicant;

const people: ReadonlySet<string> = new Set(['full-time', 'part-time']);
const media: ReadonlySet<string> = new Set(['gazette', 'website', 'weibo', 'wechat', 'other-channel']);
const decisions: ReadonlySet<string> = new Set(['licensing', 'penalties', 'coercion']);

/** Whether the concepts of a sentence are of one kind, side by side, so that 合计 can sum them up. */
export function addsUp(run: readonly Concept[]): boolean {
  const [first] = run;
  if (!first || run.length < 2) return false;
  const kin = [cases, people, decisions, media].find((topics) => topics.has(first.topic)) ?? new Set([first.topic]);
  if (!run.every((one) => kin.has(one.topic) && !one.applicant)) return false;
  return first.topic !== 'applications' || !run.some((one) => whats.has(one.what));
}

/** 新收12件，上年结转3件，共计15件: what these add up to is what was handled. */
export const carries: ReadonlySet<string> = new Set(['new', 'carried-in']);

/** Verbs that go on to be said of the next document named. */
export const documentVerbs: ReadonlySet<string> = new Set(['issue', 'repeal', 'in-force', 'publish']);

/** Rows of the statistics table about the body's own means: 经费 beside them is what they cost. */
export const means: ReadonlySet<string> = new Set([
  'staff',
  'full-time',
  'part-time',
  'reading-point',
  'dedicated-body',
  'meeting',
  'training',
  'trainee',
]);

/** The class of applicants that a word names; 企业 and 其他 may mean more than the one. */
export function classOf(who: string | undefined): Pick<Concept, 'applicant' | 'wide'> {
  if (who === undefined) return {};
  const applicant = (who === 'firm' ? 'enterprise' : who === 'others' ? 'other' : who) as NonNullable<
    Concept['applicant']
  >;
  return /^(?:firm|others?)$/u.test(who) ? { applicant, wide: true } : { applicant };
}

/** 自然人61件: one class of those who applied. */
export const isClassOf = ({ what, applicant }: Concept): boolean => what === 'new' && applicant !== undefined;

/** How cases end; applications do not. */
export const caseOutcomes: ReadonlySet<string> = new Set([
  'upheld',
  'corrected',
  'won',
  'lost',
  'dismissed',
  'other-result',
  'pending',
]);

/** Outcomes that only applications have; 信访 and the like come in by other doors as well. */
export const isApplicationOutcome = (outcome: string): boolean =>
  !caseOutcomes.has(outcome) && outcome !== 'not-processed.petition';

const ways: ReadonlySet<string> = new Set(['in-person', 'fax', 'online', 'letter']);

/** By which way an application came in. */
export const isWay = (what: string): boolean => ways.has(what);

const results: ReadonlySet<string> = new Set(['upheld', 'corrected', 'dismissed', 'other-result', 'pending']);
const groups: ReadonlySet<string> = new Set(['granted', 'partial', 'refused', 'unavailable', 'not-processed']);
const isOutcomeKind = ({ topic, what, applicant }: Concept): boolean =>
  topic === 'applications' && !applicant && (groups.has(what) || what === 'other-handling');

/**
 * 维持9件、纠正2件、其他3件: the row of others that a list ends with. Uncertain where 其他 may hold more than that row,
 * because the list names too few of the others.
 */
export function restOf(run: readonly Concept[]): { readonly concept: Concept; readonly certain: boolean } | undefined {
  const last = run.at(-1);
  if (!last) return undefined;
  const { topic, what } = last;
  const named = (name: string): boolean => run.some((one) => one.topic === topic && one.what === name);
  if (cases.has(topic))
    return results.has(what) ? { concept: { topic, what: 'other-result' }, certain: named('corrected') } : undefined;
  if (topic !== 'applications') return undefined;
  if (last.applicant) return { concept: { ...last, applicant: 'other', wide: true }, certain: false };
  if (what.startsWith('other-handling.')) return { concept: { topic, what: 'other-handling.other' }, certain: true };
  return groups.has(what)
    ? { concept: { topic, what: 'other-handling', named: ['other-handling.other'] }, certain: named('not-processed') }
    : undefined;
}

/** 不予公开的95件里，过程性信息33件、第三方27件，两项60件: the rows that are summed up, and not their group. */
export const withoutWhole = (run: readonly Concept[]): readonly Concept[] =>
  run.filter(({ topic, what }) => !run.some((one) => one.topic === topic && one.what.startsWith(`${what}.`)));

/** 内部事务信息9件、过程性信息33件，共42件不予公开: rows of the group that the sum of them names. */
export const isGroupOf = (group: string, run: readonly Concept[]): boolean =>
  run.length > 1 && run.every(({ what }) => what.startsWith(`${group}.`));

const rowsOfGroup: Readonly<Record<string, number>> = { unavailable: 3, 'not-processed': 5, 'other-handling': 3 };

/** The row that is the sum of those named, by the table's own form: 直接起诉 and 复议后起诉 are all suits. */
export function rowOfSum(concepts: readonly Concept[]): Concept | undefined {
  // 网上52件、信函19件，共71件; 自然人61件、企业10件，共71件: all that were received, or these alone.
  const received = concepts.length > 1 && concepts.every((one) => one.topic === 'applications');
  if (received && (concepts.every(({ what }) => isWay(what)) || concepts.every(isClassOf)))
    return { topic: 'applications', what: 'new' };
  const group = concepts[0]?.what.split('.')[0] ?? '';
  // All rows of a group.
  if (
    concepts.length === rowsOfGroup[group] &&
    isGroupOf(group, concepts) &&
    !concepts.some(({ applicant }) => applicant)
  )
    return { topic: 'applications', what: group };
  // Nearly all kinds of outcome side by side; the kind that is not named may be none.
  if (concepts.length > 4 && concepts.every(isOutcomeKind)) return { topic: 'applications', what: 'processed' };
  const [first, second] = concepts;
  if (!first || !second || concepts.length !== 2 || first.applicant || second.applicant) return undefined;
  const topicsOf = new Set([first.topic, second.topic]);
  if (first.topic !== second.topic && first.what === second.what) {
    if (topicsOf.has('direct') && topicsOf.has('after-review')) return { topic: 'litigation', what: first.what };
    if (topicsOf.has('weibo') && topicsOf.has('wechat')) return { topic: 'social-media', what: first.what };
    if (topicsOf.has('full-time') && topicsOf.has('part-time')) return { topic: 'staff', what: 'total' };
  }
  const whatsOf = [first.what, second.what];
  // 办理并答复70件.
  if (whatsOf.includes('handled') && whatsOf.includes('processed')) return { topic: 'applications', what: 'processed' };
  const carried = first.topic === 'applications' && second.topic === 'applications' && whatsOf.includes('carried-in');
  if (!carried) return undefined;
  // 受理71件（含上年结转）: with those carried in.
  return whatsOf.includes('new') || whatsOf.includes('handled')
    ? { topic: 'applications', what: 'handled' }
    : undefined;
}

/** 诉讼2件，其中复议维持3件、纠错1件: in the list, another kind of case was named last. */
export const isOtherCase = (head: Concept | undefined, last: Concept | undefined): boolean =>
  head !== undefined &&
  last !== undefined &&
  cases.has(head.topic) &&
  cases.has(last.topic) &&
  (head.topic === 'review') !== (last.topic === 'review');

/** All kinds of outcome side by side: what they add up to was closed. */
export const isWholeOf = (run: readonly Concept[]): boolean =>
  ['granted', 'refused', 'unavailable', 'not-processed', 'other-handling'].every((name) =>
    run.some(({ topic, what }) => topic === 'applications' && what === name),
  );

/** What may become of anything that is sent in, and not of applications only. */
export const anyMatter: ReadonlySet<string> = new Set([
  'new',
  'handled',
  'processed',
  'new-and-processed',
  'on-time',
  'extended',
  'granted',
  'partial',
  'refused',
  'carried-in',
  'carried-out',
]);

/** How many applications there were, those of last year with them or not. */
export const isReceived = ({ topic, what }: Concept): boolean =>
  topic === 'applications' && (what === 'new' || what === 'handled');
