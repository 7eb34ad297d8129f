import { expect, test } from 'vitest';
import { analyse } from '../../../src/analyse.ts';
import { reportOf, tableOf } from './measure.ts';
import { soundReports } from './reports.ts';

test.each(soundReports.map(([letter, paragraphs], i) => [i + 1, letter, paragraphs] as const))(
  'sound report %i (table %s): no finding of groups P and R',
  (_, letter, paragraphs) => {
    const { claims, findings } = analyse(reportOf(tableOf(letter), paragraphs.join('\n\n')));
    expect(
      findings.filter(({ code }) => /^[PR]/u.test(code)).map(({ code, message }) => `${code} ${message.zh}`),
    ).toEqual([]);
    expect(claims.filter(({ verdict }) => verdict === 'agrees').length).toBeGreaterThan(1);
  },
);
