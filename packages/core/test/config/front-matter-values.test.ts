import { describe, expect, test } from 'vitest';
import { type FrontMatterValues, readFrontMatterValues } from '../../src/config/front-matter.ts';

const read = (source: string): FrontMatterValues =>
  readFrontMatterValues({ span: [0, source.length + 8], contentStart: 4, source });
const problems = (source: string) => read(source).problems.map(({ kind, detail }) => [kind, detail]);

describe('front matter', () => {
  test('gives each value with its place', () => {
    const source = 'agency: 清源县水利局\nyear: 2022\nedition: 2021\nagency-kind: department\nprevious: 2021.md\n';
    const { agency, year, edition, agencyKind, previous } = read(source);
    expect([agency, year, edition, agencyKind, previous].map((each) => each?.value)).toEqual([
      '清源县水利局',
      2022,
      '2021',
      'department',
      '2021.md',
    ]);
    const [from = 0, to = 0] = year?.span ?? [];
    expect(source.slice(from - 4, to - 4)).toBe('2022');
  });

  test.each([
    ['year: 1999', [['value', 'year']]],
    ['edition: 2020', [['value', 'edition']]],
    ['agency-kind: village', [['value', 'agency-kind']]],
    ['published: 2023年1月', [['value', 'published']]],
    ['yaer: 2022', [['unknown-key', 'yaer']]],
    ['year: 2022\nyear: 2023', [['syntax', 'DUPLICATE_KEY']]],
    ['year:\nagency: ""\ncontact: [1]', []],
    ['- a\n- b', []],
    ['? [a]\n: b', []],
    ['#'.repeat(20_001), [['syntax', 'too long']]],
  ])('%j', (source, expected) => {
    expect(problems(source)).toEqual(expected);
  });

  test.each([
    ['ignore:\n  D19: 理由', [['D19', '理由']]],
    ['ignore:\n  D19:', [['D19', '']]],
    [
      'ignore:\n  - D19: 理由\n  - P05',
      [
        ['D19', '理由'],
        ['P05', ''],
      ],
    ],
    ['ignore: D19', [['D19', '']]],
    ['ignore:\n  ? [D19]\n  : x', []],
    ['ignore:\n  - [D19]', []],
  ])('%j silences', (source, expected) => {
    expect(read(source).ignore.map(({ code, reason }) => [code, reason])).toEqual(expected);
  });
});
