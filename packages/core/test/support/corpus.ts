import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = resolve(dirname(fileURLToPath(import.meta.url)), '../../../../../shared/corpus');

/** Real reports lie beside the repository; a clone alone has none. Use with `test.skipIf(!hasCorpus)`. */
export const hasCorpus = existsSync(folder);

let warned = false;

/** A real report by its file name; undefined, and said loudly, where the corpus is absent. */
export function readCorpus(name: string): string | undefined {
  if (!hasCorpus) {
    if (!warned) console.warn(`\n*** ${folder} is not there: tests on real reports are SKIPPED ***\n`);
    warned = true;
    return undefined;
  }
  return readFileSync(join(folder, name), 'utf8');
}
