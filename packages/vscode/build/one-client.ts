import type { Plugin } from 'esbuild';

/**
 * The browser's file has all of the client, for no host of the web can load a second one. The desktop's takes it from
 * there, and adds what needs Node.
 */
export const oneClient: Plugin = {
  name: 'one-client',
  setup(build) {
    build.onResolve({ filter: /^\.\/(?:activate|base)\.ts$/ }, () => ({ path: './web/extension.js', external: true }));
  },
};
