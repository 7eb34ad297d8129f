/**
 * Makes each feature of the language server answer with nothing, one after the other, and runs the protocol suite's
 * cases against the server that is built so: a feature whose absence no case notices is not tested. `npm run
 * mutate:features`.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { mutate } from './feature-mutation/mutate.ts';
import { neutral, noFeature } from './feature-mutation/neutral.ts';
import { root, run } from './run.ts';

const require = createRequire(import.meta.url);
const source = `${root}packages/lsp/src/`;
const folder = `${root}.cache/mutants/`;

const features = readdirSync(`${source}features`, { recursive: true, encoding: 'utf8' })
  .map((name) => `features/${name.replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.ts'));
const unnamed = features.filter((name) => !(name in neutral) && !noFeature.includes(name));
if (unnamed.length > 0) {
  console.error(`feature-mutation: scripts/feature-mutation/neutral.ts does not name ${unnamed.join(', ')}`);
  process.exit(1);
}

/** A whole server in one file; the module of a mutant is taken from memory. */
async function bundle(outfile: string, path?: string, contents?: string): Promise<void> {
  await build({
    entryPoints: [`${source}node.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    conditions: ['@gongkai/source'],
    logLevel: 'error',
    banner: { js: `const __here = ${JSON.stringify(`${root}packages/lsp/dist/`)};` },
    define: { __dirname: '__here' },
    external: ['pinyin-pro'],
    supported: { 'dynamic-import': false },
    plugins: [
      {
        name: 'mutant',
        setup(inside) {
          if (path === undefined || contents === undefined) return;
          inside.onLoad({ filter: /\.ts$/ }, (file) => (file.path === path ? { contents, loader: 'ts' } : undefined));
        },
      },
    ],
  });
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const mutants = Object.entries(neutral).flatMap(([file, functions]) =>
  Object.entries(functions).map(([name, value]) => ({ file, name, value, server: `${folder}${name}.cjs` })),
);
await bundle(`${folder}whole.cjs`);
await Promise.all(
  mutants.map(({ file, name, value, server }) => {
    const path = fileURLToPath(new URL(`../packages/lsp/src/${file}`, import.meta.url));
    return bundle(server, path, mutate(readFileSync(path, 'utf8'), name, value));
  }),
);
writeFileSync(`${folder}mutants.json`, JSON.stringify(mutants));
const config = require.resolve('../packages/lsp/test/mutants/vitest.config.ts');
process.exit(run('npx', ['vitest', 'run', '--config', config]));
