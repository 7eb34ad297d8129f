import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { type JudgedRelation, judgeRule, judgeYears } from '../../src/rules/X/judge.ts';
import type { Values } from '../rules/support/base.ts';
import { clean2014, clean2019, clean2021 } from '../rules/support/clean.ts';

/** Relations of one rule over two years: what each is about, its verdict, and why it is open or what was left out. */
const told = (judged: readonly JudgedRelation[], code: string): string[] =>
  judged
    .filter(({ relation }) => relation.code === code)
    .map(({ place, verdict, obstacle, revised }) =>
      [place?.spec.key ?? '?', verdict, obstacle ?? '', revised ?? ''].join(' ').trim(),
    );

type Clean = typeof clean2014 | typeof clean2019 | typeof clean2021;
const over =
  (clean: Clean, year: number) =>
  (then: Values, now: Values): readonly JudgedRelation[] =>
    judgeYears(analyse(clean({ year, values: now }), { previous: analyse(clean({ year: year - 1, values: then })) }));
const in2016 = over(clean2014, 2016);
const in2020 = over(clean2019, 2020);
const in2023 = over(clean2021, 2023);

describe('which relations there are', () => {
  const codes = (text: string): string[] => [
    ...new Set(judgeYears(analyse(text)).map(({ relation }) => relation.code)),
  ];

  test('those of the form, and no other', () => {
    expect(codes(clean2014())).toEqual(['D13']);
    expect(codes(clean2019())).toEqual(['X01', 'X03', 'E03', 'H05', 'H06']);
    expect(codes(clean2021())).toEqual(['X01', 'X02', 'H05', 'H06']);
  });

  test('without the year before each is open, and a rule has none to speak of', () => {
    const alone = analyse(clean2021());
    expect(new Set(judgeYears(alone).map(({ verdict, obstacle }) => `${verdict} ${obstacle}`))).toEqual(
      new Set(['not-assessable no-year-before']),
    );
    expect(judgeRule(alone, 'X01')).toEqual([]);
    const apart = analyse(clean2021(), { previous: analyse(clean2021({ year: 2021 })) });
    expect(judgeRule(apart, 'X01')).toEqual([]);
  });

  test('a rule gets its own alone', () => {
    const both = analyse(clean2021(), { previous: analyse(clean2021({ year: 2022 })) });
    expect(judgeRule(both, 'X02').map(({ relation }) => relation.code)).toEqual(['X02', 'X02']);
  });

  test('forms that count something else are not compared, the others are', () => {
    const mixed = judgeYears(analyse(clean2021({ year: 2021 }), { previous: analyse(clean2019({ year: 2020 })) }));
    expect(told(mixed, 'X02')).toEqual([
      'regulations.in-force not-assessable other-form',
      'normative-documents.in-force not-assessable other-form',
    ]);
    expect(told(mixed, 'H05')).toEqual(['litigation.after-review.total holds']);
  });

  test('it stands at this year’s cell, also where last year’s comes first', () => {
    expect(told(in2023({}, {}), 'H06')).toEqual([
      'review.total holds',
      'litigation.direct.total holds',
      'litigation.after-review.total holds',
    ]);
  });

  test('a row that is not there leaves open what needs it, and nothing else', () => {
    const without = clean2021({ year: 2022 }).replace(/^\| *规章 *\|.*\n/mu, '');
    const judged = judgeYears(analyse(clean2021(), { previous: analyse(without) }));
    expect(told(judged, 'X02')).toEqual([
      'regulations.in-force not-assessable missing',
      'normative-documents.in-force broken',
    ]);
  });
});

describe('equal sums', () => {
  const stock = (then: Values, now: Values): string | undefined => told(in2023(then, now), 'X02')[1];
  const carried = (then: Values, now: Values): string | undefined => told(in2023(then, now), 'X01')[0];
  const inForce = 'normative-documents.in-force';
  const at = 'normative-documents.in-force';

  test.each([
    [5, 'broken'],
    [6, 'holds'],
    [7, 'broken'],
  ])('%i + 2 − 1 against 7: %s', (before, verdict) => {
    expect(stock({ [inForce]: before }, {})).toBe(`${at} ${verdict}`);
  });

  test('a blank counts as 0 where that makes it hold', () => {
    expect(stock({ [inForce]: 6 }, { 'normative-documents.repealed': '', [inForce]: 8 })).toBe(`${at} holds`);
  });

  test('a blank that is taken off leaves room above, never below', () => {
    const blank = { 'normative-documents.repealed': '' };
    expect(stock({ [inForce]: 6 }, { ...blank, [inForce]: 7 })).toBe(`${at} not-assessable blank`);
    expect(stock({ [inForce]: 6 }, { ...blank, [inForce]: 9 })).toBe(`${at} broken`);
  });

  test('a blank that is added leaves room below, never above', () => {
    expect(stock({ [inForce]: '' }, { [inForce]: 7 })).toBe(`${at} not-assessable blank`);
    expect(stock({ [inForce]: '' }, { [inForce]: 0 })).toBe(`${at} broken`);
    const key = 'applications.carried-in@natural-person';
    expect(carried({}, { 'applications.carried-in': '' })).toBe(`${key} not-assessable blank`);
    expect(carried({ 'applications.carried-out': '' }, {})).toBe(`${key} not-assessable blank`);
  });

  test('a blank on the left may be all that is missing, not what is too much', () => {
    const none = { [inForce]: 0 };
    expect(stock({ [inForce]: 6 }, { [inForce]: '' })).toBe(`${at} not-assessable blank`);
    expect(stock(none, { [inForce]: '', 'normative-documents.issued': 0 })).toBe(`${at} broken`);
  });

  test('a blank change may be less than 0: it leaves room on both sides', () => {
    const items = (then: Values, now: number): string | undefined =>
      told(in2020(then, { 'licensing.items-last-year': now }), 'X03')[0];
    const key = 'licensing.items-last-year';
    const blank = { [key]: 8, 'licensing.change': '' };
    expect(items(blank, 8)).toBe(`${key} holds`);
    expect(items(blank, 3)).toBe(`${key} not-assessable blank`);
    expect(items(blank, 9)).toBe(`${key} not-assessable blank`);
    expect(items({ [key]: 8, 'licensing.change': -3 }, 5)).toBe(`${key} holds`);
    expect(items({ [key]: 8, 'licensing.change': -3 }, 8)).toBe(`${key} broken`);
    // A stock below 0 is what last year's report says: no other is put in its place.
    expect(items({ [key]: 2, 'licensing.change': -3 }, 0)).toBe(`${key} broken`);
  });
});

describe('revisions noted among what was issued', () => {
  const stock = (issued: string, inForce: number | string): string | undefined =>
    told(
      in2023(
        { 'normative-documents.in-force': 40 },
        { 'normative-documents.issued': issued, 'normative-documents.in-force': inForce },
      ),
      'X02',
    )[1];
  const key = 'normative-documents.in-force';

  test('count either way, and nothing between', () => {
    expect(stock('15（其中修订12件）', 54)).toBe(`${key} holds`);
    expect(stock('15（其中修订12件）', 42)).toBe(`${key} holds  12`);
    expect(stock('15（其中修订12件）', 53)).toBe(`${key} broken`);
    expect(stock('15（其中修订12件）', 41)).toBe(`${key} broken`);
    expect(stock('15（其中修订12件）', 43)).toBe(`${key} broken`);
  });

  test('however they are worded; another note is none of them', () => {
    expect(stock('15（修订：2）', 52)).toBe(`${key} holds  2`);
    expect(stock('15（其中修订的有2件）', 52)).toBe(`${key} holds  2`);
    expect(stock('15（其中联合制发2件）', 52)).toBe(`${key} broken`);
  });

  test('at the stock they say nothing of what was issued', () => {
    expect(stock('15', '52（其中修订2件）')).toBe(`${key} broken`);
  });
});

describe('bounds', () => {
  const requests = (received: number | string, closed: number | string): Values => ({
    'request.received': received,
    'request.received.online': received,
    'request.received.letter': 0,
    'request.closed': closed,
    'request.closed.on-time': closed,
    'request.replied': closed,
    'request.replied.granted': closed,
    'request.topic': received,
    'request.topic.planning': received,
  });
  const closed = (then: Values, now: Values): JudgedRelation | undefined =>
    in2016(then, now).find(({ relation }) => relation.code === 'D13');

  test.each([
    [14, 'holds'],
    [15, 'holds'],
    [16, 'broken'],
  ])('12 received and 3 left open, %i closed: %s', (count, verdict) => {
    expect(closed(requests(9, 6), requests(12, count))?.verdict).toBe(verdict);
  });

  test('a backlog below 0 is none: closing what was received holds, one more does not', () => {
    const over = closed(requests(9, 11), requests(12, 12));
    expect([over?.verdict, over?.rightSum, over?.right.length]).toEqual(['holds', 12, 1]);
    expect(closed(requests(9, 11), requests(12, 13))?.verdict).toBe('broken');
    // Last year's two figures stay in view where they leave nothing open, or something.
    expect(closed(requests(9, 9), requests(12, 12))?.right).toHaveLength(3);
    expect(closed(requests(9, 8), requests(12, 12))?.right).toHaveLength(3);
  });

  test('a blank of last year is no backlog below 0', () => {
    const blank = closed({ ...requests(9, 11), 'request.received': '' }, requests(12, 12));
    expect([blank?.verdict, blank?.obstacle, blank?.right.length]).toEqual(['not-assessable', 'blank', 3]);
    expect(closed({ ...requests(9, 9), 'request.closed': '' }, requests(12, 12))?.right).toHaveLength(3);
  });

  test('what was disclosed may grow by what is new, and by no more', () => {
    const total = (now: number): string | undefined =>
      told(in2020({}, { 'normative-documents.disclosed-total': now }), 'E03')[1];
    const key = 'normative-documents.disclosed-total';
    expect(total(8)).toBe(`${key} holds`);
    expect(total(9)).toBe(`${key} holds`);
    expect(total(10)).toBe(`${key} broken`);
  });

  test('a blank bound leaves all open, a blank below it nothing', () => {
    const pending = (then: Values, now: Values): string | undefined => told(in2023(then, now), 'H06')[1];
    const of = 'litigation.direct';
    const key = `${of}.total`;
    const two = { [`${of}.pending`]: 2, [key]: 2 };
    expect(pending(two, { [key]: '' })).toBe(`${key} not-assessable blank`);
    expect(pending({ ...two, [`${of}.pending`]: '' }, {})).toBe(`${key} holds`);
    expect(pending(two, { [key]: 1, [`${of}.upheld`]: 1 })).toBe(`${key} broken`);
    expect(pending(two, { [key]: 2, [`${of}.upheld`]: 2 })).toBe(`${key} holds`);
  });
});

describe('figures that contradict their own report', () => {
  const name = 'litigation.direct';
  const key = `${name}.total`;
  const pending = { [`${name}.pending`]: 2, [key]: 2 };
  const cases = (then: Values, now: Values): string | undefined => told(in2023(then, now), 'H06')[1];

  test('prove no bound broken, in either year', () => {
    expect(cases(pending, {})).toBe(`${key} broken`);
    expect(cases({ ...pending, [key]: 3 }, {})).toBe(`${key} not-assessable doubtful`);
    expect(cases(pending, { [`${name}.upheld`]: 1 })).toBe(`${key} not-assessable doubtful`);
  });

  test('matter only where they take part', () => {
    const elsewhere = { 'litigation.after-review.upheld': 1 };
    expect(cases(pending, elsewhere)).toBe(`${key} broken`);
    expect(cases({ ...pending, ...elsewhere }, {})).toBe(`${key} broken`);
    expect(cases({ ...pending, 'review.upheld': 2 }, {})).toBe(`${key} broken`);
  });

  test('matter in the year in which they take part', () => {
    // Of suits after review only this year's take part, of reviews in all only last year's.
    const suits = { 'litigation.after-review.total': 5, 'litigation.after-review.upheld': 5 };
    const after = (then: Values, now: Values): string[] => told(in2023(then, { ...suits, ...now }), 'H05');
    const at = 'litigation.after-review.total';
    expect(after({}, {})).toEqual([`${at} broken`]);
    expect(after({ 'litigation.after-review.upheld': 1 }, {})).toEqual([`${at} broken`]);
    expect(after({ 'review.upheld': 2 }, {})).toEqual([`${at} not-assessable doubtful`]);
    expect(after({}, { 'litigation.after-review.upheld': 4 })).toEqual([`${at} not-assessable doubtful`]);
    expect(after({}, { 'review.total': 2 })).toEqual([`${at} not-assessable doubtful`]);
  });

  test('do not keep equal sums from being judged', () => {
    const then = { 'normative-documents.in-force': 6 };
    expect(told(in2023(then, { 'applications.carried-in': 2 }), 'X01')[0]).toBe(
      'applications.carried-in@natural-person broken',
    );
  });

  test('hold where they hold', () => {
    expect(cases({ ...pending, [key]: 3 }, { [key]: 2, [`${name}.upheld`]: 2 })).toBe(`${key} holds`);
  });
});
