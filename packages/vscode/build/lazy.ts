import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';

const require = createRequire(import.meta.url);
const folder = fileURLToPath(new URL('../server/', import.meta.url));

/** The real file of a module named in `server/`. */
const resolved = (specifier: string): string =>
  specifier.startsWith('.') ? join(folder, specifier) : require.resolve(specifier);

/**
 * What a writer's session seldom needs, or not before somebody asks, stands in `server/`, a file for each occasion. It
 * becomes a file of its own in the package, which is loaded when one of its functions is first called; what several of
 * them need is shared in chunks. The server itself is one of them: it answers its client while it loads.
 */
const parts = readdirSync(folder).map((name) => ({
  file: name.replace(/\.ts$/, ''),
  paths: Array.from(readFileSync(join(folder, name), 'utf8').matchAll(/^export \* from '(.+)';$/gm), ([, from]) =>
    resolved(from ?? ''),
  ),
}));

/** Entries of the lazy files: name of the file → what it is made from. Pinyin is made apart, without chunks. */
export const lazyEntries = (): Record<string, string> =>
  Object.fromEntries(
    parts.filter(({ file }) => file !== 'pinyin').map(({ file }) => [file, join(folder, `${file}.ts`)]),
  );

/** Exported names; a number or a text with its value, which stands in for itself. */
function exportsOf(path: string): { readonly name: string; readonly value?: string }[] {
  if (!path.endsWith('.ts'))
    return Object.keys(require(path) as object)
      .filter((key) => !/^default$|^__/.test(key))
      .map((name) => ({ name }));
  const declared = readFileSync(path, 'utf8').matchAll(
    /^export (?:async )?(?:const|function|class) (\w+)(?:(?:: \w+)? = (-?[\d_.]+|'[^'\n]*'|true|false);$)?/gm,
  );
  return Array.from(declared, ([, name = '', value]) => ({ name, ...(value === undefined ? {} : { value }) }));
}

/** Makes stand-ins, for all modules of them. */
const maker = `
export const standIns = (load) => (name) => new Proxy(function () {}, {
  apply: (_, self, args) => Reflect.apply(load()[name], self, args),
  construct: (_, args) => Reflect.construct(load()[name], args),
  get: (_, key) => load()[name][key],
  has: (_, key) => key in load()[name],
});
`;

/** A module of stand-ins: each loads the real one when it is called, made new, or asked for a property. */
const standIn = (file: string, path: string): string => `
import { standIns } from 'stand-ins';
let loaded;
const lazy = /* @__PURE__ */ standIns(() => (loaded ??= require('./${file}.cjs')));
${exportsOf(path)
  .map(({ name, value }) => `export const ${name} = ${value ?? `/* @__PURE__ */ lazy('${name}')`};`)
  .join('\n')}
`;

const names = new RegExp(
  `(?:^|/)(?:pinyin-pro|(?:${parts.flatMap(({ paths }) => paths.map((path) => basename(path, '.ts'))).join('|')})\\.ts)$`,
);

export const lazy: Plugin = {
  name: 'lazy-parts',
  setup(build) {
    build.onResolve({ filter: names }, async ({ path, kind, pluginData, importer, resolveDir }) => {
      if (kind === 'entry-point' || pluginData === 'resolved' || importer.startsWith(folder)) return undefined;
      // By the file it means, however it is imported; libraries differ in their entries for modules and for the rest.
      const found = await build.resolve(path, { kind, importer, resolveDir, pluginData: 'resolved' });
      const part = parts.find(
        ({ file, paths }) => paths.includes(found.path) || (path === 'pinyin-pro' && file === 'pinyin'),
      );
      // Modules of one lazy file know each other as they are.
      if (!part || part.paths.includes(importer)) return undefined;
      const real = part.paths.includes(found.path) ? found.path : (part.paths[0] ?? '');
      return { path: `${part.file}:${real}`, namespace: 'lazy' };
    });
    build.onResolve({ filter: /^\.\/[\w-]+\.cjs$/, namespace: 'lazy' }, ({ path }) => ({ path, external: true }));
    build.onResolve({ filter: /^stand-ins$/, namespace: 'lazy' }, () => ({ path: 'maker', namespace: 'stand-ins' }));
    build.onLoad({ filter: /.*/, namespace: 'stand-ins' }, () => ({ contents: maker, loader: 'js' }));
    build.onLoad({ filter: /.*/, namespace: 'lazy' }, ({ path }) => {
      const at = path.indexOf(':');
      return { contents: standIn(path.slice(0, at), path.slice(at + 1)), loader: 'js' };
    });
  },
};
