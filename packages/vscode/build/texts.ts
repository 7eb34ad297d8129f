import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * Explanations (what a rule is called and why it is there, what an indicator means, what belongs in a section) are read only when somebody
 * hovers or asks; they make a tenth of the server. In the server's build they move into a file of their own, which is
 * loaded when the first of them is shown. Messages of findings stay where they are.
 */
const sources = /[\\/]packages[\\/]core[\\/]src[\\/](?:rules|catalogue)[\\/].*\.ts$/;

const literal = String.raw`('(?:[^'\\\n]|\\.)*')`;
const object = new RegExp(String.raw`\b(why|guidance|title): \{\s*zh: ${literal},\s*en: ${literal},?\s*\}`, 'g');
const call = new RegExp(String.raw`(?<![\w.])(?:t|working)\(\s*${literal},\s*${literal},?\s*\)`, 'g');

const module = `
let loaded;
const load = () => (loaded ??= require('./texts.cjs'));
export const lazyText = (at) => ({ get zh() { return load()[at][0]; }, get en() { return load()[at][1]; } });
`;

/** @param file where the texts go: beside the server's file, named `texts.cjs` */
export const texts = (file: string): Plugin => ({
  name: 'texts',
  setup(build) {
    const found: string[] = [];
    const keep = (zh: string, en: string): string => `lazyText(${found.push(`[${zh},${en}]`) - 1})`;
    build.onStart(() => {
      found.length = 0;
    });
    build.onResolve({ filter: /^gongkai:texts$/ }, () => ({ path: 'texts', namespace: 'texts' }));
    build.onResolve({ filter: /^\.\/texts\.cjs$/, namespace: 'texts' }, ({ path }) => ({ path, external: true }));
    build.onLoad({ filter: /.*/, namespace: 'texts' }, () => ({ contents: module, loader: 'js' }));
    build.onLoad({ filter: sources }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const contents = source
        .replace(object, (_, key: string, zh: string, en: string) => `${key}: ${keep(zh, en)}`)
        .replace(call, (_, zh: string, en: string) => keep(zh, en));
      if (contents === source) return undefined;
      return { contents: `import { lazyText } from 'gongkai:texts';\n${contents}`, loader: 'ts' };
    });
    build.onEnd(async ({ errors }) => {
      if (errors.length > 0) return;
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, `module.exports=[${found.join(',')}];\n`);
    });
  },
});
