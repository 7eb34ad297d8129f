import type { Plugin } from 'esbuild';

/**
 * Splits the server's process into files that are read when they are needed: `node.cjs` answers `initialize` with the
 * protocol's library alone, `server.cjs` is everything else and takes that library from `node.cjs` (there must be one
 * of it), `pinyin.cjs` comes with the first Latin letters. Compiling is most of what starting costs.
 */
export const split = (part: 'node' | 'server'): Plugin => ({
  name: `split-${part}`,
  setup(build) {
    const outside = (filter: RegExp, path: string): void => {
      build.onResolve({ filter }, ({ kind }) => (kind === 'entry-point' ? undefined : { path, external: true }));
    };
    if (part === 'node') outside(/^\.\/server\/server\.ts$/, './server.cjs');
    else {
      outside(/^vscode-languageserver$/, './node.cjs');
      outside(/^pinyin-pro$/, './pinyin.cjs');
    }
  },
});
