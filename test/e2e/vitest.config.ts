import { defineConfig } from 'vitest/config';

/** One editor at a time: two cores are not enough for more, and times are compared within a run. */
// As in the root's configuration: `@gongkai/core` means its source.
const resolve = { conditions: ['@gongkai/source', 'module', 'import', 'default'] };

export default defineConfig({
  resolve,
  ssr: { resolve },
  test: {
    root: import.meta.dirname,
    include: ['flows/**/*.test.ts'],
    globalSetup: ['./global-setup.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
    reporters: ['verbose'],
    retry: 0,
  },
});
