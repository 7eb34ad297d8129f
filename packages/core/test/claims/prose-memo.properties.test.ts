import { describe, expect, test } from 'vitest';
import { type Analysis, analyse } from '../../src/analyse.ts';
import { ProseMemo } from '../../src/claims/prose-memo.ts';
import { hasCorpus, readCorpus } from '../support/corpus.ts';
import fc from '../support/fast-check.ts';
import { randomLine } from '../support/random-text.ts';
import { sample } from '../support/sample.ts';

/** An edit: where, as a share of the text, how much goes, and what comes. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  takes: fc.oneof({ weight: 3, arbitrary: fc.nat(3) }, fc.nat(400)),
  puts: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('', '0', '7', '件', '。', '，', '\n', '\n\n', '申请', '未收到', '年') },
    randomLine,
    // A paragraph that stands in the text already.
    fc.constantFrom(
      '\n\n我局收到申请12件，办结12件。\n\n',
      '\n\n## 二、主动公开政府信息情况\n\n',
      '\n\n（二）依申请公开\n\n',
    ),
  ),
});

const read = ({ prose, claims }: Analysis): unknown => ({
  prose: prose.map((one) => ({ ...one, tokens: one.tokens, counts: one.counts, claims: one.claims })),
  claims,
});

function edited(start: string, edits: number): void {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: edits }), (list) => {
      const memo = new ProseMemo();
      let text = start;
      expect(read(analyse(text, { memo }))).toEqual(read(analyse(text)));
      for (const { at, takes, puts } of list) {
        const from = Math.floor(at * text.length);
        text = text.slice(0, from) + puts + text.slice(from + takes);
        expect(read(analyse(text, { memo }))).toEqual(read(analyse(text)));
      }
    }),
    { numRuns: 30 },
  );
}

describe('with a memo, every version of an edited text says what it says without', () => {
  test.each(['2014', '2019', '2021'] as const)('%s', (edition) => edited(sample({ edition }), 12));
  test.skipIf(!hasCorpus).each(['qujiang-2020.txt', 'hongze-2024.txt', 'shanghai-office-2019.html'])('%s', (name) =>
    edited(readCorpus(name) ?? '', 4),
  );
});

describe('a memo', () => {
  const text = sample({ edition: '2021' });
  const untold = '\n\n本年度新收政府信息公开申请9件。';

  test('does not read again what stands where it stood, nor what moved', () => {
    const memo = new ProseMemo();
    const before = analyse(text, { memo }).prose;
    const after = analyse(`前言。\n\n${text}${untold}`, { memo }).prose;
    const known = new Set(before.map(({ tokens }) => tokens));
    const again = after.filter(({ counts, tokens }) => counts && !known.has(tokens));
    expect(before.filter(({ counts }) => counts).length).toBeGreaterThan(1);
    expect(again.map(({ paragraph }) => paragraph.text.text)).toEqual([untold.trim()]);
  });

  test('forgets what the last version did not have', () => {
    const memo = new ProseMemo();
    const [first] = analyse(text + untold, { memo }).prose.slice(-1);
    void analyse(text, { memo }).prose;
    const [third] = analyse(text + untold, { memo }).prose.slice(-1);
    expect(third?.tokens).toEqual(first?.tokens);
    expect(third?.tokens).not.toBe(first?.tokens);
  });

  test('reads all anew when the report is of another year', () => {
    const memo = new ProseMemo();
    const of2023 = sample({ year: 2023, prose: { overview: ['2023年新收申请5件。'] } });
    const of2022 = of2023.replaceAll('2023', '2022').replace('2022年新收', '2023年新收');
    void analyse(of2023, { memo }).claims;
    expect(read(analyse(of2022, { memo }))).toEqual(read(analyse(of2022)));
  });
});
