import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Analysis, analyse } from '../../src/analyse.ts';
import { LineIndex } from '../../src/lines.ts';
import { faultsOfFinding, sayFinding } from './support/check.ts';

const folder = new URL('../../../../examples/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const names = readdirSync(folder).filter((name) => name.endsWith('.gongkai.md'));
const editions = ['2014', '2019', '2021'] as const;

/** `A03 2, 5`: every code with the lines it stands at, in the order of the text. */
function found({ findings }: Analysis, text: string): string[] {
  const lines = new LineIndex(text);
  const places = new Map<string, number[]>();
  for (const { code, span } of findings) {
    places.set(code, [...(places.get(code) ?? []), lines.position(span[0]).line + 1]);
  }
  return [...places].map(([code, at]) => `${code} ${at.join(', ')}`);
}

/** What a README lists below the heading of a file, in the same words. */
function listed(readme: string, name: string): string[] {
  const section = readme.split(/^## /mu).find((each) => each.startsWith(`${name}\n`)) ?? '';
  return [
    ...section.matchAll(/^\| ([\d, 、]+) \| \[([A-Z]\d\d)\]\(\.\.\/docs\/rules\/\2\.md\) \| \S+ \| ([^|]{5,}) \|$/gmu),
  ].map(([, lines = '', code = '']) => `${code} ${lines.replaceAll('、', ', ')}`);
}

test('there is one sound and one faulty report of every form with tables', () => {
  expect(names).toEqual(
    ['clean', 'faulty'].flatMap((kind) => editions.map((edition) => `${kind}-${edition}.gongkai.md`)),
  );
});

describe.each(editions)('the form of %s', (edition) => {
  test('the sound report has no finding, and every equation holds', () => {
    const text = read(`clean-${edition}.gongkai.md`);
    const { bound, counts, findings } = analyse(text);
    expect(bound.edition.detected).toBe(edition);
    expect(findings.map((finding) => sayFinding(finding, text))).toEqual([]);
    expect(counts).toMatchObject({ broken: 0, notAssessable: 0 });
  });

  test('the faulty report has 15 findings of 8 groups and more, all of them listed in both READMEs', () => {
    const name = `faulty-${edition}.gongkai.md`;
    const text = read(name);
    const analysis = analyse(text);
    expect(analysis.bound.edition.detected).toBe(edition);
    expect(analysis.findings.length).toBeGreaterThanOrEqual(15);
    expect(new Set(analysis.findings.map(({ code }) => code[0])).size).toBeGreaterThanOrEqual(8);
    expect(analysis.findings.flatMap((finding) => faultsOfFinding(finding, text))).toEqual([]);
    expect(listed(read('README.md'), name)).toEqual(found(analysis, text));
    expect(listed(read('README.zh-CN.md'), name)).toEqual(found(analysis, text));
  });
});
