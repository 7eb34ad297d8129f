import { applicants, type EditionId, factKey, factsOfEdition } from '../../../src/catalogue/index.ts';
import type { Random } from './random.ts';

export type Figures = Record<string, number>;

const people = applicants.filter((applicant) => applicant !== 'total');
export const editionOf = (year: number): EditionId => (year <= 2018 ? '2014' : year <= 2020 ? '2019' : '2021');

/** Rows of table three that a bureau fills; the rest is 0, as in most reports. */
const outcomes = [
  'granted',
  'partially-granted',
  'refused.third-party-rights',
  'refused.internal-affairs',
  'unavailable.not-held',
  'unavailable.needs-creation',
  'not-processed.petition',
  'not-processed.repeated',
];

const zeros = (edition: EditionId): Figures =>
  Object.fromEntries(factsOfEdition(edition).flatMap(({ key, optional }) => (optional ? [] : [[key, 0]])));

function putRow(figures: Figures, row: string, values: readonly number[]): void {
  people.forEach((applicant, i) => {
    figures[factKey(`applications.${row}`, applicant)] = values[i] ?? 0;
  });
  figures[factKey(`applications.${row}`, 'total')] = values.reduce((sum, value) => sum + value, 0);
}

const rowOf = (figures: Figures, row: string): number[] =>
  people.map((applicant) => figures[factKey(`applications.${row}`, applicant)] ?? 0);

/** Table three: what last year carried over comes in, every row and column in balance, no two rows alike. */
function applications(figures: Figures, random: Random, last: Figures | undefined): void {
  const processed = people.map(() => 0);
  outcomes.forEach((row, i) => {
    // Natural persons apply most, and more in each row than in the row before: no row repeats another.
    const values = [
      11 + 9 * i + random.between(0, 8),
      random.between(1, 9),
      random.between(0, 2),
      random.between(0, 2),
      random.between(1, 4),
      0,
    ];
    putRow(figures, row, values);
    values.forEach((value, j) => {
      processed[j] = (processed[j] ?? 0) + value;
    });
  });
  const carriedIn = last ? rowOf(last, 'carried-out') : people.map(() => 0);
  const carriedOut = [random.between(1, 4), random.between(0, 2), 0, 0, random.between(0, 1), 0];
  putRow(figures, 'processed', processed);
  putRow(figures, 'carried-in', carriedIn);
  putRow(figures, 'carried-out', carriedOut);
  putRow(
    figures,
    'new',
    processed.map((value, j) => value + (carriedOut[j] ?? 0) - (carriedIn[j] ?? 0)),
  );
}

/** Table four: pending cases of last year are among this year's, suits after review no more than reviews. */
function disputes(figures: Figures, random: Random): void {
  for (const [group, most] of [
    ['review', 4],
    ['litigation.direct', 3],
    ['litigation.after-review', 1],
  ] as const) {
    const [upheld, corrected, other] = [random.between(1, most), 0, random.between(0, 1)];
    const pending = group === 'litigation.after-review' ? 0 : random.between(0, 1);
    Object.assign(figures, {
      [`${group}.upheld`]: upheld + (group === 'review' ? 1 : 0),
      [`${group}.corrected`]: corrected,
      [`${group}.other`]: group === 'litigation.after-review' ? 0 : other,
      [`${group}.pending`]: pending,
    });
    figures[`${group}.total`] = ['upheld', 'corrected', 'other', 'pending'].reduce(
      (sum, result) => sum + (figures[`${group}.${result}`] ?? 0),
      0,
    );
  }
}

function disclosure(figures: Figures, edition: EditionId, random: Random, last: Figures | undefined): void {
  if (edition === '2019') {
    const made = random.between(1, 9);
    Object.assign(figures, {
      'normative-documents.produced': made,
      'normative-documents.newly-disclosed': made,
      'normative-documents.disclosed-total':
        (last?.['normative-documents.disclosed-total'] ?? random.between(20, 60)) + made,
      'procurement.projects': random.between(2, 9),
    });
    figures['procurement.amount'] = (figures['procurement.projects'] ?? 1) * random.between(30_000, 90_000);
    for (const name of ['licensing', 'other-services', 'penalties', 'coercion', 'charges']) {
      const before = last?.[`${name}.items-last-year`];
      figures[`${name}.items-last-year`] =
        before === undefined ? random.between(12, 60) : before + (last?.[`${name}.change`] ?? 0);
      figures[`${name}.change`] = random.between(-3, 4);
      // Cases, not items: far more than there are items.
      if (name !== 'charges') figures[`${name}.decisions`] = random.between(150, 900);
    }
    return;
  }
  const issued = random.between(1, 9);
  const repealed = random.between(0, 3);
  Object.assign(figures, {
    'normative-documents.issued': issued,
    'normative-documents.repealed': repealed,
    'normative-documents.in-force':
      (last?.['normative-documents.in-force'] ?? random.between(20, 60)) + issued - repealed,
    'licensing.decisions': random.between(150, 900),
    'penalties.decisions': random.between(150, 900),
    'coercion.decisions': random.between(20, 90),
    'charges.amount': random.between(80, 900) / 8,
  });
}

/** The nine-section table, every sum and bound in order. */
function statistics(figures: Figures, random: Random): void {
  const website = random.between(200, 400);
  const received = random.between(30, 90);
  const closed = received - random.between(0, 3);
  const [online, letter] = [Math.floor(received / 2), Math.floor(received / 4)];
  const refused = 4;
  Object.assign(figures, {
    'disclosure.items': website + random.between(1, 20),
    'disclosure.items.normative-documents': 3,
    'disclosure.normative-documents-issued': 3 + random.between(0, 2),
    'disclosure.channel.website': website,
    'disclosure.channel.weibo': random.between(20, 90),
    'disclosure.channel.wechat': random.between(20, 90),
    'response.topics': 6,
    'response.policy-explanations': random.between(3, 20),
    'response.social-media-replies': random.between(1, 6),
    'response.other-replies': random.between(1, 6),
    'request.received': received,
    'request.received.online': online,
    'request.received.letter': letter,
    'request.received.in-person': received - online - letter,
    'request.closed': closed,
    'request.closed.on-time': closed - 2,
    'request.closed.extended': 2,
    'request.replied': closed,
    'request.replied.granted': closed - refused - 5,
    'request.replied.already-public': 5,
    'request.replied.refused': refused,
    'request.replied.refused.personal-privacy': 3,
    'request.replied.refused.trade-secret': 1,
    'review.total': 2,
    'review.upheld': 2,
    'litigation.total': 1,
    'litigation.upheld': 1,
    'complaint.total': random.between(1, 5),
    'capacity.dedicated-bodies': 1,
    'capacity.reading-points': 1,
    'capacity.staff': 5,
    'capacity.staff.full-time': 2,
    'capacity.staff.part-time': 3,
    'capacity.funding': random.between(30, 90) / 10,
    'training.meetings': random.between(2, 6),
    'training.courses': random.between(1, 4),
    'training.participants': random.between(20, 80),
  });
}

/** Balanced figures of one body and year that follow from last year's. `last` is of the year before, whatever its form. */
export function figuresFor(year: number, random: Random, last: Figures | undefined): Figures {
  const edition = editionOf(year);
  const figures = zeros(edition);
  const same = last && editionOf(year - 1) === edition ? last : undefined;
  if (edition === '2014') statistics(figures, random);
  else {
    disclosure(figures, edition, random, same);
    applications(figures, random, editionOf(year - 1) === '2014' ? undefined : last);
    disputes(figures, random);
  }
  return figures;
}

/** Cell by cell; money in eighths and whole numbers add without rounding. */
export function addFigures(all: readonly Figures[]): Figures {
  const sum: Figures = {};
  for (const each of all) for (const [key, value] of Object.entries(each)) sum[key] = (sum[key] ?? 0) + value;
  return sum;
}

/** The same table three in the rows of the trial form: 其他处理 as one row; table two of that form, as it follows from last year's. */
export function inTrialForm(figures: Figures, random: Random, last: Figures | undefined): Figures {
  const other = zeros('2019');
  disclosure(other, '2019', random, last);
  for (const key of Object.keys(other)) {
    const value = figures[key];
    if (/^(?:applications|review|litigation)\.|\.decisions$/u.test(key) && value !== undefined) other[key] = value;
  }
  return other;
}
