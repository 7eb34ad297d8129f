import type { Values } from '../rules/support/base.ts';

/** A small random source with a fixed seed: the same sentences every time. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export interface Figures {
  /** Fact keys and their values; everything else is 0. */
  readonly values: Values;
  /** What sentences may say, by the placeholders of the patterns. */
  readonly say: Readonly<Record<string, number>>;
}

const outcomes = {
  granted: ['granted'],
  partial: ['partially-granted'],
  refused: ['refused.state-secret', 'refused.third-party-rights', 'refused.process-information'],
  unavailable: ['unavailable.not-held', 'unavailable.needs-creation'],
  unprocessed: ['not-processed.petition', 'not-processed.repeated'],
} as const;

/** Balanced figures of editions 2019 and 2021, all different enough that no reading fits by chance. */
export function sixPartsFigures(seed: number, edition: '2019' | '2021'): Figures {
  const next = random(seed);
  const pick = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const values: Record<string, number> = {};
  const say: Record<string, number> = {};
  const done = { person: 0, firm: 0 };
  for (const [name, rows] of Object.entries(outcomes)) {
    say[name] = 0;
    for (const row of rows) {
      const person = pick(7, 60);
      const firm = pick(1, 9);
      values[`applications.${row}@natural-person`] = person;
      values[`applications.${row}@enterprise`] = firm;
      done.person += person;
      done.firm += firm;
      say[name] += person + firm;
      say[row] = person + firm;
    }
  }
  const other = edition === '2019' ? 'applications.other' : 'applications.other.other';
  const others = pick(3, 9);
  values[`${other}@natural-person`] = others;
  done.person += others;
  say.other = others;
  values['applications.processed@natural-person'] = done.person;
  values['applications.processed@enterprise'] = done.firm;
  const carriedIn = pick(11, 29);
  const carriedOut = pick(31, 49);
  values['applications.carried-in@natural-person'] = carriedIn;
  values['applications.carried-out@natural-person'] = carriedOut;
  values['applications.new@natural-person'] = done.person + carriedOut - carriedIn;
  values['applications.new@enterprise'] = done.firm;
  Object.assign(say, {
    done: done.person + done.firm,
    in: carriedIn,
    out: carriedOut,
    new: done.person + carriedOut - carriedIn + done.firm,
    both: done.person + done.firm + carriedOut,
    person: done.person + carriedOut - carriedIn,
    firm: done.firm,
  });
  for (const [prefix, name] of [
    ['review', 'r'],
    ['litigation.direct', 'd'],
    ['litigation.after-review', 'a'],
  ] as const) {
    const parts = { upheld: pick(31, 60), corrected: pick(3, 9), other: pick(11, 20), pending: pick(21, 29) };
    let total = 0;
    for (const [result, value] of Object.entries(parts)) {
      values[`${prefix}.${result}`] = value;
      say[`${name}-${result}`] = value;
      total += value;
    }
    values[`${prefix}.total`] = total;
    say[`${name}-total`] = total;
    say[`${name}-closed`] = total - parts.pending;
  }
  for (const result of ['upheld', 'corrected', 'other', 'pending', 'total', 'closed'])
    say[`l-${result}`] = (say[`d-${result}`] ?? 0) + (say[`a-${result}`] ?? 0);
  if (edition === '2021') {
    Object.assign(values, {
      'normative-documents.issued': pick(2, 9),
      'normative-documents.repealed': pick(11, 19),
      'normative-documents.in-force': pick(40, 90),
      'licensing.decisions': pick(300, 900),
      'penalties.decisions': pick(1000, 1900),
      'coercion.decisions': pick(21, 39),
      'charges.amount': pick(100, 900) + 0.25,
    });
    Object.assign(say, {
      issued: values['normative-documents.issued'],
      repealed: values['normative-documents.repealed'],
      force: values['normative-documents.in-force'],
      licences: values['licensing.decisions'],
      penalties: values['penalties.decisions'],
      coercion: values['coercion.decisions'],
      charges: values['charges.amount'],
    });
  } else {
    Object.assign(values, {
      'normative-documents.produced': pick(2, 9),
      'normative-documents.newly-disclosed': pick(11, 19),
      'normative-documents.disclosed-total': pick(40, 90),
      'licensing.items-last-year': pick(20, 60),
      'licensing.decisions': pick(300, 900),
    });
    Object.assign(say, {
      made: values['normative-documents.produced'],
      shown: values['normative-documents.newly-disclosed'],
      stock: values['normative-documents.disclosed-total'],
      licences: values['licensing.decisions'],
    });
  }
  return { values, say };
}

/** Figures of the nine-part table. */
export function statisticsFigures(seed: number): Figures {
  const next = random(seed);
  const pick = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const channel = {
    website: pick(500, 900),
    weibo: pick(60, 90),
    wechat: pick(110, 190),
    gazette: pick(11, 19),
    other: pick(31, 49),
  };
  const way = { person: pick(11, 19), fax: pick(2, 4), online: pick(31, 60), letter: pick(21, 29) };
  const received = way.person + way.fax + way.online + way.letter;
  const late = pick(5, 9);
  const reasons = { secret: pick(2, 3), trade: pick(4, 5) };
  const refused = reasons.secret + reasons.trade;
  const granted = pick(40, 50);
  const partial = pick(3, 5);
  const review = { upheld: pick(11, 19), corrected: pick(2, 4), other: pick(5, 8) };
  const suits = { upheld: pick(21, 29), corrected: pick(1, 3), other: pick(31, 39) };
  const say: Record<string, number> = {
    items: channel.website + channel.gazette + 13,
    ...channel,
    inperson: way.person,
    fax: way.fax,
    online: way.online,
    letter: way.letter,
    received,
    closed: received,
    ontime: received - late,
    late,
    refused,
    granted,
    partial,
    public: received - refused - granted - partial,
    'r-total': review.upheld + review.corrected + review.other,
    'r-upheld': review.upheld,
    'r-corrected': review.corrected,
    'l-total': suits.upheld + suits.corrected + suits.other,
    'l-upheld': suits.upheld,
    made: pick(5, 9),
    shown: pick(2, 4),
    explained: pick(20, 30),
    press: pick(3, 6),
    interviews: pick(7, 9),
    topics: pick(12, 18),
    staff: pick(8, 9),
    full: pick(2, 3),
    points: pick(2, 5),
    meetings: pick(3, 9),
    courses: pick(11, 19),
    people: pick(200, 400),
    complaints: pick(41, 49),
  };
  say.part = (say.staff ?? 0) - (say.full ?? 0);
  return {
    say,
    values: {
      'disclosure.items': say.items ?? 0,
      'disclosure.channel.website': channel.website,
      'disclosure.channel.weibo': channel.weibo,
      'disclosure.channel.wechat': channel.wechat,
      'disclosure.channel.gazette': channel.gazette,
      'disclosure.channel.other': channel.other,
      'disclosure.items.normative-documents': say.shown ?? 0,
      'disclosure.normative-documents-issued': say.made ?? 0,
      'response.policy-explanations': say.explained ?? 0,
      'response.press-conferences': say.press ?? 0,
      'response.online-interviews': say.interviews ?? 0,
      'response.topics': say.topics ?? 0,
      'request.received': received,
      'request.received.in-person': way.person,
      'request.received.fax': way.fax,
      'request.received.online': way.online,
      'request.received.letter': way.letter,
      'request.closed': received,
      'request.closed.on-time': say.ontime ?? 0,
      'request.closed.extended': late,
      'request.replied': received,
      'request.replied.already-public': say.public ?? 0,
      'request.replied.granted': granted,
      'request.replied.partially-granted': partial,
      'request.replied.refused': refused,
      'request.replied.refused.state-secret': reasons.secret,
      'request.replied.refused.trade-secret': reasons.trade,
      'request.topic': received,
      'request.topic.planning': way.online,
      'request.topic.health': received - way.online,
      'review.total': say['r-total'] ?? 0,
      'review.upheld': review.upheld,
      'review.corrected': review.corrected,
      'review.other': review.other,
      'litigation.total': say['l-total'] ?? 0,
      'litigation.upheld': suits.upheld,
      'litigation.corrected': suits.corrected,
      'litigation.other': suits.other,
      'capacity.staff': say.staff ?? 0,
      'capacity.staff.full-time': say.full ?? 0,
      'capacity.staff.part-time': say.part,
      'capacity.reading-points': say.points ?? 0,
      'training.meetings': say.meetings ?? 0,
      'training.courses': say.courses ?? 0,
      'training.participants': say.people ?? 0,
      'complaint.total': say.complaints ?? 0,
    },
  };
}
