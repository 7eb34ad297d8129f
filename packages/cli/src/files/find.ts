import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Io } from '../io.ts';

/** A path to read: named by the user, or found in a folder that was. */
export interface Found {
  readonly name: string;
  /** A named file must be a report; one found in a folder is passed over if it is none. */
  readonly named: boolean;
  /** A Word file, PDF or spreadsheet in a folder, of a kind that was not asked for: it is counted and said. */
  readonly passedOver?: true;
  /** It cannot be read, and why: a folder without permission, a pattern that fits nothing. */
  readonly problem?: string;
}

const always = /\.gongkai\.(?:md|txt)$/iu;
const perhaps = /\.(?:md|markdown|txt|html?)$/iu;
/** What has to be converted. Word keeps `~$report.docx` beside a file that is open: it is none. */
const document = /^(?!~\$|\._).*\.(?<kind>docx|docm|dotx|pdf|xlsx|xlsm|doc|wps|ofd)$/isu;
/** Kinds of documents that `--include` names. */
export const documentKinds = ['docx', 'pdf', 'xlsx', 'doc', 'wps', 'ofd'] as const;
export type DocumentKind = (typeof documentKinds)[number];
const sameKind: Readonly<Record<string, DocumentKind>> = { docm: 'docx', dotx: 'docx', xlsm: 'xlsx' };

/** The kind of document that a name says a file is. */
function documentKind(name: string): DocumentKind | undefined {
  const kind = document.exec(name)?.groups?.kind?.toLowerCase();
  return kind === undefined ? undefined : (sameKind[kind] ?? documentKinds.find((each) => each === kind));
}

const skipped = new Set(['node_modules', '.git', 'dist', '.vscode', '.cache']);
const deepest = 40;

/** Whether a file is a report by its name alone. */
export const isReportName = (name: string): boolean => always.test(name);

/**
 * Files of the paths given, one by one: folders are walked in order of names, patterns expanded where the shell has
 * not done it. What cannot be walked comes with its problem; a path that does not exist is left to be reported when
 * it is read.
 *
 * @param include documents that are taken in folders too; those of other kinds come as passed over
 */
export async function* discover(
  paths: readonly string[],
  io: Pick<Io, 'cwd'>,
  include: readonly DocumentKind[] = [],
): AsyncGenerator<Found> {
  for (const name of paths) {
    const stats = name === '-' ? undefined : await stat(resolve(io.cwd, name)).catch(() => undefined);
    if (stats?.isDirectory()) yield* walk(name, io.cwd, 0, include);
    else if (stats === undefined && name !== '-' && /[*?[\]{}]/u.test(name)) yield* expand(name, io.cwd);
    else yield { name, named: true };
  }
}

/** All files of the paths given. */
export async function findFiles(paths: readonly string[], io: Io): Promise<Found[]> {
  const found: Found[] = [];
  for await (const one of discover(paths, io)) found.push(one);
  return found;
}

/** Whether a path is a folder. */
export const isFolder = async (name: string, io: Pick<Io, 'cwd'>): Promise<boolean> =>
  name !== '-' && (await stat(resolve(io.cwd, name)).catch(() => undefined))?.isDirectory() === true;

async function* walk(
  folder: string,
  cwd: string,
  depth: number,
  include: readonly DocumentKind[],
): AsyncGenerator<Found> {
  if (depth > deepest) {
    yield { name: folder, named: false, problem: '文件夹层数过多，未再深入 · folders nested too deep' };
    return;
  }
  let entries: Dirent[];
  try {
    entries = await readdir(resolve(cwd, folder), { withFileTypes: true });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const why = code === 'EACCES' || code === 'EPERM' ? '没有权限 · no permission' : code;
    yield { name: folder, named: false, problem: `文件夹无法读取（${why}） · the folder cannot be read` };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const name = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!skipped.has(entry.name)) yield* walk(name, cwd, depth + 1, include);
      continue;
    }
    const kind = documentKind(entry.name);
    if (kind === undefined && !perhaps.test(entry.name)) continue;
    if (!entry.isFile() && !(await isLinkToFile(entry, name, cwd))) continue;
    yield kind === undefined || include.includes(kind)
      ? { name, named: false }
      : { name, named: false, passedOver: true };
  }
}

/** Links to files are followed. Links to folders are not: one that leads to itself would never end. */
const isLinkToFile = async (entry: Dirent, name: string, cwd: string): Promise<boolean> =>
  entry.isSymbolicLink() && (await stat(resolve(cwd, name)).catch(() => undefined))?.isDirectory() !== true;

async function* expand(pattern: string, cwd: string): AsyncGenerator<Found> {
  const { glob } = await import('tinyglobby');
  const names = await glob(pattern.split('\\').join('/'), {
    cwd,
    dot: false,
    followSymbolicLinks: false,
    expandDirectories: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
  });
  if (names.length === 0) yield { name: pattern, named: true, problem: '没有匹配的文件 · no file fits this pattern' };
  names.sort((a, b) => (a < b ? -1 : 1));
  for (const name of names) yield { name, named: false };
}
