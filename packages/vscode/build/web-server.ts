import { readFileSync, writeFileSync } from 'node:fs';
import { builtinModules, createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { Plugin as BundlerPlugin } from 'esbuild';
import type { Options } from 'tsup';

const require = createRequire(import.meta.url);

type Plugin = NonNullable<Options['plugins']>[number];

/**
 * The server as a worker is made of the same files as the server as a process: only the file that it begins with is
 * its own. The libraries say what they are in a browser to builds for browsers alone; here their files are named.
 */
export const browserEntries: BundlerPlugin = {
  name: 'browser-entries',
  setup(build) {
    build.onResolve({ filter: /^vscode-[a-z-]+\/browser$/ }, ({ path, resolveDir }) => {
      const node = require.resolve(path.replace(/browser$/, 'node'), { paths: [resolveDir] });
      return { path: join(dirname(node), '../browser/main.js'), sideEffects: true };
    });
    // Its build for Node asks for `process` and `buffer`; this one does with what both hosts have, and can be shaken.
    build.onResolve({ filter: /^yaml$/ }, () => ({
      path: join(dirname(require.resolve('yaml/package.json')), 'browser/index.js'),
      sideEffects: false,
    }));
  },
};

/** Names of the files of a folder that a file of it requires, themselves or by others, and may ask for late. */
function closure(folder: string, entry: string, made: ReadonlySet<string>): string[] {
  const names = [entry];
  for (const name of names) {
    // Made apart, from one source, in one piece.
    if (!made.has(name)) continue;
    const code = readFileSync(join(folder, name), 'utf8');
    // The bundler may give `require` another name: a short one, once the code is minified.
    const foreign = Array.from(
      code.matchAll(/\b(require|[\w$]{1,2}(?:\.[\w$]{1,2})?)\(["'`](?:node:)?([\w/]+)["'`]\)/g),
    ).find(([, by, asked = '']) => by === 'require' || builtinModules.includes(asked));
    if (foreign) throw new Error(`${name} asks for what no worker has: ${foreign[0]}`);
    // Also what is asked for late, through whatever name the bundler gave to `require`.
    for (const [, file = ''] of code.matchAll(/["'`]\.\/([\w-]+\.cjs)["'`]/g)) {
      if (!names.includes(file)) names.push(file);
    }
  }
  return names.sort();
}

/** Lists beside the server the files that the client puts into its worker; stops the build where one needs Node. */
export const listForWorker: Plugin = {
  name: 'list-for-worker',
  buildEnd({ writtenFiles }) {
    const entry = writtenFiles.find(({ name }) => basename(name) === 'browser.cjs');
    if (!entry) throw new Error('no browser.cjs was made');
    const folder = dirname(entry.name);
    const files = closure(folder, 'browser.cjs', new Set(writtenFiles.map(({ name }) => basename(name))));
    writeFileSync(join(folder, 'browser.json'), `${JSON.stringify(files)}\n`);
  },
};
