import { defineConfig } from 'vitest/config';

// One project a package, so that `vitest run --project core` stays under a second.
// The condition makes `@gongkai/core` mean its source here: tests never need a build.
const resolve = { conditions: ['@gongkai/source', 'module', 'import', 'default'] };
const project = (name: string, root = `packages/${name}`) => ({
  resolve,
  ssr: { resolve },
  test: { name, root, include: ['test/**/*.test.ts'], exclude: ['test/protocol/**', 'test/mutants/**'] },
});

// The server as it is built, as a process and as a worker; it is built anew where it is older than its sources.
const protocol = {
  resolve,
  ssr: { resolve },
  test: {
    name: 'lsp-protocol',
    root: 'packages/lsp',
    include: ['test/protocol/**/*.test.ts'],
    globalSetup: ['test/protocol/support/build.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
};

export default defineConfig({
  test: {
    projects: [
      project('core'),
      project('convert'),
      project('lsp'),
      protocol,
      project('cli'),
      project('vscode'),
      project('house', 'scripts'),
    ],
    coverage: {
      include: ['packages/core/src/**'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: 'coverage',
    },
  },
});
