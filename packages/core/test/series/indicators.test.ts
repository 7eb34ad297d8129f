import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { factsOfEdition } from '../../src/catalogue/facts.ts';
import { indicatorTable } from '../../src/series/indicators.ts';
import { seriesOf } from '../../src/series/series.ts';
import { clean2014, clean2019, clean2021 } from '../rules/support/clean.ts';

const tableOf = (...texts: readonly string[]) => {
  const { series } = seriesOf(
    texts.map((text, i) => {
      const analysis = analyse(text);
      return {
        file: `${i}.md`,
        folder: '.',
        agency: analysis.bound.metadata.agency?.value,
        year: analysis.year,
        analysis,
      };
    }),
  );
  const [only] = series;
  if (!only) throw new Error('no series');
  return indicatorTable(only);
};
const table = tableOf(
  clean2014({ year: 2018 }),
  clean2019({ year: 2019 }),
  clean2021({ year: 2021, values: { 'licensing.decisions': '' } }),
);
const row = (key: string) => table.rows.find((each) => each.key === key);
const told = (key: string) => row(key)?.points.map(({ state, value }) => value ?? state);

describe('every indicator over the years', () => {
  test('a year without a report is there, with its form unknown', () => {
    expect(table.years).toEqual([2018, 2019, 2020, 2021]);
    expect(table.editions).toEqual(['2014', '2019', undefined, '2021']);
    expect(told('applications.carried-out@total')).toEqual(['no-row', 1, 'no-report', 1]);
  });

  test('nothing but a number is one: a blank, no row and no report are three things', () => {
    expect(told('licensing.decisions')).toEqual(['no-row', 36, 'no-report', 'blank']);
  });

  test('rows that the crosswalk calls the same are one, in the newest words', () => {
    expect(told('applications.new@total')).toEqual([3, 15, 'no-report', 15]);
    expect(row('request.received')).toBeUndefined();
  });

  test('rows that do not compare stay apart, even under one id', () => {
    expect(told('normative-documents.disclosed-total')).toEqual(['no-row', 7, 'no-report', 'no-row']);
    expect(told('normative-documents.in-force')).toEqual(['no-row', 'no-row', 'no-report', 7]);
    expect(told('review.other')).toEqual(['no-row', 0, 'no-report', 0]);
    expect(told('review.other 2014')).toEqual([0, 'no-row', 'no-report', 'no-row']);
  });

  test('each value of each form stands in one row, and none twice', () => {
    for (const [i, edition] of (['2014', '2019', undefined, '2021'] as const).entries()) {
      if (!edition) continue;
      const wanted = factsOfEdition(edition).filter(({ optional }) => !optional).length;
      const shown = table.rows.filter(({ points }) => points[i]?.span !== undefined);
      const optional = edition === '2014' ? factsOfEdition(edition).length - wanted : 0;
      expect(shown.length, edition).toBe(wanted + optional);
    }
  });

  test('a variant row that a report has no need of is not missed', () => {
    expect(told('applications.other@total')).toEqual(['no-row', 0, 'no-report', 'no-row']);
  });
});
