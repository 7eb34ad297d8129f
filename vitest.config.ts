import { defineConfig } from 'vitest/config';

// One project a package. What core's tests do in memory and at once is `core`; what takes its time (properties over
// generated reports, real reports, the examples of every rule) is `core-deep`. Both are part of `npm test`.
// The condition makes `@gongkai/core` mean its source here: tests never need a build.
const resolve = { conditions: ['@gongkai/source', 'module', 'import', 'default'] };
// A limit is for what hangs, not for what is slow on a busy machine: time is measured by the benchmarks.
const patient = { testTimeout: 120_000, hookTimeout: 120_000 };
const project = (name: string, root = `packages/${name}`) => ({
  resolve,
  ssr: { resolve },
  test: { name, root, ...patient, include: ['test/**/*.test.ts'], exclude: ['test/protocol/**', 'test/mutants/**'] },
});

const deep = [
  'test/**/{prose-memo.properties,balanced,city,corpus,examples,fill,fresh,labelled,layouts,properties,repair,rewritten,robust,sample}.test.ts',
  'test/rules/rules.test.ts',
  'test/{precision/precision,catalogue/export,claims/fresh/reports}.test.ts',
  'test/series/{merge,series,years}.test.ts',
  'test/write/{apply-fixes,html,layout,markdown}.test.ts',
];
const core = {
  resolve,
  ssr: { resolve },
  // The files share what they import: nothing in core keeps state between analyses.
  test: { name: 'core', root: 'packages/core', include: ['test/**/*.test.ts'], exclude: deep, isolate: false },
};
const coreDeep = {
  resolve,
  ssr: { resolve },
  test: { name: 'core-deep', root: 'packages/core', ...patient, include: deep },
};

// The server as it is built, as a process and as a worker; it is built anew where it is older than its sources.
const protocol = {
  resolve,
  ssr: { resolve },
  test: {
    name: 'lsp-protocol',
    root: 'packages/lsp',
    include: ['test/protocol/**/*.test.ts'],
    globalSetup: ['test/protocol/support/build.ts'],
    ...patient,
  },
};

export default defineConfig({
  test: {
    projects: [
      core,
      coreDeep,
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
      // Below them `npm run coverage` fails.
      thresholds: { lines: 95, branches: 90 },
    },
  },
});
