import { formatNumber, type Language } from '@gongkai/core';
import type { IndicatorPoint, IndicatorRow, IndicatorTable } from '@gongkai/core/series';
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

const { document } = parseHTML('<!doctype html><html lang="zh-CN"><body></body></html>');

interface Dot {
  readonly year: number;
  readonly value: number;
  readonly segment: number;
  readonly bad: boolean;
}

/** Years at whose beginning the form changed: the line is broken there, and a dashed rule says so. */
export const breaksOf = ({ years, editions }: IndicatorTable): number[] =>
  years.filter((_, i) => {
    const before = editions.slice(0, i).findLast((edition) => edition !== undefined);
    return i > 0 && editions[i] !== undefined && before !== undefined && editions[i] !== before;
  });

/** Runs of years with a number, in one form: only those are joined by a line. */
function dotsOf(row: IndicatorRow, isBad: (point: IndicatorPoint) => boolean): Dot[] {
  let segment = 0;
  return row.points.flatMap((point, i) => {
    const before = row.points[i - 1];
    if (before && (before.value === null || before.edition !== point.edition)) segment++;
    return point.value === null ? [] : [{ year: point.year, value: point.value, segment, bad: isBad(point) }];
  });
}

/**
 * One indicator over the years as an SVG: a line for each run of years in one form, a dot for each value, a gap where
 * there is none. Colours are variables of the page, so that it is right in light, dark and print.
 */
export function plotSvg(
  table: IndicatorTable,
  row: IndicatorRow,
  isBad: (point: IndicatorPoint) => boolean,
  language: Language,
): string {
  const dots = dotsOf(row, isBad);
  const [first = 0, last = 0] = [table.years[0], table.years.at(-1)];
  const title = ({ year, value }: Dot): string =>
    language === 'zh' ? `${year}年：${formatNumber(value)}${row.unit}` : `${year}: ${formatNumber(value)} ${row.unit}`;
  // Room for the largest number on the axis.
  const widest = Math.max(...dots.map(({ value }) => formatNumber(Math.round(value)).length), 2);
  const values = dots.map(({ value }) => value);
  // A count has no halves: an axis up to 4 has none either.
  const highest = row.unit.endsWith('元') ? Math.max(...values) : Math.max(...values, 4);
  const plot = Plot.plot({
    document: document as unknown as NonNullable<Plot.PlotOptions['document']>,
    width: 300,
    height: 120,
    marginTop: 10,
    marginRight: 16,
    marginBottom: 22,
    marginLeft: 16 + 7 * widest,
    style: { fontSize: '11px' },
    x: {
      type: 'linear',
      domain: [first - 0.3, last + 0.3],
      ticks: table.years.filter((year) => labelled(year, table.years)),
      tickFormat: String,
      tickSize: 0,
      label: null,
    },
    y: {
      domain: [Math.min(0, ...values), highest],
      ticks: 3,
      tickSize: 0,
      grid: true,
      label: null,
      tickFormat: (value: number) => formatNumber(value),
      nice: true,
    },
    marks: [
      Plot.ruleX(breaksOf(table), { x: (year: number) => year - 0.5, stroke: 'var(--faint)', strokeDasharray: '3 3' }),
      Plot.lineY(dots, { x: 'year', y: 'value', z: 'segment', stroke: 'var(--line)', strokeWidth: 1.75 }),
      Plot.dot(dots, {
        x: 'year',
        y: 'value',
        r: 3,
        fill: (dot: Dot) => (dot.bad ? 'var(--bad)' : 'var(--line)'),
        title,
      }),
    ],
  });
  plot.setAttribute('role', 'img');
  plot.setAttribute('aria-label', `${row.name[language]}：${dots.map(title).join(language === 'zh' ? '，' : ', ')}`);
  // The page has these rules once; a page's policy need not let in one style element a figure.
  for (const style of plot.querySelectorAll('style')) style.remove();
  return plot.outerHTML;
}

/** No more than six labels fit under a figure. */
const labelled = (year: number, years: readonly number[]): boolean => {
  const step = Math.ceil(years.length / 6);
  return ((years.at(-1) ?? year) - year) % step === 0;
};
