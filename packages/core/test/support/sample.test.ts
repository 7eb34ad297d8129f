import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import type { AgencyKind } from '../../src/binding/types.ts';
import { factsOfEdition } from '../../src/catalogue/index.ts';
import { bodies } from './bodies.ts';
import { factsFor } from './facts.ts';
import { sample } from './sample.ts';

const kinds = Object.keys(bodies) as AgencyKind[];

describe.each(['2008', '2014', '2019', '2021'] as const)('a sample of edition %s', (edition) => {
  test.each(kinds)('of a %s is clean', (kind) => {
    const analysis = analyse(sample({ edition, kind }));
    expect(analysis.findings.map(({ code, message }) => `${code} ${message.zh}`)).toEqual([]);
  });

  test('holds every value it was given', () => {
    const { bound } = analyse(sample({ edition }));
    const facts = factsFor(edition);
    const read = Object.fromEntries(
      factsOfEdition(edition).flatMap(({ key }) => (bound.cells.has(key) ? [[key, bound.cells.get(key)?.text]] : [])),
    );
    expect(read).toEqual(Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, String(value)])));
  });
});
