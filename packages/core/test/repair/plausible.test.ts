import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import type { BoundCell } from '../../src/binding/types.ts';
import { isDropped, isTransposed, plausibility } from '../../src/repair/plausible.ts';
import { exact, type Problem } from '../../src/repair/problem.ts';
import { clean2021 } from '../rules/support/clean.ts';

test.each([
  ['12', '21', true],
  ['1203', '1230', true],
  ['12', '12', false],
  ['12', '34', false],
  ['321', '123', false],
  ['12', '120', false],
])('%s for %s: two neighbouring digits have changed places: %s', (is, wanted, expected) =>
  expect(isTransposed(is, wanted)).toBe(expected),
);

test.each([
  ['12', '120', true],
  ['20', '120', true],
  ['10', '120', true],
  ['13', '120', false],
  ['12', '12', false],
  ['12', '1203', false],
])('%s for %s: one digit got lost: %s', (short, long, expected) => expect(isDropped(short, long)).toBe(expected));

describe('of equally small corrections', () => {
  const values = { 'applications.new@natural-person': 21, 'applications.new@enterprise': 7 };
  const { bound } = analyse(clean2021({ values }));
  const cell = (key: string): BoundCell => {
    const found = bound.cells.get(key);
    if (!found) throw new Error(`no cell ${key}`);
    return found;
  };
  const keys = [...Object.keys(values), 'applications.carried-in@natural-person'];
  const cells = keys.map(cell);
  const problem: Problem = {
    cells,
    values: cells.map(({ value }) => exact(value ?? 0)),
    conditions: [],
    touching: [],
    claims: [],
    claimed: [],
    index: new Map(),
  };
  const points = (number: number, wanted: number, claims: readonly number[] = [], of = problem): number =>
    plausibility(of, { cells: [number], values: [exact(wanted)], cost: 1, conditions: [], claims });

  test('what a sentence says goes first, then digits that changed places, a lost digit, a neighbour’s number, one digit', () => {
    const ranked = [points(0, 99, [0]), points(0, 12), points(0, 210), points(0, 7), points(0, 29), points(0, 99)];
    expect(ranked).toEqual([...ranked].sort((a, b) => b - a));
    expect(new Set(ranked).size).toBe(ranked.length);
    expect(ranked.at(-1)).toBe(0);
  });

  test('a blank is likelier wrong than a number that is nothing like the right one', () => {
    const blank = { ...cell(keys[0] ?? ''), value: null };
    expect(points(0, 99, [], { ...problem, cells: [blank, ...cells.slice(1)] })).toBeGreaterThan(points(0, 99));
  });

  test('a number of another row is no neighbour, nor is a cell that is not there', () => {
    expect(points(0, problem.values[2] ?? 0)).toBe(0);
    expect(points(9, 12)).toBe(0);
  });
});
