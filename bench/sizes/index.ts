import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { loadedWith } from '../../scripts/loaded-with.ts';
import type { Measure, Row, Section } from '../report.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;

/** What is loaded, by whom: a file, and the chunks that come with it. */
const files: readonly (readonly [path: string, what: string])[] = [
  ['packages/core/dist/index.js', 'the library, not minified, without its three libraries'],
  ['packages/lsp/dist/node.cjs', 'the server: what answers first'],
  ['packages/lsp/dist/server.cjs', 'the server: the rest'],
  ['packages/lsp/dist/browser.global.js', 'the server as a worker, all of it'],
  ['packages/cli/dist/main.js', 'the command line: what starts'],
  ['packages/vscode/dist/extension.js', 'the extension: what starts'],
  ['packages/vscode/dist/web/extension.js', 'the extension in a browser'],
  ['packages/vscode/dist/server/node.cjs', 'the extension’s server: what answers first'],
  ['packages/vscode/dist/server/server.cjs', 'the extension’s server: the rest'],
  ['packages/site/dist/site/check.html', 'the page that checks reports, all of it'],
];

function sizes(): Section {
  const rows: Row[] = files
    .filter(([path]) => existsSync(root + path))
    .map(([path, what]) => {
      const contents = loadedWith(root + path).map((file) => readFileSync(file));
      const total = (size: (content: Buffer) => number): string =>
        kB(contents.reduce((sum, one) => sum + size(one), 0));
      return [`${what} (\`${path}\`)`, total(({ length }) => length), total((one) => gzipSync(one).length)];
    });
  return { title: 'Sizes, as built', head: ['what', 'bytes', 'gzipped'], rows, bars: [] };
}

export const measures: readonly Measure[] = [sizes];
