import { defineConfig } from 'vitest/config';

/** One editor at a time: two cores are not enough for more, and times are compared within a run. */
export default defineConfig({
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
