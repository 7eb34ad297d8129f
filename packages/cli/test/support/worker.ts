import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll } from 'vitest';
import type { Io } from '../../src/io.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** Builds the worker from the sources, once for the tests of a file: a thread starts from a file of JavaScript. */
export function builtWorker(): () => NonNullable<Io['worker']> {
  let folder = '';
  beforeAll(async () => {
    // Inside the repository, so that libraries are found from there.
    mkdirSync(join(root, '.cache'), { recursive: true });
    folder = mkdtempSync(join(root, '.cache/worker-'));
    await build({
      entryPoints: [join(root, 'packages/cli/src/corpus/worker.ts')],
      outdir: folder,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      outExtension: { '.js': '.mjs' },
      conditions: ['@gongkai/source'],
      external: ['tinypool', 'node-sarif-builder', 'hyparquet-writer', 'tinyglobby'],
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
      },
      logLevel: 'error',
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return () => ({ file: pathToFileURL(join(folder, 'worker.mjs')), execArgv: [] });
}
