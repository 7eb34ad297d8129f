import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import type { BoundCell, BoundReport } from '../../src/binding/types.ts';
import { applicants, type EditionId, editions, equationsOf, factsOfEdition } from '../../src/catalogue/index.ts';
import { evaluate } from '../../src/equations/evaluate.ts';
import type { EquationResult, Verdict } from '../../src/equations/types.ts';
import { readCell } from '../../src/text/cells.ts';
import { table, type Values } from '../rules/support/base.ts';
import { sample } from '../support/sample.ts';

/** A bound report with nothing but cells: `undefined` leaves a cell out. Everything not named is 0. */
function bound(
  edition: EditionId,
  values: Readonly<Record<string, string | undefined>>,
  optional = false,
): BoundReport {
  const cells = new Map<string, BoundCell>();
  for (const spec of factsOfEdition(edition)) {
    if (spec.optional && !optional && !(spec.key in values)) continue;
    const text = spec.key in values ? values[spec.key] : '0';
    if (text === undefined) continue;
    const row = {} as BoundCell['row'];
    cells.set(spec.key, { ...readCell(text, spec.kind, spec.unit), spec, text, span: [0, 0], row });
  }
  return { form: editions[edition], cells } as unknown as BoundReport;
}

function result(
  id: string,
  edition: EditionId,
  values: Readonly<Record<string, string | undefined>>,
): EquationResult | undefined {
  return evaluate(bound(edition, values)).find((equation) => equation.id === id);
}

const verdict = (
  id: string,
  edition: EditionId,
  values: Readonly<Record<string, string | undefined>>,
): Verdict | undefined => result(id, edition, values)?.verdict;

describe('a sum', () => {
  const of = (total: string | undefined, ...parts: (string | undefined)[]): Verdict | undefined => {
    const [upheld = '0', corrected = '0', other = '0', pending = '0'] = parts;
    return verdict('H01', '2021', {
      'review.total': total,
      'review.upheld': upheld,
      'review.corrected': corrected,
      'review.other': other,
      'review.pending': pending,
    });
  };

  test.each<[Verdict, string, ...string[]]>([
    ['holds', '7', '5', '2'],
    ['broken', '8', '5', '2'],
    // Parts of a one add up to more than one.
    ['holds', '1.2', '0.6', '0.6'],
    ['broken', '0.2', '0.6', '0.6'],
    ['broken', '6', '5', '2'],
    ['holds', '0'],
    ['holds', '', '0'],
    ['holds', '5', '5', '', '-', '—'],
    ['not-assessable', '', '5'],
    ['not-assessable', '—', '5', '2'],
    ['not-assessable', '详见附件', '5'],
    ['not-assessable', '7', '5', ''],
    ['not-assessable', '7', '5', '无'],
    ['broken', '4', '5', ''],
    ['holds', '7', '5（其中1件）', '2件'],
    ['broken', '6.5', '5', '2'],
  ])('%s: %s of %s', (expected, total, ...parts) => {
    expect(of(total, ...parts)).toBe(expected);
  });

  test('with a missing cell can never be judged', () => {
    expect(verdict('H01', '2021', { 'review.total': undefined })).toBe('not-assessable');
    expect(verdict('H01', '2021', { 'review.upheld': undefined, 'review.corrected': '9' })).toBe('not-assessable');
  });

  test('knows what it counted', () => {
    const found = result('H01', '2021', { 'review.total': '7', 'review.upheld': '5', 'review.other': '' });
    expect(found).toMatchObject({ leftSum: 7, rightSum: 5, hasBlank: true, hasMissing: false });
    expect(found?.left.map(({ key }) => key)).toEqual(['review.total']);
    expect(found?.right).toHaveLength(4);
  });
});

describe('a bound', () => {
  const of = (part: string, whole: string): Verdict | undefined =>
    verdict('D03', '2014', { 'disclosure.items.normative-documents': part, 'disclosure.items': whole });

  test.each<[Verdict, string, string]>([
    ['holds', '3', '3'],
    ['holds', '', '0'],
    ['holds', '', ''],
    ['broken', '4', '3'],
    ['not-assessable', '4', ''],
    ['not-assessable', '4', '-'],
    ['holds', '-', '3'],
  ])('%s: %s within %s', (expected, part, whole) => {
    expect(of(part, whole)).toBe(expected);
  });

  test('lets a blank on the right be as large as it must', () => {
    const of2 = (website: string): Verdict | undefined =>
      verdict('D02', '2014', {
        'disclosure.items': '9',
        'disclosure.channel.website': '5',
        'disclosure.channel.other': website,
      });
    expect(of2('4')).toBe('holds');
    expect(of2('3')).toBe('broken');
    expect(of2('')).toBe('not-assessable');
  });
});

describe('a blank that may stand for less than nothing', () => {
  /** The form's changes of last year stand in no equation: these cells are made of their kind. */
  const of = (id: string, values: Readonly<Record<string, string>>, signed: string): Verdict | undefined => {
    const report = bound('2021', values);
    const cell = report.cells.get(signed);
    if (!cell) throw new Error(`no ${signed}`);
    const cells = new Map([...report.cells, [signed, { ...cell, spec: { ...cell.spec, kind: 'signed-count' } }]]);
    return evaluate({ ...report, cells } as BoundReport).find((equation) => equation.id === id)?.verdict;
  };

  test('on either side of a sum keeps it open, whichever side is larger', () => {
    for (const [total, part, verdict] of [
      ['7', '', 'not-assessable'],
      ['3', '', 'not-assessable'],
      ['5', '', 'holds'],
      ['7', '0', 'broken'],
      ['3', '0', 'broken'],
    ] as const) {
      const values = { 'review.total': total, 'review.upheld': '5', 'review.corrected': part };
      expect(of('H01', values, 'review.corrected'), `${total} = 5 + ${part}`).toBe(verdict);
    }
  });

  test('on the left of a bound keeps it open', () => {
    const values = { 'regulations.issued': '', 'regulations.in-force': '-3' };
    expect(of('F02.regulations', values, 'regulations.issued')).toBe('not-assessable');
    expect(verdict('F02.regulations', '2021', values)).toBe('broken');
  });
});

describe('a balance', () => {
  const of = (fresh: string, carried: string, done: string, open: string): Verdict | undefined =>
    verdict('G01@natural-person', '2021', {
      'applications.new@natural-person': fresh,
      'applications.carried-in@natural-person': carried,
      'applications.processed@natural-person': done,
      'applications.carried-out@natural-person': open,
    });

  test.each<[Verdict, string, string, string, string]>([
    ['holds', '10', '1', '9', '2'],
    ['broken', '10', '1', '9', '1'],
    ['not-assessable', '10', '1', '9', ''],
    ['holds', '10', '', '10', ''],
    ['not-assessable', '9', '', '10', '0'],
  ])('%s: %s + %s, %s + %s', (expected, ...values) => {
    expect(of(...values)).toBe(expected);
  });
});

describe('large and small numbers', () => {
  const staff = (total: string, one: string, two: string): Verdict | undefined =>
    verdict('D18', '2014', {
      'capacity.staff': total,
      'capacity.staff.full-time': one,
      'capacity.staff.part-time': two,
    });

  test('are added up exactly', () => {
    expect(staff('0.3', '0.1', '0.2')).toBe('holds');
    expect(staff('1', '0.9', '0.1')).toBe('holds');
    expect(staff('-1', '-1.5', '0.5')).toBe('holds');
    expect(staff('900000000000000', '899999999999999', '1')).toBe('holds');
    expect(staff('900000000000000', '899999999999999', '2')).toBe('broken');
    expect(staff('900000000000000', '899999999999999.5', '0.5')).toBe('holds');
  });
});

describe('what the form leaves to choice', () => {
  const ids = (edition: EditionId, values: Readonly<Record<string, string | undefined>>): string[] =>
    evaluate(bound(edition, values)).map(({ id }) => id);

  test('is not asked for where it is absent', () => {
    expect(ids('2014', {})).not.toContain('D11');
    expect(ids('2014', {})).not.toContain('D12');
    expect(ids('2014', { 'request.topic': '3' })).toContain('D12');
    expect(ids('2021', {})).not.toContain('G02:applications.other');
  });

  test('everything else is, also where a whole table is missing', () => {
    const all = equationsOf('2021').map(({ id }) => id);
    const values = Object.fromEntries(
      factsOfEdition('2021').flatMap(({ key, table: of }) => (of === 'disputes' ? [[key, undefined]] : [])),
    );
    expect(ids('2021', values)).toEqual(all.filter((id) => id !== 'G02:applications.other'));
    expect(verdict('H03', '2021', values)).toBe('not-assessable');
  });

  test('其他处理 as one row stands for its three in edition 2021', () => {
    const three = factsOfEdition('2021').filter(({ id }) => id.startsWith('applications.other.'));
    const one: Record<string, string | undefined> = Object.fromEntries(three.map(({ key }) => [key, undefined]));
    const column = 'natural-person';
    const row = Object.fromEntries(applicants.map((applicant) => [`applications.other@${applicant}`, '0']));
    const values = {
      ...one,
      ...row,
      [`applications.other@${column}`]: '2',
      [`applications.granted@${column}`]: '5',
      [`applications.processed@${column}`]: '7',
    };
    expect(verdict(`G03@${column}`, '2021', values)).toBe('holds');
    expect(verdict(`G03@${column}`, '2021', { ...values, [`applications.other@${column}`]: '3' })).toBe('broken');
    // The three rows that it stands for are not missed.
    expect(ids('2021', values).filter((id) => id.startsWith('G02:applications.other.'))).toEqual([]);
    // Without either, nothing can be said.
    expect(verdict(`G03@${column}`, '2021', one)).toBe('not-assessable');
  });
});

describe('a whole report', () => {
  const text = (values: Values): string =>
    `# 清源县水利局2023年政府信息公开工作年度报告\n\n## 四、政府信息公开行政复议、行政诉讼情况\n\n${table('2021', 'disputes', values)}\n`;

  test('is put to every equation of its form', () => {
    for (const edition of ['2014', '2019', '2021'] as const) {
      const { equations, counts } = analyse(sample({ edition }));
      const expected = equationsOf(edition).filter(
        ({ id }) => edition === '2014' || id !== 'G02:applications.other' || edition === '2019',
      );
      expect(equations.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
      expect(counts).toEqual({ holds: expected.length, broken: 0, notAssessable: 0 });
    }
  });

  test('with one table is judged in that table', () => {
    const { equations } = analyse(text({ 'review.upheld': 3, 'review.total': 2 }));
    expect(
      Object.fromEntries(equations.filter(({ hasMissing }) => !hasMissing).map(({ id, verdict: of }) => [id, of])),
    ).toEqual({
      H01: 'broken',
      H02: 'holds',
      H03: 'holds',
    });
  });
});
