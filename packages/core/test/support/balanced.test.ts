import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { randomReport } from './balanced.ts';
import fc from './fast-check.ts';

describe.each(['2014', '2019', '2021'] as const)('random reports of edition %s', (edition) => {
  test('are balanced, without a blank or a zero', () => {
    fc.assert(
      fc.property(randomReport(edition), ({ text, facts }) => {
        const { counts, bound } = analyse(text);
        expect(counts).toMatchObject({ broken: 0, notAssessable: 0 });
        for (const [key, value] of Object.entries(facts)) {
          expect(bound.cells.get(key)?.text, key).toBe(String(value));
          if (!key.endsWith('.change')) expect(Number.parseFloat(String(value)), key).toBeGreaterThan(0);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('hold no error', () => {
    fc.assert(
      fc.property(randomReport(edition), ({ text }) => {
        expect(analyse(text).findings.map(({ code, message }) => `${code} ${message.zh}`)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
