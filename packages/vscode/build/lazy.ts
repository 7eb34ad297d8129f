import { createRequire } from 'node:module';
import type { Plugin } from 'esbuild';

/**
 * Libraries that a writer's session seldom needs (web pages, front matter, pinyin): they become files of their own
 * beside the server, which are loaded when one of their functions is first called. So the server starts without them.
 */
export const lazyModules = ['parse5', 'yaml', 'pinyin-pro'] as const;

const require = createRequire(import.meta.url);

/** File of a lazy module, beside the server's. */
export const lazyFile = (name: string): string => `${name}.cjs`;

/** Entries of the lazy files: name of the file → path of the library. */
export const lazyEntries = (): Record<string, string> =>
  Object.fromEntries(lazyModules.map((name) => [name, require.resolve(name)]));

function standIn(name: string): string {
  const exported = Object.keys(require(name) as object).filter((key) => key !== 'default' && key !== '__esModule');
  return `
let loaded;
const load = () => (loaded ??= require('./${lazyFile(name)}'));
const lazy = (name) => new Proxy(function () {}, {
  apply: (_, self, args) => Reflect.apply(load()[name], self, args),
  construct: (_, args) => Reflect.construct(load()[name], args),
  get: (_, key) => load()[name][key],
  has: (_, key) => key in load()[name],
});
${exported.map((key) => `export const ${key} = /* @__PURE__ */ lazy('${key}');`).join('\n')}
`;
}

export const lazy: Plugin = {
  name: 'lazy-modules',
  setup(build) {
    const filter = new RegExp(`^(${lazyModules.join('|')})$`);
    build.onResolve({ filter }, ({ path, kind }) => (kind === 'entry-point' ? undefined : { path, namespace: 'lazy' }));
    build.onResolve({ filter: /^\.\/[\w-]+\.cjs$/, namespace: 'lazy' }, ({ path }) => ({ path, external: true }));
    build.onLoad({ filter: /.*/, namespace: 'lazy' }, ({ path }) => ({ contents: standIn(path), loader: 'js' }));
  },
};
