import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import ts from 'typescript';
import { direct } from './direct.ts';

/**
 * What is shown to people (messages of findings, why a rule is there, what an indicator means) stands in the sources in
 * two languages, side by side with the code, and makes a third of the server. In the server's build it moves into a
 * file of its own, which is loaded when the first of these texts is shown. Labels that reports are read by stay.
 */
const withTexts = /[\\/](?:core[\\/]src[\\/](?:rules|catalogue)|lsp[\\/]src[\\/](?:features|requests))[\\/]/;
const sources = /[\\/]packages[\\/](?:core|lsp)[\\/]src[\\/].*\.ts$/;

/** In the catalogue only these are shown and nothing else; `t` and `working` make definitions. */
const shownInCatalogue = new Set(['why', 'guidance', 'title', 'description']);
const makers = new Set(['t', 'working']);

const runtime = `
let loaded;
const load = () => (loaded ??= require('./texts.cjs'));
const join = (parts, values) =>
  typeof parts === 'string' ? parts : parts.reduce((text, part, i) => text + values[i - 1] + part);
export const lazyText = (at, values) => ({
  get zh() { return join(load()[at][0], values && values('zh', 1)); },
  get en() { return join(load()[at][1], values && values('en', 0)); },
});
`;

/** A text in one language: its literal parts, between which the values of expressions stand. */
interface Text {
  readonly parts: readonly string[];
  readonly values: readonly ts.Expression[];
}

function textOf(node: ts.Node | undefined): Text | undefined {
  if (!node) return undefined;
  if (ts.isStringLiteralLike(node)) return { parts: [node.text], values: [] };
  if (!ts.isTemplateExpression(node)) return undefined;
  return {
    parts: [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)],
    values: node.templateSpans.map(({ expression }) => expression),
  };
}

const nameOf = (node: ts.Node): string | undefined =>
  ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) ? node.name.text : undefined;

/** The two texts of `{ zh: …, en: … }` or of `t(…, …)`; undefined for anything else. */
function bilingual(node: ts.Node, inCatalogue: boolean): readonly [Text, Text] | undefined {
  let both: readonly (ts.Node | undefined)[] = [];
  if (ts.isObjectLiteralExpression(node) && node.properties.length === 2) {
    if (inCatalogue && !shownInCatalogue.has(nameOf(node.parent) ?? '')) return undefined;
    both = ['zh', 'en'].map((language) => {
      const property = node.properties.find((each) => nameOf(each) === language);
      return property && ts.isPropertyAssignment(property) ? property.initializer : undefined;
    });
  } else if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && makers.has(node.expression.text)) {
    both = node.arguments.length === 2 ? node.arguments : [];
  }
  const [zh, en] = both.map(textOf);
  return zh && en ? [zh, en] : undefined;
}

/** The values of both languages: mostly they differ in nothing but `.zh` and `.en`, and are written once. */
function valuesOf(texts: readonly [Text, Text], print: (node: ts.Node) => string): string {
  const [zh, en] = texts.map(({ values }) => `[${values.map(print).join(', ')}]`);
  const shared = zh?.replace(/\.zh\b/g, '[$language]');
  return shared === en?.replace(/\.en\b/g, '[$language]')
    ? `($language) => ${shared}`
    : `($language, $zh) => ($zh ? ${zh} : ${en})`;
}

type Keep = (texts: readonly [Text, Text]) => number;

/** The source with its texts taken out; `keep` is handed each of them and returns its place. */
export function takeTexts(source: string, path: string, keep: Keep): string {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const inCatalogue = /[\\/]catalogue[\\/]/.test(path);
  const print = (node: ts.Node): string => {
    const found = bilingual(node, inCatalogue);
    if (found) {
      const at = keep(found);
      const constant = found.every((text) => text.values.length === 0);
      return constant ? `lazyText(${at})` : `lazyText(${at}, ${valuesOf(found, print)})`;
    }
    let out = '';
    let at = node.getStart(file);
    ts.forEachChild(node, (child) => {
      out += source.slice(at, child.getStart(file)) + print(child);
      at = child.end;
    });
    return out + source.slice(at, node.end);
  };
  return print(file);
}

/** All files that may have texts, in an order of their own. */
function filesWithTexts(): string[] {
  const packages = fileURLToPath(new URL('../..', import.meta.url));
  return ['core', 'lsp']
    .flatMap((name) => {
      const folder = join(packages, name, 'src');
      return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
    })
    .filter((path) => path.endsWith('.ts') && withTexts.test(path))
    .sort();
}

/** @param file where the texts go: beside the server's file, named `texts.cjs` */
export const texts = (file: string): Plugin => ({
  name: 'texts',
  setup(build) {
    const found: (readonly [Text, Text])[] = [];
    const keep: Keep = (both) => found.push(both) - 1;
    const without = new Map<string, string>();
    // The bundler loads files in whatever order they come from the disk: numbers given then differ between two builds.
    build.onStart(() => {
      found.length = 0;
      without.clear();
      for (const path of filesWithTexts()) without.set(path, takeTexts(readFileSync(path, 'utf8'), path, keep));
    });
    build.onResolve({ filter: /^gongkai:texts$/ }, () => ({ path: 'texts', namespace: 'texts' }));
    build.onResolve({ filter: /^\.\/texts\.cjs$/, namespace: 'texts' }, ({ path }) => ({ path, external: true }));
    build.onLoad({ filter: /.*/, namespace: 'texts' }, () => ({ contents: runtime, loader: 'js' }));
    build.onLoad({ filter: sources }, async ({ path }) => {
      const contents = direct(without.get(path) ?? (await readFile(path, 'utf8')), path);
      const taken = contents.includes('lazyText(');
      return { contents: `${taken ? "import { lazyText } from 'gongkai:texts';\n" : ''}${contents}`, loader: 'ts' };
    });
    build.onEnd(async ({ errors }) => {
      if (errors.length > 0) return;
      const list = found.map((both) => both.map(({ parts }) => (parts.length === 1 ? parts[0] : parts)));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, `module.exports=${JSON.stringify(list)};\n`);
    });
  },
});
