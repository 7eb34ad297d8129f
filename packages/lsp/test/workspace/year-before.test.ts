import { type Analysis, analyse, type Config } from '@gongkai/core';
import { describe, expect, test } from 'vitest';
import { clean2021 } from '../../../core/test/rules/support/clean.ts';
import type { OtherReport } from '../../src/service/view.ts';
import { sameBody } from '../../src/workspace/one-body.ts';
import { earlierReports, yearBefore } from '../../src/workspace/year-before.ts';

const report = (year: number, decisions: number, uri = `file:///${year}.md`): OtherReport => {
  const analysis = analyse(clean2021({ year, values: { 'licensing.decisions': decisions } }));
  return {
    uri,
    agency: analysis.bound.metadata.agency?.value,
    year,
    analysis,
    range: () => ({ start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }),
  } as OtherReport;
};

const now = analyse(clean2021({ year: 2027, values: { 'licensing.decisions': 360 } }));
const usual = [2026, 2022, 2024, 2023, 2025].map((year, i) => report(year, 36 + i));

describe('one body by its names', () => {
  const config: Config = {
    agencies: [{ name: '清源县水利局', aliases: ['清源县水务局'] }, { name: '白鹭市清源县水利局' }],
  };
  test.each([
    ['清源县水利局', '清源县水利局', undefined, true],
    ['清源县水利局', '白鹭市清源县水利局', undefined, true],
    ['清源县水利局', '清源县水务局', undefined, false],
    ['清源县水利局', '清源县水务局', config, true],
    // The list has both, as two.
    ['清源县水利局', '白鹭市清源县水利局', config, false],
    // What stands in front is no place: it may be another body.
    ['水利局办公室', '清源县水利局办公室', undefined, true],
    ['管理局办公室', '公路管理局办公室', undefined, false],
  ])('%s, %s', (a, b, list, same) => {
    expect(sameBody(a, b, list)).toBe(same);
    expect(sameBody(b, a, list)).toBe(same);
    // What was found is kept, for this list only.
    expect(sameBody(a, b, list)).toBe(same);
  });
});

describe('earlier reports of the body', () => {
  const years = (found: readonly Analysis[]): unknown => found.map(({ year }) => year);

  test('come oldest first, and X08 speaks as on the command line', () => {
    const history = earlierReports('file:///2027.md', now, usual, undefined);
    expect(years(history)).toEqual([2022, 2023, 2024, 2025, 2026]);
    const previous = yearBefore('file:///2027.md', now, usual, undefined)?.analysis;
    expect(previous?.year).toBe(2026);
    const compared = previous && now.with({ previous, history });
    expect(compared?.findings.map(({ code }) => code)).toContain('X08');
  });

  test('a year with several is left out', () => {
    const history = earlierReports('file:///2027.md', now, [...usual, report(2024, 5, 'file:///other.md')], undefined);
    expect(years(history)).toEqual([2022, 2023, 2025, 2026]);
  });
});
