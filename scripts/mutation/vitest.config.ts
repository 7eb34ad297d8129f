import { defineConfig } from 'vitest/config';

const resolve = { conditions: ['@gongkai/source', 'module', 'import', 'default'] };

/** The tests that Stryker runs for every mutant of group X (`npm run mutation:rules -- --group X`). */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  resolve,
  ssr: { resolve },
  test: { include: ['scripts/mutation/*.mutants.ts'], isolate: false, testTimeout: 120_000 },
});
