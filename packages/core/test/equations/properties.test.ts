import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import type { EquationResult } from '../../src/equations/types.ts';
import { balancedFacts, makerOfRegulations } from '../support/balanced.ts';
import type { Facts } from '../support/facts.ts';
import fc from '../support/fast-check.ts';
import { sample } from '../support/sample.ts';

type Form = '2014' | '2019' | '2021';

const equationsOf = (edition: Form, facts: Facts): readonly EquationResult[] =>
  analyse(sample({ edition, facts, only: true, ...makerOfRegulations })).equations;

const number = (value: number | string | undefined): number => Number.parseFloat(String(value));

/** Balanced figures, one of them, and a value for it that is another one. */
const changed = (edition: Form): fc.Arbitrary<{ facts: Facts; key: string; value: number }> =>
  balancedFacts(edition).chain((facts) => {
    const keys = Object.keys(facts).filter((key) => typeof facts[key] === 'number');
    return fc
      .record({ key: fc.constantFrom(...keys), by: fc.oneof(fc.integer({ min: 1, max: 400 }), fc.constant(-1)) })
      .map(({ key, by }) => ({ facts, key, value: Math.max(0, number(facts[key]) + by) }))
      .filter(({ key, value }) => value !== facts[key]);
  });

const keysOf = (equation: EquationResult): string[] => [...equation.left, ...equation.right].map(({ key }) => key);

/** Σ left ≤ Σ right, worked out anew from the figures. */
function isKept(equation: EquationResult, facts: Facts): boolean {
  const sum = (terms: EquationResult['left']): number =>
    terms.reduce((all, { key }) => all + Math.round(number(facts[key]) * 1e6), 0);
  return sum(equation.left) <= sum(equation.right);
}

describe.each(['2014', '2019', '2021'] as const)('one number of a balanced report of edition %s changed', (edition) => {
  test('breaks every sum and balance with it, bounds that are now false, and nothing else', () => {
    fc.assert(
      fc.property(changed(edition), ({ facts, key, value }) => {
        const before = equationsOf(edition, facts);
        expect(before.filter(({ verdict }) => verdict !== 'holds').map(({ id }) => id)).toEqual([]);
        const now = { ...facts, [key]: value };
        const after = equationsOf(edition, now);
        expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
        for (const equation of after) {
          const concerned = keysOf(equation).includes(key);
          const holds = equation.spec.kind === 'bound' ? isKept(equation, now) : !concerned;
          expect(`${equation.id} ${equation.verdict}`).toBe(`${equation.id} ${holds ? 'holds' : 'broken'}`);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('or left out: nothing with it can be broken', () => {
    fc.assert(
      fc.property(
        balancedFacts(edition).chain((facts) => fc.tuple(fc.constant(facts), fc.constantFrom(...Object.keys(facts)))),
        ([facts, key]) => {
          for (const equation of equationsOf(edition, { ...facts, [key]: '' })) {
            const concerned = keysOf(equation).includes(key);
            if (!concerned) expect(equation.verdict, equation.id).toBe('holds');
            else if (equation.spec.kind === 'bound') expect(equation.verdict, equation.id).not.toBe('broken');
            else expect(equation.verdict, equation.id).toBe('not-assessable');
            expect(equation.hasBlank).toBe(concerned);
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});

const outcomes = ['granted', 'partially-granted', 'refused.state-secret', 'unavailable.not-held', 'other.other'];
const ends = ['new', 'carried-in', 'processed', 'carried-out'];

describe('one cell of a balanced table three', () => {
  const columns = ['natural-person', 'enterprise', 'legal-service', 'other', 'total'];
  const cells = [...ends, ...outcomes].flatMap((row) => columns.map((column) => [row, column] as const));

  test.each(cells)('%s, %s: breaks just its row, its column and the balance', (row, column) => {
    const [facts = {}] = fc.sample(balancedFacts('2021'), { numRuns: 1, seed: 7 });
    const key = `applications.${row}@${column}`;
    const broken = equationsOf('2021', { ...facts, [key]: number(facts[key]) + 3 })
      .filter(({ verdict }) => verdict === 'broken')
      .map(({ id }) => id);
    const expected = [
      ...(ends.includes(row) ? [`G01@${column}`] : []),
      `G02:applications.${row}`,
      ...(row === 'processed' || outcomes.includes(row) ? [`G03@${column}`] : []),
    ];
    expect(broken).toEqual(expected);
  });

  test('is named by row and column', () => {
    const facts = { 'applications.carried-in@legal-service': 4, 'applications.carried-in@total': 5 };
    const off = { rules: { R01: 'off', R02: 'off', R03: 'off' } } as const;
    const messages = analyse(sample({ edition: '2021', facts }), { config: off })
      .findings.filter(({ code }) => code === 'G01')
      .map(({ message }) => message.zh);
    expect(messages).toHaveLength(2);
    expect(messages[0]).toContain('“法律服务机构”列');
    expect(messages[0]).toContain('2＋4＝6');
    expect(messages[1]).toContain('“总计”列');
    const row = analyse(sample({ edition: '2021', facts: { 'applications.granted@research': 2 } }), { config: off });
    const found = row.findings.find(({ code }) => code === 'G02');
    expect(found?.message.zh).toContain('“予以公开”行');
    expect(found?.related.map(({ message }) => message.zh)).toContain('“予以公开”行“科研机构”列：2');
  });
});
