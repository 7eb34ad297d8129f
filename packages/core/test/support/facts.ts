import { applicants, type EditionId, factKey, factsOfEdition } from '../../src/catalogue/index.ts';

/** Values by fact key: `id`, or `id@applicant` in table three. A string is written as it stands: `251000元`, ``, `-`. */
export type Facts = Readonly<Record<string, number | string>>;

/** Rows of table three by applicant, and their totals over the columns. */
export function applications(
  rows: Readonly<Record<string, readonly [number, number, number, number, number, number]>>,
): Record<string, number> {
  const facts: Record<string, number> = {};
  for (const [row, values] of Object.entries(rows)) {
    applicants.forEach((applicant, i) => {
      facts[factKey(`applications.${row}`, applicant)] =
        i < 6 ? (values[i] ?? 0) : values.reduce((sum, value) => sum + value, 0);
    });
  }
  return facts;
}

const shared = {
  ...applications({
    new: [16, 3, 0, 0, 2, 0],
    'carried-in': [1, 0, 0, 0, 0, 0],
    granted: [8, 2, 0, 0, 1, 0],
    'partially-granted': [1, 0, 0, 0, 0, 0],
    'refused.third-party-rights': [1, 0, 0, 0, 0, 0],
    'refused.internal-affairs': [1, 0, 0, 0, 0, 0],
    'unavailable.not-held': [4, 1, 0, 0, 0, 0],
    'unavailable.needs-creation': [0, 0, 0, 0, 1, 0],
    'not-processed.petition': [1, 0, 0, 0, 0, 0],
    processed: [16, 3, 0, 0, 2, 0],
    'carried-out': [1, 0, 0, 0, 0, 0],
  }),
  'review.upheld': 2,
  'review.other': 1,
  'review.total': 3,
  'litigation.after-review.upheld': 1,
  'litigation.after-review.total': 1,
};

/** Balanced figures of a plausible county bureau; every key not named is 0. */
const base: Readonly<Record<EditionId, Facts>> = {
  '2008': {},
  '2014': {
    'disclosure.items': 268,
    'disclosure.items.normative-documents': 3,
    'disclosure.normative-documents-issued': 4,
    'disclosure.channel.website': 246,
    'disclosure.channel.weibo': 31,
    'disclosure.channel.wechat': 57,
    'disclosure.channel.other': 12,
    'response.topics': 5,
    'response.press-conferences': 2,
    'response.press-conferences.led-by-principal': 1,
    'response.online-interviews': 2,
    'response.online-interviews.led-by-principal': 1,
    'response.policy-explanations': 9,
    'response.social-media-replies': 4,
    'response.other-replies': 1,
    'request.received': 14,
    'request.received.in-person': 3,
    'request.received.online': 9,
    'request.received.letter': 2,
    'request.closed': 14,
    'request.closed.on-time': 13,
    'request.closed.extended': 1,
    'request.replied': 14,
    'request.replied.already-public': 5,
    'request.replied.granted': 4,
    'request.replied.partially-granted': 1,
    'request.replied.refused': 2,
    'request.replied.refused.trade-secret': 1,
    'request.replied.refused.personal-privacy': 1,
    'request.replied.not-held': 1,
    'request.replied.not-existing': 1,
    'request.topic': 14,
    'request.topic.expropriation': 6,
    'request.topic.planning': 5,
    'request.topic.other': 3,
    'review.total': 2,
    'review.upheld': 2,
    'litigation.total': 1,
    'litigation.upheld': 1,
    'complaint.total': 1,
    'capacity.dedicated-bodies': 1,
    'capacity.reading-points': 1,
    'capacity.staff': 5,
    'capacity.staff.full-time': 2,
    'capacity.staff.part-time': 3,
    'capacity.funding': 6.5,
    'training.meetings': 3,
    'training.courses': 2,
    'training.participants': 46,
  },
  '2019': {
    ...shared,
    'normative-documents.produced': 4,
    'normative-documents.newly-disclosed': 4,
    'normative-documents.disclosed-total': 23,
    'licensing.items-last-year': 18,
    'licensing.change': -2,
    'licensing.decisions': 341,
    'other-services.items-last-year': 25,
    'other-services.change': 3,
    'other-services.decisions': 126,
    'penalties.items-last-year': 64,
    'penalties.change': 5,
    'penalties.decisions': 38,
    'coercion.items-last-year': 6,
    'coercion.decisions': 2,
    'charges.items-last-year': 2,
    'procurement.projects': 7,
    'procurement.amount': '386.42万元',
  },
  '2021': {
    ...shared,
    'normative-documents.issued': 4,
    'normative-documents.repealed': 2,
    'normative-documents.in-force': 23,
    'licensing.decisions': 341,
    'penalties.decisions': 38,
    'coercion.decisions': 2,
    'charges.amount': 12.5,
  },
};

/** All facts of an edition: the balanced figures with some replaced; nothing is balanced anew. */
export function factsFor(edition: EditionId, overrides: Facts = {}): Facts {
  const facts: Record<string, number | string> = {};
  for (const { key, optional } of factsOfEdition(edition))
    if (!optional || key in (base[edition] ?? {}) || edition === '2014') facts[key] = 0;
  return { ...facts, ...base[edition], ...overrides };
}
