import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clean2021 } from '../../core/test/rules/support/clean.ts';
import { factsTable, findingsTable } from '../src/format/tables.ts';
import { gongkai, type Result, withFolder } from './support/run.ts';

const reports = {
  'a.md': clean2021({ agency: '清源县水利局', year: 2022 }),
  'b.md': clean2021({ agency: '清源县水利局', year: 2023 }),
  'c.md': clean2021({
    agency: '白石市教育局',
    year: 2023,
    values: {
      'applications.processed@natural-person': 21,
      'applications.processed@total': 15,
      'charges.amount': 0.1,
    },
  }),
  'd.gongkai.md': '',
};

const written = (use: (cwd: string, ask: (sql: string, ...more: string[]) => Promise<Result>) => Promise<void>) =>
  withFolder(reports, async (cwd) => {
    await gongkai(['facts', '.', '--format', 'parquet', '-o', 'facts.parquet'], { cwd });
    await gongkai(['check', '.', '--format', 'parquet', '-o', 'findings.parquet'], { cwd });
    await use(cwd, (sql, ...more) =>
      gongkai(['query', sql, 'facts.parquet', 'findings.parquet', '--format', 'json', ...more], { cwd }),
    );
  });

test('three questions with known answers, read by DuckDB', () =>
  written(async (_, ask) => {
    const rows = async (sql: string): Promise<unknown> => JSON.parse((await ask(sql)).out);
    // How many applications came in, by body and year?
    expect(
      await rows(
        "SELECT region, agency, year, value FROM facts WHERE id = 'applications.new' AND applicant = 'total' ORDER BY agency, year",
      ),
    ).toEqual(
      [
        { region: '清源县', agency: '清源县水利局', year: 2022, value: 15 },
        { region: '清源县', agency: '清源县水利局', year: 2023, value: 15 },
        { region: '白石市', agency: '白石市教育局', year: 2023, value: 15 },
      ].sort((a, b) => (a.agency < b.agency ? -1 : a.agency > b.agency ? 1 : a.year - b.year)),
    );
    // What was charged in all, blanks and 0 apart?
    expect(
      await rows("SELECT sum(value) AS money, count(value) AS known FROM facts WHERE id = 'charges.amount'"),
    ).toEqual([{ money: 25.1, known: 3 }]);
    // Which bodies have a table that does not add up, and what share of their reports is that?
    expect(
      await rows(
        "SELECT f.agency, count(*) FILTER (f.severity = 'error') AS errors FROM findings f WHERE f.agency IS NOT NULL GROUP BY f.agency HAVING errors > 0",
      ),
    ).toEqual([{ agency: '白石市教育局', errors: 1 }]);
  }));

test('every column has the type of its schema, and every report all its facts', () =>
  written(async (_, ask) => {
    const types = { string: 'VARCHAR', integer: 'INTEGER', number: 'DOUBLE', boolean: 'BOOLEAN' };
    for (const table of [factsTable, findingsTable]) {
      const described = JSON.parse((await ask(`SELECT column_name, column_type FROM (DESCRIBE ${table.name})`)).out);
      expect(described).toEqual(
        table.columns.map(({ name, type }) => ({ column_name: name, column_type: types[type] })),
      );
    }
    expect(JSON.parse((await ask('SELECT file, count(*) AS n FROM facts GROUP BY file ORDER BY file')).out)).toEqual([
      { file: 'a.md', n: 200 },
      { file: 'b.md', n: 200 },
      { file: 'c.md', n: 200 },
      { file: 'd.gongkai.md', n: 1 },
    ]);
    expect(JSON.parse((await ask("SELECT file, text FROM facts WHERE state = 'unreadable'")).out)).toMatchObject([
      { file: 'd.gongkai.md', text: expect.stringContaining('空的') },
    ]);
  }));

test('the query reads those files, and nothing else', () =>
  written(async (cwd, ask) => {
    writeFileSync(join(cwd, 'secret.csv'), 'a\n1\n');
    for (const sql of [
      `SELECT * FROM read_csv('${cwd}/secret.csv')`,
      `SELECT * FROM '${cwd}/secret.csv'`,
      "SELECT * FROM 'https://example.invalid/x.parquet'",
      "COPY facts TO 'out.csv'",
      'INSTALL httpfs',
      'SET enable_external_access = true',
      "ATTACH 'x.db'",
      'SELECT 1; SELECT 2',
      'DROP VIEW facts',
      'SELEC 1',
    ]) {
      const { code, out, err } = await ask(sql);
      expect([sql, code, out]).toEqual([sql, 2, '']);
      expect(err).not.toMatch(/\n\s+at /u);
    }
    expect(readdirSync(cwd).filter((name) => /out\.csv|x\.db/u.test(name))).toEqual([]);
  }));

test('what is no table of ours is refused in one line', () =>
  withFolder({ 'a.parquet': 'PAR1', 'b.md': clean2021() }, async (cwd) => {
    for (const path of ['a.parquet', 'nothing.parquet', '.']) {
      const { code, err } = await gongkai(['query', 'SELECT 1', path], { cwd });
      expect(code).toBe(2);
      expect(err.trimEnd().split('\n')).toHaveLength(1);
      expect(err).toContain(path === '.' ? 'a.parquet' : path);
    }
  }));

test.each(['parquet', 'csv', 'ndjson'])('a folder a year, in %s', (format) =>
  withFolder(reports, async (cwd) => {
    const { code } = await gongkai(['facts', '.', '--format', format, '--partition', 'year', '-o', 'out'], { cwd });
    expect(code).toBe(2); // d.gongkai.md is empty, and is said.
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['year=2022', 'year=2023', 'year=__HIVE_DEFAULT_PARTITION__']);
    expect(existsSync(join(cwd, `out/year=2023/part-0.${format}`))).toBe(true);
    if (format === 'parquet') {
      const { out } = await gongkai(
        [
          'query',
          'SELECT year, count(DISTINCT file) AS files FROM facts GROUP BY year ORDER BY year',
          'out',
          '--format',
          'csv',
        ],
        { cwd },
      );
      expect(out).toBe('\ufeffyear,files\r\n2022,1\r\n2023,2\r\n,1\r\n');
    }
    const again = await gongkai(['facts', '.', '--format', format, '--partition', 'year', '-o', 'out'], { cwd });
    expect([again.code, again.err]).toEqual([
      2,
      'out: 已经存在，请换一个空文件夹 · is there already; name an empty folder\n',
    ]);
  }),
);

test('Ctrl-C leaves a Parquet file that can be read and says that it is not all', () =>
  withFolder(reports, async (cwd) => {
    await gongkai(['facts', '.', '--format', 'parquet', '-o', 'facts.parquet'], { cwd, signal: AbortSignal.abort() });
    const { out } = await gongkai(['query', 'SELECT state, count(*) AS n FROM facts GROUP BY state', 'facts.parquet'], {
      cwd,
    });
    expect(out).toBe('state        n\n───────────  ─\ninterrupted  1\n');
  }));

test('Parquet and folders need a name', async () => {
  for (const args of [
    ['facts', '.', '--format', 'parquet'],
    ['facts', '.', '--format', 'csv', '--partition', 'year'],
  ]) {
    const { code, err } = await gongkai(args);
    expect([code, err.includes('-o')]).toEqual([2, true]);
  }
});
