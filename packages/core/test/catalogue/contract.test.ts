import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { editionIds, editions, indicatorIds } from '../../src/catalogue/editions/index.ts';
import { equationsOf } from '../../src/catalogue/equations.ts';
import { factKey, factSpec, factsOfEdition } from '../../src/catalogue/facts.ts';
import { rules } from '../../src/rules/registry.ts';

const shared = new URL('../../../../../shared/', import.meta.url);
const page = new URL('domain/indicators.md', shared);
const values = new URL('corpus/values/', shared);

const hasPage = existsSync(page);
const hasValues = existsSync(values);
if (!hasPage) console.warn('SKIPPED: ../shared/domain/indicators.md is not here, ids are not held to it');
if (!hasValues) console.warn('SKIPPED: ../shared/corpus/values is not here, ids are not held to it');

/** `request.received.in-person / .fax`: a name that begins with a point goes on from the last whole one. */
function idsIn(text: string): string[] {
  const found: string[] = [];
  let base = '';
  for (const match of text.matchAll(/(?<![\w.-])(\.?[a-z]+(?:[.-][a-z]+)*)(?![\w-])/gu)) {
    const name = match[1] ?? '';
    if (name.startsWith('.')) found.push(`${base}${name}`);
    else if (name.includes('.')) {
      base = name.slice(0, name.lastIndexOf('.'));
      found.push(name);
    }
  }
  return found;
}

test('names of a list are read as they are meant', () => {
  expect(idsIn('request.closed, request.closed.on-time / .extended')).toEqual([
    'request.closed',
    'request.closed.on-time',
    'request.closed.extended',
  ]);
  expect(idsIn('charges.amount (万元)')).toEqual(['charges.amount']);
});

test.skipIf(!hasPage)('the ids are those of the page that fixes them', () => {
  const rows = readFileSync(page, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') || /^(?:review|litigation)\./u.test(line))
    .map((line) =>
      line
        .replace(/^\|[^|]*\|/u, '')
        .replace(/upheld \/ … \/ \.total/gu, 'upheld / .corrected / .other / .pending / .total'),
    );
  const named = new Set(rows.flatMap(idsIn));
  expect(named.size).toBeGreaterThan(100);
  const ids = new Set<string>(indicatorIds);
  expect([...named].filter((id) => !ids.has(id))).toEqual([]);
  expect([...ids].filter((id) => !named.has(id))).toEqual([]);
});

interface Values {
  readonly edition: (typeof editionIds)[number];
  readonly facts: readonly { readonly id: string; readonly applicant?: Parameters<typeof factKey>[1] }[];
}

describe.skipIf(!hasValues)('the figures read by hand', () => {
  test.each(hasValues ? readdirSync(values) : [])('%s: every fact is one of its edition', (name) => {
    const { edition, facts } = JSON.parse(readFileSync(new URL(name, values), 'utf8')) as Values;
    const unknown = facts.filter(({ id, applicant }) => !factSpec(edition, factKey(id, applicant)));
    expect(facts.length).toBeGreaterThan(50);
    expect(unknown).toEqual([]);
  });
});

describe('the equations', () => {
  const codes = (id: (typeof editionIds)[number]): string[] => [
    ...new Set(editions[id].equations.map(({ code }) => code)),
  ];

  test('are those of the checks that are equations', () => {
    expect(codes('2008')).toEqual([]);
    expect(codes('2014')).toEqual([
      'D01',
      'D02',
      'D03',
      'D04',
      'D05',
      'D06',
      'D07',
      'D08',
      'D09',
      'D10',
      'D11',
      'D12',
      'D15',
      'D16',
      'D18',
    ]);
    expect(codes('2019')).toEqual(['E01', 'G01', 'G02', 'G03', 'H01', 'H02', 'H03']);
    expect(codes('2021')).toEqual(['F02', 'G01', 'G02', 'G03', 'H01', 'H02', 'H03']);
  });

  test('have a rule each, which applies to their edition', () => {
    for (const id of editionIds) {
      for (const code of codes(id)) {
        const rule = rules.find((one) => one.code === code);
        expect([code, rule?.editions.includes(id)]).toEqual([code, true]);
      }
    }
  });

  test('are official only where the form prints them', () => {
    const official = editionIds.flatMap((id) =>
      editions[id].equations.filter(({ basis }) => basis === 'official').map(({ code }) => `${id} ${code}`),
    );
    expect(official).toEqual(['2019 G01', '2021 G01']);
  });

  test('rest on structure where a total or 其中 forces them, and are inferred elsewhere', () => {
    const of = (basis: string): string[] => [
      ...new Set(
        editionIds.flatMap((id) => editions[id].equations.filter((one) => one.basis === basis).map(({ code }) => code)),
      ),
    ];
    expect(of('inferred')).toEqual(['D02', 'D04', 'D06', 'D12', 'E01', 'F02']);
    expect(of('structure')).toEqual([
      'D01',
      'D03',
      'D05',
      'D07',
      'D08',
      'D09',
      'D10',
      'D11',
      'D15',
      'D16',
      'D18',
      'G02',
      'G03',
      'H01',
      'H02',
      'H03',
    ]);
  });

  test('stand in every row and column of table three', () => {
    const count = (id: '2019' | '2021', code: string): number =>
      equationsOf(id).filter(({ spec }) => spec.code === code).length;
    expect([count('2019', 'G01'), count('2019', 'G02'), count('2019', 'G03')]).toEqual([7, 23, 7]);
    expect([count('2021', 'G01'), count('2021', 'G02'), count('2021', 'G03')]).toEqual([7, 26, 7]);
  });

  test('let one row of 其他处理 stand for three in edition 2021 only', () => {
    const [first] = equationsOf('2021').filter(({ spec }) => spec.code === 'G03');
    expect(first?.instead).toEqual({
      keys: [
        'applications.other.not-corrected-in-time@natural-person',
        'applications.other.fee-unpaid@natural-person',
        'applications.other.other@natural-person',
      ],
      by: 'applications.other@natural-person',
    });
    expect(first?.right).toHaveLength(21);
    expect(equationsOf('2019').some(({ instead }) => instead)).toBe(false);
  });

  test('are put out once', () => {
    expect(equationsOf('2021')).toBe(equationsOf('2021'));
    expect(factsOfEdition('2021')).toBe(factsOfEdition('2021'));
  });
});
