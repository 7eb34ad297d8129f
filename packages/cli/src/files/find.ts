import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Io } from '../io.ts';

/** A path to read: named by the user, or found in a folder that was. */
export interface Found {
  readonly name: string;
  /** A named file must be a report; one found in a folder is passed over if it is none. */
  readonly named: boolean;
}

const always = /\.gongkai\.(?:md|txt)$/iu;
const perhaps = /\.(?:md|markdown|txt|html?)$/iu;
const skipped = new Set(['node_modules', '.git', 'dist', '.vscode', '.cache']);

/** Whether a file is a report by its name alone. */
export const isReportName = (name: string): boolean => always.test(name);

/** Files of the paths given; folders are walked in order of names. A path that does not exist is left to be reported. */
export async function findFiles(paths: readonly string[], io: Io): Promise<Found[]> {
  const found: Found[] = [];
  for (const name of paths) {
    const isFolder = name !== '-' && (await stat(resolve(io.cwd, name)).catch(() => undefined))?.isDirectory() === true;
    if (!isFolder) found.push({ name, named: true });
    else await walk(name, io, found, 0);
  }
  return found;
}

async function walk(folder: string, io: Io, into: Found[], depth: number): Promise<void> {
  if (depth > 20) return;
  const entries = await readdir(resolve(io.cwd, folder), { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const name = join(folder, entry.name);
    // Links are not followed: a folder that links to itself would never end.
    if (entry.isDirectory()) {
      if (!skipped.has(entry.name)) await walk(name, io, into, depth + 1);
    } else if (entry.isFile() && perhaps.test(entry.name)) into.push({ name, named: false });
  }
}
