import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { fillBlanks } from '../../src/equations/fill.ts';
import { balancedFacts, makerOfRegulations } from '../support/balanced.ts';
import type { Facts } from '../support/facts.ts';
import fc from '../support/fast-check.ts';
import { sample } from '../support/sample.ts';

/** What is put into the blanks of a report, by fact key. */
function filled(edition: '2014' | '2019' | '2021', facts: Facts, only = false): Record<string, number> {
  const analysis = analyse(sample({ edition, facts, only, ...makerOfRegulations }));
  const blanks = [...analysis.bound.cells.values()].filter(({ value }) => value === null);
  return Object.fromEntries([...fillBlanks(blanks, analysis.equations)].map(([cell, value]) => [cell.spec.key, value]));
}

describe('blanks', () => {
  test('are 0 where nothing asks for more', () => {
    expect(filled('2021', { 'coercion.decisions': '', 'litigation.direct.total': '-' })).toEqual({
      'coercion.decisions': 0,
      'litigation.direct.total': 0,
    });
  });

  test('that are totals get the sum of their parts, also through two totals', () => {
    expect(filled('2021', { 'review.total': '' })).toEqual({ 'review.total': 3 });
    expect(
      filled('2021', {
        'applications.processed@natural-person': '',
        'applications.processed@enterprise': '',
        'applications.processed@total': '',
      }),
    ).toEqual({
      'applications.processed@natural-person': 16,
      'applications.processed@enterprise': 3,
      'applications.processed@total': 21,
    });
  });

  test('get what the total leaves for them, if it is one', () => {
    expect(filled('2021', { 'review.upheld': '' })).toEqual({ 'review.upheld': 2 });
    expect(filled('2021', { 'review.upheld': '', 'review.other': '' })).toEqual({});
  });

  test('are left alone where no value or no single value would do', () => {
    expect(filled('2021', { 'review.corrected': '', 'review.total': 1 })).toEqual({ 'review.corrected': 0 });
    expect(filled('2014', { 'disclosure.items': '' })).toEqual({});
  });

  test.each(['2014', '2019', '2021'] as const)('of balanced figures of edition %s: nothing breaks', (edition) => {
    fc.assert(
      fc.property(
        balancedFacts(edition).chain((facts) => fc.tuple(fc.constant(facts), fc.subarray(Object.keys(facts)))),
        ([facts, keys]) => {
          const blank = { ...facts, ...Object.fromEntries(keys.map((key) => [key, ''])) };
          const values = filled(edition, blank, true);
          const after = analyse(
            sample({ edition, facts: { ...blank, ...values }, only: true, ...makerOfRegulations }),
          ).equations;
          expect(after.filter(({ verdict }) => verdict === 'broken').map(({ id }) => id)).toEqual([]);
          // A single blank in an equation is told exactly.
          if (keys.length === 1) {
            const [key = ''] = keys;
            const told = values[key];
            const before = analyse(sample({ edition, facts: blank, only: true, ...makerOfRegulations })).equations;
            const decided = before.some(
              ({ spec, left, right }) => spec.kind !== 'bound' && [...left, ...right].some((term) => term.key === key),
            );
            if (decided) expect(told).toBe(Number.parseFloat(String(facts[key])));
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
