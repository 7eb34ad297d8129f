import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const packageRoot = fileURLToPath(new URL('..', import.meta.url));

export const readText = (path: string): string => readFileSync(join(packageRoot, path), 'utf8');
export const readJson = <T>(path: string): T => JSON.parse(readText(path)) as T;

/** All our sources, joined with their names. */
export function sources(): { path: string; text: string }[] {
  return readdirSync(join(packageRoot, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ path: name, text: readText(join('src', name)) }));
}
