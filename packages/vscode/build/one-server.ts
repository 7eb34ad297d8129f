import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * The package `@gongkai/lsp` keeps its server in two files, the second of which takes the protocol's library from the
 * first. Here both are one file, and what is exported for the second need not be kept.
 */
export const oneServer: Plugin = {
  name: 'one-server',
  setup(build) {
    build.onLoad({ filter: /[\\/]packages[\\/]lsp[\\/]src[\\/]node\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(/^export \* from 'vscode-languageserver\/node';\n/m, ''),
      loader: 'ts',
    }));
  },
};
