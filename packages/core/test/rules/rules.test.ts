import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { citation } from '../../src/catalogue/law/index.ts';
import { ruleOf, rules, seriesRules, suppressionRules } from '../../src/rules/registry.ts';
import { crashesOnBare } from './support/bare.ts';
import { faultsOfBad, faultsOfGood } from './support/check.ts';
import { clean2014, clean2019, clean2021 } from './support/clean.ts';
import { loadExamples } from './support/load.ts';
import { saidBy } from './support/said.ts';

/** No text makes a rule throw: engine.test.ts has a rule that does. */
const withoutText = new Set(['S00']);
const all = [...rules, ...seriesRules, ...suppressionRules];
const examples = await loadExamples();
const sources = new URL('../../src/rules/', import.meta.url);
const pages = new URL('../../../../docs/rules/', import.meta.url);

describe('clean reports', () => {
  test.each([
    ['2014', clean2014()],
    ['2019', clean2019()],
    ['2021', clean2021()],
    ['2021, a government', clean2021({ agency: '清源县人民政府', self: '我县' })],
    ['2021, a town', clean2021({ agency: '清源县白石镇人民政府', self: '我镇' })],
  ])('%s yields nothing', (_, text) => {
    expect(faultsOfGood({ title: { zh: '', en: '' }, text })).toEqual([]);
  });
});

describe('every rule', () => {
  test('bears reports with next to nothing in them', () => {
    expect(crashesOnBare()).toEqual([]);
  });

  // Words are read by people and fingerprints by baselines: what changes of them is to be seen in review.
  // `npx vitest run --project core-deep rules.test -u` writes them anew.
  test.each([...new Set(all.map(({ group }) => group))])('says what it said: group %s', async (group) => {
    await expect(saidBy(group, examples)).toMatchFileSnapshot(`said/${group}.txt`);
  });

  test('has a code and a slug of its own', () => {
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
    expect(new Set(all.map(({ slug }) => slug)).size).toBe(all.length);
    for (const rule of all) {
      expect(rule.code).toMatch(/^[A-Z]\d\d$/u);
      expect(rule.slug).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u);
      expect(rule.group).toBe(rule.code[0]);
      expect(ruleOf(rule.code)).toBe(rule);
      expect(ruleOf(rule.slug)).toBe(rule);
    }
  });

  test('is registered where its file stands', () => {
    const files = readdirSync(sources, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap((folder) =>
        readdirSync(new URL(`${folder.name}/`, sources)).filter((name) => /^[A-Z]\d\d-/u.test(name)),
      );
    expect(files.map((name) => name.replace(/\.ts$/u, '')).sort()).toEqual(
      all.map(({ code, slug }) => `${code}-${slug}`).sort(),
    );
  });

  test('speaks both languages, and infers no error', () => {
    for (const rule of all) {
      for (const words of [rule.title, rule.why]) {
        expect(words.zh, rule.code).toMatch(/[\u4e00-\u9fff]/u);
        expect(words.en, rule.code).toMatch(/[a-z]{3}/u);
      }
      if (rule.basis === 'inferred') expect(rule.severity, rule.code).not.toBe('error');
    }
  });

  test('cites only what the law data have', () => {
    expect(
      all.flatMap((rule) => rule.cites.filter((id) => citation(id) === undefined).map((id) => `${rule.code} ${id}`)),
    ).toEqual([]);
  });

  test('has examples and a page', () => {
    expect(all.filter(({ code }) => !examples.has(code) && !withoutText.has(code)).map(({ code }) => code)).toEqual([]);
    expect([...examples.keys()].filter((code) => !ruleOf(code))).toEqual([]);
    expect(all.filter(({ code }) => !existsSync(new URL(`${code}.md`, pages))).map(({ code }) => code)).toEqual([]);
  });

  test('has a page with the fixed headings in order', () => {
    for (const { code } of all) {
      const page = readFileSync(new URL(`${code}.md`, pages), 'utf8');
      const found = page
        .replace(/^```[\s\S]*?^```/gmu, '')
        .split('\n')
        .filter((line) => line.startsWith('## '));
      expect(found, code).toEqual(
        ['说明 · What it finds', '来源 · Sources', '错例 · Bad', '正例 · Good', '忽略 · How to suppress'].map(
          (words) => `## ${words}`,
        ),
      );
    }
  });
});

describe.each([...examples])('%s', (code, { bad, good }) => {
  test('has two bad and two good examples, none twice', () => {
    expect(bad.length).toBeGreaterThanOrEqual(2);
    expect(good.length).toBeGreaterThanOrEqual(2);
    expect(
      new Set(
        [...bad, ...good].map(({ text, config, previous, history, parts }) =>
          JSON.stringify([text, config, previous, history, parts]),
        ),
      ).size,
    ).toBe(bad.length + good.length);
  });

  test.each(bad.map((example) => [example.title.en, example] as const))('bad: %s', (_, example) => {
    expect(faultsOfBad(code, example)).toEqual([]);
  });

  test.each(good.map((example) => [example.title.en, example] as const))('good: %s', (_, example) => {
    expect(faultsOfGood(example)).toEqual([]);
  });
});
