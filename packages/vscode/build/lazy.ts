import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';

const require = createRequire(import.meta.url);
const source = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const core = (path: string): string => source(`core/src/${path}`);
const lsp = (path: string): string => source(`lsp/src/${path}`);

/**
 * What a writer's session seldom needs: reading web pages, front matter and configuration files (with the libraries they
 * stand on), the law's paraphrases, writing a new report or the preview, pasted tables, pinyin. Each becomes a file of its own beside the server, which is loaded when one of
 * its functions is first called. So the server starts without them.
 */
const parts: readonly { readonly file: string; readonly path: string }[] = [
  { file: 'pinyin', path: require.resolve('pinyin-pro') },
  { file: 'config', path: core('config/schema.ts') },
  { file: 'front-matter', path: core('config/front-matter.ts') },
  { file: 'law', path: core('catalogue/law/index.ts') },
  { file: 'html-reader', path: core('source/html.ts') },
  { file: 'html-writer', path: core('write/html.ts') },
  { file: 'report', path: core('report/extract.ts') },
  { file: 'new-report', path: core('write/new-report.ts') },
  { file: 'repair', path: core('repair/repair.ts') },
  { file: 'figures', path: lsp('requests/figures.ts') },
  { file: 'paste', path: lsp('features/paste.ts') },
];

/** Entries of the lazy files: name of the file → path of what is in it. */
export const lazyEntries = (): Record<string, string> =>
  Object.fromEntries(parts.map(({ file, path }) => [file, path]));

function exportsOf(path: string): string[] {
  if (!path.endsWith('.ts')) return Object.keys(require(path) as object).filter((key) => !/^default$|^__/.test(key));
  const declared = readFileSync(path, 'utf8').matchAll(/^export (?:const|function|class) (\w+)/gm);
  return Array.from(declared, ([, name]) => name ?? '');
}

/** A module of stand-ins: each loads the real one when it is called, made new, or asked for a property. */
const standIn = ({ file, path }: (typeof parts)[number]): string => `
let loaded;
const load = () => (loaded ??= require('./${file}.cjs'));
const lazy = (name) => new Proxy(function () {}, {
  apply: (_, self, args) => Reflect.apply(load()[name], self, args),
  construct: (_, args) => Reflect.construct(load()[name], args),
  get: (_, key) => load()[name][key],
  has: (_, key) => key in load()[name],
});
${exportsOf(path)
  .map((key) => `export const ${key} = /* @__PURE__ */ lazy('${key}');`)
  .join('\n')}
`;

export const lazy: Plugin = {
  name: 'lazy-parts',
  setup(build) {
    const names =
      /(?:^|\/)(?:pinyin-pro|(?:schema|front-matter|law\/index|html|extract|new-report|figures|paste|repair)\.ts)$/;
    build.onResolve({ filter: names }, async ({ path, kind, pluginData, importer, resolveDir }) => {
      if (kind === 'entry-point' || pluginData === 'resolved') return undefined;
      // By the file it means, however it is imported; libraries differ in their entries for modules and for the rest.
      const found = await build.resolve(path, { kind, importer, resolveDir, pluginData: 'resolved' });
      const same = (part: (typeof parts)[number]) =>
        part.path === found.path || (path === 'pinyin-pro' && part.file === 'pinyin');
      const part = parts.find(same);
      return part && { path: part.file, namespace: 'lazy' };
    });
    build.onResolve({ filter: /^\.\/[\w-]+\.cjs$/, namespace: 'lazy' }, ({ path }) => ({ path, external: true }));
    build.onLoad({ filter: /.*/, namespace: 'lazy' }, ({ path }) => {
      const part = parts.find(({ file }) => file === path);
      return part && { contents: standIn(part), loader: 'js' };
    });
  },
};
