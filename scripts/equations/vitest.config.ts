import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** The tests of equations with one comparison of one file turned around: `GONGKAI_MUTANT` says which and how. */
const mutant = JSON.parse(process.env.GONGKAI_MUTANT ?? 'null') as {
  readonly file: string;
  readonly from: number;
  readonly to: number;
  readonly by: string;
} | null;
const resolve = { conditions: ['@gongkai/source', 'module', 'import', 'default'] };

export default defineConfig({
  root: new URL('../../packages/core', import.meta.url).pathname,
  resolve,
  ssr: { resolve },
  plugins: [
    {
      name: 'mutant',
      enforce: 'pre',
      load(id) {
        if (!mutant || !id.endsWith(mutant.file)) return undefined;
        const text = readFileSync(id, 'utf8');
        return text.slice(0, mutant.from) + mutant.by + text.slice(mutant.to);
      },
    },
  ],
  test: { include: ['test/equations/**/*.test.ts'], bail: 1, testTimeout: 120_000 },
});
