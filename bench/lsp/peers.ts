import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Peer } from './server.ts';
import { schema } from './texts.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const installed = (path: string): string => at(`peers/node_modules/${path}`);

/** The floor as one minified file, as our server is: what is compared is not how it was put together. */
async function floor(): Promise<string> {
  const outfile = at('../../.cache/bench/floor.cjs');
  await build({ entryPoints: [at('floor.ts')], outfile, bundle: true, minify: true, platform: 'node', format: 'cjs' });
  return outfile;
}

/** Our server as it is built, and those it is measured against; the others are installed where they are not. */
export async function peers(): Promise<{
  readonly ours: Peer;
  readonly floor: Peer;
  readonly others: readonly Peer[];
}> {
  if (!existsSync(installed('.package-lock.json'))) {
    const args = ['ci', '--no-audit', '--no-fund', '--ignore-scripts'];
    execFileSync('npm', args, { cwd: at('peers'), stdio: ['ignore', 'ignore', 'inherit'] });
  }
  const server = at('../../packages/lsp/dist/node.cjs');
  if (!existsSync(server)) throw new Error('bench: packages/lsp is not built: npm run build -w @gongkai/lsp');
  return {
    ours: { name: 'gongkai-lsp', command: [server, '--stdio'], language: 'markdown', extension: '.gongkai.md' },
    floor: { name: 'floor', command: [await floor(), '--stdio'], language: 'markdown', extension: '.md' },
    others: [
      {
        name: 'vscode-json-language-server 4.10.0',
        command: [installed('vscode-langservers-extracted/bin/vscode-json-language-server'), '--stdio'],
        language: 'json',
        extension: '.json',
        settings: {
          json: { validate: { enable: true }, schemas: [{ fileMatch: ['*.json'], url: 'bench://report', schema }] },
        },
      },
      {
        name: 'yaml-language-server 1.25.0',
        command: [installed('yaml-language-server/bin/yaml-language-server'), '--stdio'],
        language: 'yaml',
        extension: '.yaml',
        settings: {
          yaml: {
            validate: true,
            hover: true,
            completion: true,
            schemaStore: { enable: false },
            maxItemsComputed: 5000,
          },
        },
        pushes: 200,
      },
    ],
  };
}
