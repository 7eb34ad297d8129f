import { rmSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { commonJs } from './build/common-js.ts';
import { esm } from './build/esm.ts';
import { lazy, lazyEntries } from './build/lazy.ts';
import { oneClient } from './build/one-client.ts';
import { oneServer } from './build/one-server.ts';
import { pdf } from './build/pdf.ts';
import { spreadsheets } from './build/spreadsheets.ts';
import { texts } from './build/texts.ts';
import { trim, trimServer } from './build/trim.ts';
import { browserEntries, listForWorker } from './build/web-server.ts';

// Names of chunks change with what is in them: nothing of an older build may be packed.
rmSync('dist', { recursive: true, force: true });

const common: Options = {
  minify: true,
  target: 'es2022',
  dts: false,
  splitting: false,
  sourcemap: false,
  // Everything is bundled: the package is made without node_modules.
  noExternal: [/^(?!vscode$)/],
  external: ['vscode'],
  esbuildOptions: (options) => {
    options.legalComments = 'none';
    options.conditions = ['@gongkai/source', ...(options.conditions ?? [])];
    options.charset = 'utf8';
  },
};

const named =
  (extension: string): NonNullable<Options['outExtension']> =>
  () => ({ js: extension });

export default defineConfig([
  {
    ...common,
    entry: { extension: 'src/extension.node.ts' },
    outDir: 'dist',
    format: 'cjs',
    platform: 'node',
    outExtension: named('.js'),
    esbuildPlugins: [oneClient, trim, esm],
  },
  {
    ...common,
    entry: { extension: 'src/extension.browser.ts' },
    outDir: 'dist/web',
    format: 'cjs',
    platform: 'browser',
    outExtension: named('.js'),
    esbuildPlugins: [trim, esm],
  },
  {
    ...common,
    entry: { preview: 'src/webview/preview.ts' },
    outDir: 'dist/webview',
    format: 'esm',
    platform: 'browser',
    // The plotting library is a file of its own, fetched with the first figures.
    splitting: true,
    outExtension: named('.js'),
    publicDir: 'src/webview/public',
  },
  {
    ...common,
    entry: { node: '../lsp/src/node.ts', browser: '../lsp/src/browser.ts', ...lazyEntries() },
    outDir: 'dist/server',
    format: 'esm',
    platform: 'node',
    // What several of the files need is a chunk of its own: nothing is there twice, whether for desktop or web.
    splitting: true,
    outExtension: named('.cjs'),
    esbuildPlugins: [
      browserEntries,
      pdf('dist/server/pdf'),
      spreadsheets,
      lazy,
      oneServer,
      texts('dist/server/texts.cjs'),
      trimServer,
      esm,
    ],
    plugins: [commonJs, listForWorker],
  },
  {
    ...common,
    entry: { pinyin: 'server/pinyin.ts' },
    outDir: 'dist/server',
    format: 'cjs',
    platform: 'neutral',
    outExtension: named('.cjs'),
  },
]);
