import { defineConfig } from 'vitest/config';

/** Pages in a real Chromium, one after the other. As in the root's configuration, `@gongkai/core` means its source. */
const resolve = { conditions: ['@gongkai/source', 'module', 'import', 'default'] };

export default defineConfig({
  resolve,
  ssr: { resolve },
  test: {
    name: 'pages',
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    retry: 1,
    hookTimeout: 120_000,
  },
});
