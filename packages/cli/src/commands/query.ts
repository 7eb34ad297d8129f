import { readdir, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { DuckDBConnection, DuckDBResultReader } from '@duckdb/node-api';
import { displayWidth } from '@gongkai/core';
import { CliError } from '../errors.ts';
import { emit } from '../files/write.ts';
import { csvRow } from '../format/csv.ts';
import type { queryFormats } from '../format/names.ts';
import type { Io } from '../io.ts';

export interface QueryOptions {
  readonly format: (typeof queryFormats)[number];
  readonly output?: string;
}

type Value = string | number | boolean | null;

/**
 * Puts one SELECT to the tables that `facts` and `check` wrote as Parquet. They are called `facts` and `findings`, by
 * what the files say of themselves. DuckDB runs in this process, reads those files and nothing else, and loads nothing
 * from the network.
 */
export async function query(sql: string, paths: readonly string[], options: QueryOptions, io: Io): Promise<number> {
  if (paths.length === 0) throw new CliError('请给出 Parquet 文件或文件夹 · name a Parquet file or a folder of them');
  const files = (await Promise.all(paths.map((path) => parquetFiles(path, io)))).flat();
  const connection = await connect(files);
  try {
    await defineTables(connection, files, io);
    const reader = await select(connection, sql);
    const names = reader.deduplicatedColumnNames();
    const rows = reader.getRowsJS().map((row) => row.map(plain));
    await emit(print[options.format](names, rows), options.output, io);
    return 0;
  } finally {
    connection.closeSync();
  }
}

/** Parquet files of a path: the file, or all files below a folder. */
async function parquetFiles(name: string, io: Io): Promise<string[]> {
  const path = resolve(io.cwd, name);
  const stats = await stat(path).catch(() => undefined);
  if (!stats) throw new CliError(`${name}: 文件不存在 · no such file`);
  if (!stats.isDirectory()) return [path];
  const files = (await readdir(path, { recursive: true }))
    .filter((entry) => entry.endsWith('.parquet'))
    .map((entry) => join(path, entry))
    .sort();
  if (files.length === 0)
    throw new CliError(
      `${name}: 没有 Parquet 文件；先运行 gongkai facts … --format parquet -o … · no Parquet files; write some with gongkai facts … --format parquet -o …`,
    );
  return files;
}

async function connect(files: readonly string[]): Promise<DuckDBConnection> {
  const duckdb = await import('@duckdb/node-api').catch(() => undefined);
  if (!duckdb)
    throw new CliError(
      'query 需要 DuckDB，请先安装：npm install @duckdb/node-api · query needs DuckDB: npm install @duckdb/node-api',
    );
  const instance = await duckdb.DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
    temp_directory: '',
  });
  const connection = await instance.connect();
  // From here on these files are all there is, and no statement can change that.
  await connection.run(`SET allowed_paths = [${files.map(quoted).join(', ')}]`);
  await connection.run('SET enable_external_access = false');
  await connection.run('SET lock_configuration = true');
  return connection;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

async function defineTables(connection: DuckDBConnection, files: readonly string[], io: Io): Promise<void> {
  const tables = new Map<string, string[]>();
  for (const file of files) {
    const name = await tableOf(connection, file, io);
    tables.set(name, [...(tables.get(name) ?? []), file]);
  }
  for (const [name, list] of tables)
    await connection.run(
      `CREATE VIEW ${name} AS SELECT * FROM read_parquet([${list.map(quoted).join(', ')}], hive_partitioning = true, union_by_name = true)`,
    );
}

/** Which table a file says it holds part of. */
async function tableOf(connection: DuckDBConnection, file: string, io: Io): Promise<'facts' | 'findings'> {
  const name = relative(io.cwd, file) || file;
  const found = await connection
    .runAndReadAll(`SELECT decode(value) FROM parquet_kv_metadata(${quoted(file)}) WHERE decode(key) = 'gongkai.table'`)
    .catch((error: unknown) => {
      throw new CliError(`${name}: 不是可读的 Parquet 文件（${firstLine(error)}） · not a readable Parquet file`);
    });
  const table = found.getRowsJS()[0]?.[0];
  if (table === 'facts' || table === 'findings') return table;
  throw new CliError(`${name}: 不是 gongkai 写的表 · not a table written by gongkai`);
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

/** @throws CliError where the statement is not one SELECT, or DuckDB refuses it */
async function select(connection: DuckDBConnection, sql: string): Promise<DuckDBResultReader> {
  const { StatementType } = await import('@duckdb/node-api');
  try {
    const statements = await connection.extractStatements(sql);
    const statement = statements.count === 1 ? await statements.prepare(0) : undefined;
    const isRead =
      statement?.statementType === StatementType.SELECT || statement?.statementType === StatementType.EXPLAIN;
    if (!statement || !isRead)
      throw new CliError('只能执行一条 SELECT 语句 · one SELECT statement, and nothing else, can be run');
    return await statement.runAndReadAll();
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError(`SQL：${error instanceof Error ? error.message.trim() : String(error)}`);
  }
}

/** A value as JSON and CSV have them: whole numbers as numbers as long as they are exact, all else as text. */
function plain(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object'
    ? JSON.stringify(value, (_, each) => (typeof each === 'bigint' ? String(each) : each))
    : String(value);
}

type Print = (names: readonly string[], rows: readonly (readonly Value[])[]) => string;

const print: Readonly<Record<QueryOptions['format'], Print>> = {
  json: (names, rows) =>
    `${JSON.stringify(
      rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] ?? null]))),
      null,
      1,
    )}\n`,
  csv: (names, rows) => `\ufeff${csvRow(names)}${rows.map(csvRow).join('')}`,
  table(names, rows) {
    const cells = [names, ...rows.map((row) => row.map((value) => (value === null ? '' : String(value))))];
    const widths = names.map((_, i) => cells.reduce((most, row) => Math.max(most, displayWidth(row[i] ?? '')), 0));
    const right = names.map((_, i) => rows.every((row) => row[i] === null || typeof row[i] === 'number'));
    const line = (row: readonly string[]): string =>
      row
        .map((text, i) => {
          const space = ' '.repeat((widths[i] ?? 0) - displayWidth(text));
          return right[i] ? space + text : text + space;
        })
        .join('  ')
        .trimEnd();
    const [head = [], ...body] = cells;
    return `${[line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...body.map(line)].join('\n')}\n`;
  },
};
