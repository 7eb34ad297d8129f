import { cpSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { defineConfig, type Options } from 'tsup';
import { split } from './build/split.ts';

const require = createRequire(import.meta.url);

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')) as { version: string };

const bundled: Options = {
  target: 'es2022',
  minify: true,
  sourcemap: false,
  dts: false,
  define: { __VERSION__: JSON.stringify(version) },
  // Everything in one file: it starts faster, and the package runs alone.
  noExternal: [/.*/],
  esbuildOptions: (options) => {
    options.conditions = ['@gongkai/source', ...(options.conditions ?? [])];
    options.legalComments = 'none';
    options.charset = 'utf8';
  },
};

export default defineConfig([
  // The language service, for web pages and other servers.
  {
    entry: { index: 'src/index.ts' },
    format: ['esm', 'cjs'],
    dts: { compilerOptions: { composite: false, incremental: false, customConditions: [] } },
    target: 'es2022',
    platform: 'neutral',
    sourcemap: true,
    splitting: false,
  },
  // The server as a process. CommonJS: the protocol's library is, and it starts faster than as a module.
  {
    ...bundled,
    entry: { node: 'src/node.ts' },
    format: 'cjs',
    platform: 'node',
    splitting: false,
    // The rules' pages, for links that work offline.
    onSuccess: async () => {
      cpSync(new URL('../../docs/rules', import.meta.url), new URL('./dist/rules', import.meta.url), {
        recursive: true,
      });
    },
    // `vscode-languageserver` itself is in this file.
    esbuildPlugins: [split('node')],
  },
  {
    ...bundled,
    esbuildOptions: (options) => {
      bundled.esbuildOptions?.(options, { format: 'cjs' });
      // Node finds no names in that library's file when it is imported; when it is required it does.
      options.supported = { 'dynamic-import': false };
    },
    entry: { server: 'src/server/server.ts', pinyin: require.resolve('pinyin-pro') },
    format: 'cjs',
    platform: 'node',
    splitting: false,
    esbuildPlugins: [split('server')],
  },
  // The server as a worker.
  { ...bundled, entry: { browser: 'src/browser.ts' }, format: 'iife', platform: 'browser', splitting: false },
]);
