import { defineConfig } from 'vitest/config';

// As in the root's configuration: `@gongkai/core` means its source.
const resolve = { conditions: ['@gongkai/source', 'module', 'import', 'default'] };

/** One editor at a time: two cores are not enough for more. Times are generous for machines that do other things too. */
export default defineConfig({
  resolve,
  ssr: { resolve },
  test: {
    root: import.meta.dirname,
    include: ['flows/**/*.test.ts'],
    globalSetup: ['./global-setup.ts'],
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 240_000,
    reporters: ['verbose'],
    // A menu or a hover may go before it is read: an editor is driven by hands. What fails twice more is broken.
    retry: 2,
  },
});
