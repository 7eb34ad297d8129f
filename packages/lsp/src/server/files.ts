import { readFile as read, readdir, stat } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { reportFile, skippedFolder } from '../protocol.ts';
import { decode } from './decode.ts';

/** Bytes; larger files are no reports. */
const largestFile = 8_000_000;

const pathOf = (uri: string): string | undefined => {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
};

/** A file's text, decoded; undefined where it cannot be read or is no file of this machine. */
export async function readFile(uri: string): Promise<string | undefined> {
  const path = pathOf(uri);
  if (path === undefined) return undefined;
  try {
    if ((await stat(path)).size > largestFile) return undefined;
    return decode(await read(path));
  } catch {
    return undefined;
  }
}

/** Files below a folder that may be reports by their names; links are not followed. */
export async function findFiles(folder: string, limit: number): Promise<string[]> {
  const root = pathOf(folder);
  if (root === undefined) return [];
  const found: string[] = [];
  const waiting = [root];
  for (let path = waiting.pop(); path !== undefined && found.length < limit; path = waiting.pop()) {
    const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const full = `${path}/${entry.name}`;
      if (entry.isDirectory() && !skippedFolder.test(entry.name)) waiting.push(full);
      else if (entry.isFile() && reportFile.test(entry.name) && found.length < limit)
        found.push(pathToFileURL(full).href);
    }
  }
  return found.sort();
}
