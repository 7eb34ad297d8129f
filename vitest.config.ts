import { defineConfig } from 'vitest/config';

// One project a package, so that `vitest run --project core` stays under a second.
// The condition makes `@gongkai/core` mean its source here: tests never need a build.
const resolve = { conditions: ['@gongkai/source', 'module', 'import', 'default'] };
const project = (name: string, root = `packages/${name}`) => ({
  resolve,
  ssr: { resolve },
  test: { name, root, include: ['test/**/*.test.ts'] },
});

export default defineConfig({
  test: {
    projects: [project('core'), project('lsp'), project('cli'), project('vscode'), project('house', 'scripts')],
    coverage: {
      include: ['packages/core/src/**'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: 'coverage',
    },
  },
});
