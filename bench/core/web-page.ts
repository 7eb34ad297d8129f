import { analyse } from '@gongkai/core';
import { parse } from 'parse5';
import type { Section } from '../report.ts';
import { interleaved, median } from '../statistics.ts';
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
    5,
    1,
  );
  const floor = median(times.get('parse5 with locations') ?? []);
  return {
    title: `A web page of ${(Buffer.byteLength(page) / 1e6).toFixed(1)} MB`,
    head: ['what', 'median', 'of parse5'],
    rows: [...times].map(([name, list]) => [
      name,
      `${median(list).toFixed(0)} ms`,
      `${(median(list) / floor).toFixed(2)} ×`,
    ]),
    bars: [],
  };
}
