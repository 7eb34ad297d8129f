import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { clean2021 } from '../../core/test/rules/support/clean.ts';
import { csvRow } from '../src/format/csv.ts';
import { factsTable } from '../src/format/tables.ts';
import { gongkai, withFolder } from './support/run.ts';

const faulty = clean2021({
  values: { 'applications.processed@natural-person': 21, 'applications.processed@total': 15 },
});

test('SARIF is valid against its schema', () =>
  withFolder({ '报告 1.md': faulty }, async (cwd) => {
    const { code, out } = await gongkai(['check', '报告 1.md', '--format', 'sarif'], { cwd });
    expect(code).toBe(1);
    const path = createRequire(import.meta.url)
      .resolve('@microsoft/jest-sarif/package.json')
      .replace('package.json', 'lib/schemas/sarif-2.1.0-rtm.5.json');
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
    addFormats(ajv);
    const schema = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    // The schema is of draft 4, whose name for $id is id.
    delete schema.$schema;
    delete schema.id;
    const validate = ajv.compile(schema);
    const sarif = JSON.parse(out) as {
      runs: {
        results: { ruleId: string; relatedLocations: unknown[] }[];
        tool: { driver: { rules: { id: string }[] } };
      }[];
    };
    expect(validate(sarif), JSON.stringify(validate.errors)).toBe(true);
    expect(sarif.runs[0]?.results.map(({ ruleId }) => ruleId)).toEqual(['R01']);
    expect(sarif.runs[0]?.tool.driver.rules.map(({ id }) => id)).toEqual(['R01']);
    expect(sarif.runs[0]?.results[0]?.relatedLocations.length).toBeGreaterThan(2);
  }));

test('facts: every fact of the edition in order, as json, ndjson and csv', () =>
  withFolder({ 'a.md': clean2021() }, async (cwd) => {
    const [report] = JSON.parse((await gongkai(['facts', 'a.md'], { cwd })).out) as {
      edition: string;
      facts: { id: string; applicant?: string; value: number; state: string; range: object }[];
    }[];
    expect(report?.edition).toBe('2021');
    expect(report?.facts).toHaveLength(200);
    expect(report?.facts.find(({ id, applicant }) => id === 'applications.new' && applicant === 'total')).toMatchObject(
      { value: 15, state: 'number' },
    );
    const lines = (await gongkai(['facts', 'a.md', '--format', 'ndjson'], { cwd })).out.trimEnd().split('\n');
    expect(lines).toHaveLength(200);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      file: 'a.md',
      agency: '清源县水利局',
      year: 2023,
      id: 'regulations.issued',
      value: 0,
    });
    const csv = (await gongkai(['facts', 'a.md', '--format', 'csv'], { cwd })).out;
    expect(csv.split('\r\n')[0]).toBe(`\ufeff${factsTable.columns.map(({ name }) => name).join(',')}`);
    expect(csv.split('\r\n')[1]).toBe('a.md,清源县水利局,清源县,2023,2021,regulations.issued,,0,number,,件,22');
    expect(csv.trimEnd().split('\r\n')).toHaveLength(201);
  }));

test('cells that a spreadsheet would run are made harmless; numbers stay numbers', () => {
  expect(csvRow(['=1+1', '+x', '-2', '@a', '-x', 5, -5, 'a,"b"\n'])).toBe(`'=1+1,'+x,-2,'@a,'-x,5,-5,"a,""b""\n"\r\n`);
});

test('explain: an indicator, a rule, an article, in both languages', async () => {
  expect((await gongkai(['explain', 'applications.granted'])).out).toContain('予以公开');
  expect((await gongkai(['explain', 'D01', '--lang', 'en'])).out).toContain('Fewer items disclosed');
  expect((await gongkai(['explain', 'channel-lower-bound'])).out).toContain('D01');
  expect((await gongkai(['explain', '条例#20'])).out).toContain('第二十条');
});

test('new: a report that only waits for its words', () =>
  withFolder({}, async (cwd) => {
    expect(
      (await gongkai(['new', '--agency', '清源县水利局', '--year', '2023', '-o', 'new.gongkai.md'], { cwd })).code,
    ).toBe(0);
    const [report] = JSON.parse((await gongkai(['facts', 'new.gongkai.md'], { cwd })).out) as {
      agency: string;
      year: number;
      edition: string;
      facts: { value: number; state: string }[];
    }[];
    expect(report).toMatchObject({ agency: '清源县水利局', year: 2023, edition: '2021' });
    expect(report?.facts.every(({ value, state }) => value === 0 && state === 'number')).toBe(true);
  }));

test('catalogue: json, csv and schema, which fit each other', async () => {
  const json = JSON.parse((await gongkai(['catalogue', '--edition', '2021'])).out) as {
    editions: { id: string; facts: { optional: boolean }[] }[];
  };
  expect(json.editions.map(({ id }) => id)).toEqual(['2021']);
  expect(json.editions[0]?.facts.filter(({ optional }) => !optional)).toHaveLength(200);
  const schema = JSON.parse((await gongkai(['catalogue', '--format', 'schema'])).out) as Record<string, unknown>;
  delete schema.$schema;
  const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
  expect(validate(JSON.parse((await gongkai(['catalogue'])).out)), JSON.stringify(validate.errors)).toBe(true);
  expect((await gongkai(['catalogue', '--format', 'csv'])).out).toContain(
    '2014,statistics,disclosure.items,主动公开政府信息数',
  );
});
