import { describe, expect, test } from 'vitest';
import { readFrontMatterValues } from '../../src/config/front-matter.ts';

const offset = 4;
const read = (source: string) => readFrontMatterValues({ span: [0, source.length + 8], contentStart: offset, source });
const problems = (source: string) =>
  read(source).problems.map(({ kind, detail, span }) => [
    kind,
    detail,
    source.slice(span[0] - offset, span[1] - offset),
  ]);

describe('front matter', () => {
  test('each value has its place', () => {
    const source = 'agency: 清源县教育局\nyear: 2022\npublished: 2023-01-20\n';
    const { agency, year, published } = read(source);
    for (const [located, words] of [
      [agency, '清源县教育局'],
      [year, '2022'],
      [published, '2023-01-20'],
    ] as const)
      expect(source.slice((located?.span[0] ?? 0) - offset, (located?.span[1] ?? 0) - offset)).toBe(words);
    expect(year?.value).toBe(2022);
  });

  test('a date is taken as it is written, not as YAML would read it', () => {
    expect(read('filled: 2023-02-30\n').filled?.value).toBe('2023-02-30');
  });

  test.each([
    ['year: soon\n', [['value', 'year', 'soon']]],
    ['published: 20 January\n', [['value', 'published', '20 January']]],
    ['agency-kind: kingdom\n', [['value', 'agency-kind', 'kingdom']]],
    ['edition: 1999\n', [['value', 'edition', '1999']]],
    ['colour: red\n', [['unknown-key', 'colour', 'colour']]],
  ])('%s', (source, expected) => expect(problems(source)).toEqual(expected));

  test('what is left empty is no problem', () => {
    expect(read('agency:\nyear: ""\ncontact: null\n')).toEqual({ ignore: [], problems: [] });
  });

  test('what is no map, broken or endless is said, and read no further', () => {
    expect(read('- a\n- b\n')).toEqual({ ignore: [], problems: [] });
    expect(problems('agency: [清源县\n').map(([kind]) => kind)).toContain('syntax');
    expect(problems('agency: 甲\nagency: 乙\n').map(([kind, detail]) => [kind, detail])).toContainEqual([
      'syntax',
      'DUPLICATE_KEY',
    ]);
    expect(problems(`agency: ${'长'.repeat(30_000)}`).map(([kind, detail]) => [kind, detail])).toEqual([
      ['syntax', 'too long'],
    ]);
  });

  test('codes to be ignored, with a reason or without', () => {
    const codes = (source: string) => read(source).ignore.map(({ code, reason }) => [code, reason]);
    expect(codes('ignore:\n  - D01\n  - P24: 原文如此\n  - [X]\n')).toEqual([
      ['D01', ''],
      ['P24', '原文如此'],
    ]);
    expect(codes('ignore:\n  D19: 由办公室兼办\n  A14:\n')).toEqual([
      ['D19', '由办公室兼办'],
      ['A14', ''],
    ]);
    expect(read('ignore: D01\n').ignore.map(({ code }) => code)).toEqual(['D01']);
    expect(read('ignore:\n').ignore).toEqual([]);
  });

  test('a key that is no word is passed over', () => {
    expect(read('? [a, b]\n: 1\nagency: 清源县教育局\n').agency?.value).toBe('清源县教育局');
  });
});
