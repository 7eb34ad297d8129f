import { defineConfig } from 'vitest/config';

/** Word files in a real LibreOffice. As in the root's configuration, `@gongkai/core` means its source. */
const resolve = { conditions: ['@gongkai/source', 'module', 'import', 'default'] };

export default defineConfig({
  resolve,
  ssr: { resolve },
  test: {
    name: 'office',
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
