import { describe, expect, it, test } from 'vitest';
import { bind } from '../../src/binding/bind.ts';
import type { BoundReport } from '../../src/binding/types.ts';
import { readDocument } from '../../src/source/read.ts';
import { corpusFile, type ExpectedReport, expectedReports, hasCorpus } from './corpus.ts';

interface Score {
  readonly right: string[];
  readonly missing: string[];
  readonly wrong: string[];
  /** Bound, though no value was read by hand. */
  readonly extra: string[];
}

function score(bound: BoundReport, expected: ExpectedReport): Score {
  const found: Score = { right: [], missing: [], wrong: [], extra: [] };
  for (const [key, value] of expected.facts) {
    const cell = bound.cells.get(key);
    if (!cell) found.missing.push(key);
    else if (cell.value === value && (value !== null || cell.state === 'blank')) found.right.push(key);
    else found.wrong.push(key);
  }
  for (const key of bound.cells.keys()) if (!expected.facts.has(key)) found.extra.push(key);
  return found;
}

const reports = expectedReports();
const scores = reports
  .map((report) => ({ report, bound: bind(readDocument(corpusFile(report.file))) }))
  .map(({ report, bound }) => ({ report, bound, score: score(bound, report) }));

describe.skipIf(!hasCorpus)('values of real reports', () => {
  it('are listed', () => {
    const lines = scores.map(({ report, score: { right, missing, wrong, extra } }) =>
      [
        report.file.padEnd(28),
        String(right.length).padStart(6),
        String(missing.length).padStart(8),
        String(wrong.length).padStart(6),
        String(extra.length).padStart(6),
      ].join(''),
    );
    console.log([`${'file'.padEnd(28)} right missing wrong extra`, ...lines].join('\n'));
    expect(scores.length).toBeGreaterThanOrEqual(7);
  });

  test.each(scores.map((each) => [each.report.file, each] as const))(
    '%s: no value is wrong',
    (_, { score: { wrong, extra } }) => {
      expect(wrong).toEqual([]);
      expect(extra).toEqual([]);
    },
  );

  test.each(scores.map((each) => [each.report.file, each] as const))(
    '%s: none is missing',
    (_, { report, score: { right, missing } }) => {
      if (report.file.startsWith('shanghai-stc')) expect(right.length).toBeGreaterThanOrEqual(report.facts.size * 0.95);
      else expect(missing).toEqual([]);
    },
  );

  test.each(scores.map((each) => [each.report.file, each] as const))('%s: edition and year', (_, { report, bound }) => {
    expect(bound.edition.detected).toBe(report.edition);
    expect(bound.metadata.year?.value).toBe(report.year);
  });

  test.each(scores.map((each) => [each.report.file, each] as const))(
    '%s: every cell stands where its span says',
    (_, { report, bound }) => {
      const source = corpusFile(report.file);
      for (const cell of bound.cells.values()) {
        const written = source.slice(...cell.span);
        if (report.file.endsWith('.html'))
          expect(written.replace(/<[^>]*>|&nbsp;|\s/gu, '')).toBe(cell.text.replace(/\s/gu, ''));
        else expect(written).toBe(cell.text);
      }
    },
  );
});
