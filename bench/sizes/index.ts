import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Measure, Row, Section } from '../report.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;

/** What is loaded, by whom. */
const files: readonly (readonly [path: string, what: string])[] = [
  ['packages/core/dist/index.js', 'the library, without its three libraries'],
  ['packages/lsp/dist/node.cjs', 'the server: what answers first'],
  ['packages/lsp/dist/server.cjs', 'the server: the rest'],
  ['packages/lsp/dist/browser.js', 'the server as a worker'],
  ['packages/cli/dist/main.js', 'the command line: what starts'],
  ['packages/vscode/dist/extension.js', 'the extension'],
  ['packages/vscode/dist/web/extension.js', 'the extension in a browser'],
  ['packages/site/dist/site/check.html', 'the page that checks reports, all of it'],
];

function sizes(): Section {
  const rows: Row[] = files
    .filter(([path]) => existsSync(root + path))
    .map(([path, what]) => {
      const content = readFileSync(root + path);
      return [`${what} (\`${path}\`)`, kB(content.length), kB(gzipSync(content).length)];
    });
  return { title: 'Sizes, as built', head: ['what', 'bytes', 'gzipped'], rows, bars: [] };
}

export const measures: readonly Measure[] = [sizes];
