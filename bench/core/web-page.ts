import { analyse } from '@gongkai/core';
import { parse } from 'parse5';
import type { Section } from '../report.ts';
import { interleaved, median, time } from '../statistics.ts';
import { webPageOf } from '../texts.ts';

/** A large web page, read with all places kept, beside the HTML parser's own time for the same page. */
export function webPageSection(): Section {
  const page = webPageOf(2_000_000);
  const times = interleaved(
    [
      { name: 'parse5 with locations', work: () => parse(page, { sourceCodeLocationInfo: true }) },
      { name: 'read as a report', work: () => analyse(page, { format: 'html' }).document.blocks.length },
      { name: 'analyse, all rules', work: () => analyse(page, { format: 'html' }).findings.length },
    ],
    9,
    2,
  );
  // What else runs on the machine only ever adds: minima compare the work.
  const least = (name: string): number => Math.min(...(times.get(name) ?? []));
  const floor = least('parse5 with locations');
  return {
    title: `A web page of ${(Buffer.byteLength(page) / 1e6).toFixed(1)} MB`,
    head: ['what', 'median', 'least', 'least, of parse5'],
    rows: [...times].map(([name, list]) => [
      name,
      `${median(list).toFixed(0)} ms`,
      `${least(name).toFixed(0)} ms`,
      `${(least(name) / floor).toFixed(2)} ×`,
    ]),
    bars: [
      {
        name: 'read as a report, at most 1.5 × parse5',
        value: least('read as a report') / floor,
        limit: 1.5,
        unit: '×',
      },
    ],
  };
}

/** Pages made to choke a parser: a scan guards depth and spans before it. */
const hostile: readonly (readonly [name: string, page: string])[] = [
  ['100 000 nested tags', `<h1>2022年政府信息公开工作年度报告</h1>${'<div>'.repeat(100_000)}`],
  ['100 000 nested tables', `<h1>2022年政府信息公开工作年度报告</h1>${'<table><tr><td>'.repeat(100_000)}`],
  [
    'a column span of 1 000 000',
    '<h1>2022年政府信息公开工作年度报告</h1><table><tr><td colspan="1000000">1</td></tr></table>',
  ],
];

/** Milliseconds in which a hostile page must be done with. */
const hostileBar = 500;

export function hostilePagesSection(): Section {
  const measured = hostile.map(([name, page]) => {
    const run = (): number => time(() => analyse(page, { format: 'html' }).findings.length);
    return { name, ms: median([run(), run(), run()]) };
  });
  return {
    title: 'Hostile web pages',
    head: ['page', 'analyse, median'],
    rows: measured.map(({ name, ms }) => [name, `${ms.toFixed(0)} ms`]),
    bars: measured.map(({ name, ms }) => ({ name: `${name}, under 0.5 s`, value: ms, limit: hostileBar, unit: 'ms' })),
  };
}
