import { applicants, editions, factKey } from '../../src/catalogue/index.ts';
import type { Facts } from './facts.ts';
import fc from './fast-check.ts';
import { sample } from './sample.ts';

type Six = '2019' | '2021';

const small = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });

/** Parts of a whole, each at least 1; the whole must be at least as large as there are parts. */
function split(whole: number, cuts: readonly number[]): number[] {
  const parts = cuts.map(() => 1);
  let rest = whole - parts.length;
  cuts.forEach((cut, i) => {
    const more = i === cuts.length - 1 ? rest : Math.floor((rest * cut) / 100);
    parts[i] = 1 + more;
    rest -= more;
  });
  return parts;
}

const cuts = (count: number): fc.Arbitrary<number[]> => fc.array(fc.nat(99), { minLength: count, maxLength: count });

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function name(prefix: string, names: readonly string[], values: readonly number[]): Record<string, number> {
  return Object.fromEntries(names.map((each, i) => [`${prefix}.${each}`, values[i] ?? 0]));
}

const topics = editions['2014'].indicators
  .filter(({ parent }) => parent === 'request.topic')
  .map(({ id }) => id.slice('request.topic.'.length));
const kinds = [
  'already-public',
  'granted',
  'partially-granted',
  'refused',
  'not-held',
  'not-existing',
  'to-be-amended',
  'other-route',
];
const reasons = [
  'state-secret',
  'trade-secret',
  'personal-privacy',
  'security-and-stability',
  'not-government-information',
  'other-statutory',
];

/** All 77 values of the nine-section table, none of them 0, every sum, balance and bound in order. */
const statistics: fc.Arbitrary<Facts> = fc
  .record({
    channels: fc.tuple(small(1, 40), small(200, 400), small(20, 90), small(20, 90), small(1, 40)),
    above: fc.nat(60),
    documents: fc.tuple(small(1, 9), fc.nat(5)),
    responses: fc.tuple(
      small(1, 9),
      small(1, 9),
      small(1, 9),
      small(1, 9),
      small(1, 30),
      small(1, 9),
      small(1, 9),
      fc.nat(5),
    ),
    topics: fc.array(small(1, 20), { minLength: topics.length, maxLength: topics.length }),
    ways: cuts(4),
    open: fc.nat(4),
    closed: cuts(2),
    kinds: cuts(8),
    reasons: cuts(6),
    review: fc.array(small(1, 3), { minLength: 3, maxLength: 3 }),
    litigation: fc.array(small(1, 3), { minLength: 3, maxLength: 3 }),
    complaints: small(1, 9),
    fees: small(1, 80),
    capacity: fc.tuple(small(1, 3), small(1, 3), small(1, 9), small(1, 9), small(1, 999)),
    training: fc.tuple(small(1, 9), small(1, 9), small(10, 99)),
  })
  .map((one) => {
    const [press, led, interviews, ledInterviews, explanations, social, other, more] = one.responses;
    const received = total(one.topics);
    const closed = received - one.open;
    const replies = split(closed, one.kinds);
    // Refusals need room for six reasons; what they lack is taken from the largest kind.
    const lack = Math.max(0, 6 - (replies[3] ?? 0));
    const largest = replies.indexOf(Math.max(...replies));
    if (lack > 0) {
      replies[largest] = (replies[largest] ?? 0) - lack;
      replies[3] = 6;
    }
    return {
      'disclosure.items': Math.max(...one.channels) + Math.min(one.above, 20),
      'disclosure.items.normative-documents': one.documents[0],
      'disclosure.normative-documents-issued': one.documents[0] + one.documents[1],
      ...name('disclosure.channel', ['gazette', 'website', 'weibo', 'wechat', 'other'], one.channels),
      'response.topics': Math.max(social, other) + more,
      'response.press-conferences': press + led,
      'response.press-conferences.led-by-principal': led,
      'response.online-interviews': interviews + ledInterviews,
      'response.online-interviews.led-by-principal': ledInterviews,
      'response.policy-explanations': explanations,
      'response.social-media-replies': social,
      'response.other-replies': other,
      'request.received': received,
      ...name('request.received', ['in-person', 'fax', 'online', 'letter'], split(received, one.ways)),
      'request.closed': closed,
      ...name('request.closed', ['on-time', 'extended'], split(closed, one.closed)),
      'request.replied': closed,
      ...name('request.replied', kinds, replies),
      ...name('request.replied.refused', reasons, split(replies[3] ?? 6, one.reasons)),
      'request.topic': received,
      ...name('request.topic', topics, one.topics),
      'review.total': total(one.review),
      ...name('review', ['upheld', 'corrected', 'other'], one.review),
      'litigation.total': total(one.litigation),
      ...name('litigation', ['upheld', 'corrected', 'other'], one.litigation),
      'complaint.total': one.complaints,
      'request.fees': one.fees / 100,
      'capacity.dedicated-bodies': one.capacity[0],
      'capacity.reading-points': one.capacity[1],
      'capacity.staff': one.capacity[2] + one.capacity[3],
      'capacity.staff.full-time': one.capacity[2],
      'capacity.staff.part-time': one.capacity[3],
      'capacity.funding': one.capacity[4] / 100,
      'training.meetings': one.training[0],
      'training.courses': one.training[1],
      'training.participants': one.training[2],
    };
  });

const people = applicants.filter((applicant) => applicant !== 'total');

function outcomes(edition: Six): string[] {
  const table = editions[edition].tables.find((each) => each.layout === 'matrix');
  const own = ['applications.new', 'applications.carried-in', 'applications.processed', 'applications.carried-out'];
  return (table?.layout === 'matrix' ? table.rows : [])
    .map(({ indicator }) => indicator)
    .filter((id) => !own.includes(id));
}

/** Table three: every cell at least 1, no two rows alike, every column and row in balance. */
function applications(edition: Six): fc.Arbitrary<Facts> {
  const rows = outcomes(edition);
  const cells = fc.array(small(1, 9), {
    minLength: rows.length * people.length,
    maxLength: rows.length * people.length,
  });
  const open = fc.array(small(1, 2), { minLength: people.length, maxLength: people.length });
  return fc.tuple(cells, open, open).map(([values, carriedIn, carriedOut]) => {
    const facts: Record<string, number> = {};
    const put = (row: string, line: readonly number[]): void => {
      people.forEach((applicant, i) => {
        facts[factKey(row, applicant)] = line[i] ?? 0;
      });
      facts[factKey(row, 'total')] = total(line);
    };
    // 其他 stays small beside the rest; natural persons grow from row to row, so that no row repeats another.
    const lines = rows.map((row, i) =>
      people.map(
        (_, j) =>
          (values[i * people.length + j] ?? 1) + (j === 0 ? (row.startsWith('applications.other') ? 0 : 10 * i) : 0),
      ),
    );
    const processed = people.map((_, j) => total(lines.map((line) => line[j] ?? 0)));
    for (const [i, row] of rows.entries()) put(row, lines[i] ?? []);
    put('applications.processed', processed);
    put('applications.carried-in', carriedIn);
    put('applications.carried-out', carriedOut);
    put(
      'applications.new',
      processed.map((value, j) => value + (carriedOut[j] ?? 0) - (carriedIn[j] ?? 0)),
    );
    return facts;
  });
}

const disputes: fc.Arbitrary<Facts> = fc.array(small(1, 4), { minLength: 12, maxLength: 12 }).map((values) => {
  const facts: Record<string, number> = {};
  ['review', 'litigation.direct', 'litigation.after-review'].forEach((group, i) => {
    const line = values.slice(i * 4, i * 4 + 4);
    Object.assign(facts, name(group, ['upheld', 'corrected', 'other', 'pending'], line), {
      [`${group}.total`]: total(line),
    });
  });
  return facts;
});

const disclosure2021: fc.Arbitrary<Facts> = fc
  .array(small(1, 60), { minLength: 10, maxLength: 10 })
  .map(([a = 1, b = 1, c = 1, d = 1, e = 1, f = 1, g = 1, h = 1, i = 1, j = 1]) => ({
    'regulations.issued': a,
    'regulations.repealed': b,
    'regulations.in-force': a + c,
    'normative-documents.issued': d,
    'normative-documents.repealed': e,
    'normative-documents.in-force': d + f,
    'licensing.decisions': g * 10,
    'penalties.decisions': h * 10,
    'coercion.decisions': i,
    'charges.amount': j / 8,
  }));

const disclosure2019: fc.Arbitrary<Facts> = fc.array(small(1, 60), { minLength: 20, maxLength: 20 }).map((values) => {
  const at = (i: number): number => values[i] ?? 1;
  const service = (prefix: string, i: number): Facts => ({
    [`${prefix}.items-last-year`]: at(i) + 5,
    [`${prefix}.change`]: at(i) % 2 === 0 ? -(1 + (at(i) % 4)) : at(i) % 7,
    // Cases, not items: far from the number of items.
    [`${prefix}.decisions`]: 100 + at(i) + at(i + 1),
  });
  const documents = (prefix: string, i: number): Facts => ({
    [`${prefix}.produced`]: at(i),
    [`${prefix}.newly-disclosed`]: at(i),
    [`${prefix}.disclosed-total`]: at(i) + at(i + 1),
  });
  return {
    ...documents('regulations', 0),
    ...documents('normative-documents', 2),
    ...service('licensing', 4),
    ...service('other-services', 6),
    ...service('penalties', 8),
    ...service('coercion', 10),
    'charges.items-last-year': at(12) + 5,
    'charges.change': at(13) % 2 === 0 ? -1 : 2,
    'procurement.projects': at(14),
    'procurement.amount': `${at(14) * 25_000 + at(15)}元`,
  };
});

/** Figures of an edition, all of them above 0 (增减 apart), for which every equation holds and every bound is kept. */
export function balancedFacts(edition: '2014' | Six): fc.Arbitrary<Facts> {
  if (edition === '2014') return statistics;
  const disclosure = edition === '2019' ? disclosure2019 : disclosure2021;
  return fc.tuple(disclosure, applications(edition), disputes).map((parts) => Object.assign({}, ...parts) as Facts);
}

/** The body whose reports may have a number in every cell: one that also makes regulations. */
export const makerOfRegulations = { kind: 'government', agency: '清源市人民政府', self: '我市' } as const;

/** A whole report with balanced figures; its prose agrees with them. */
export const randomReport = (edition: '2014' | Six): fc.Arbitrary<{ readonly facts: Facts; readonly text: string }> =>
  balancedFacts(edition).map((facts) => ({
    facts,
    text: sample({ edition, facts, only: true, ...makerOfRegulations }),
  }));
