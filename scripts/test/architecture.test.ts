import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cycles, root, type SourceFile, sourcesOf } from './sources.ts';

const core = sourcesOf('core');
const folderOf = (name: string): string => (name.includes('/') ? (name.split('/')[0] ?? '') : name);

/** The table of docs/architecture.md: what each folder of core may import. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'span.ts': [],
  'lines.ts': ['span.ts'],
  text: ['catalogue/types.ts'],
  catalogue: ['span.ts', 'text'],
  config: ['span.ts', 'text', 'source', 'catalogue', 'binding'],
  source: ['span.ts', 'text'],
  binding: ['span.ts', 'text', 'catalogue', 'source', 'config'],
  equations: ['span.ts', 'binding', 'catalogue', 'text'],
  claims: ['span.ts', 'binding', 'catalogue', 'text', 'source', 'rules', 'equations'],
  repair: ['span.ts', 'binding', 'catalogue', 'text', 'source', 'claims', 'equations', 'rules'],
  report: ['span.ts', 'binding', 'catalogue', 'config', 'text', 'source'],
  rules: ['span.ts', 'binding', 'catalogue', 'text', 'source', 'claims', 'equations', 'config', 'repair', 'analyse.ts'],
};

/** Folders that any other part of core may be used by: the front door and what writes. */
const open = new Set(['analyse.ts', 'index.ts', 'explain.ts', 'write', 'series']);

describe('core', () => {
  it('imports only what lies below it', () => {
    const wrong: string[] = [];
    for (const file of core) {
      const folder = folderOf(file.name);
      if (open.has(folder)) continue;
      for (const { name, typeOnly } of file.imports) {
        const target = folderOf(name);
        // Rules know the analysis by its type; only the analysis calls them.
        if (target === 'analyse.ts' && !typeOnly) wrong.push(`${file.name} → ${name}`);
        if (target !== folder && !allowed[folder]?.some((one) => one === target || (one === name && typeOnly)))
          wrong.push(`${file.name} → ${name}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('uses three libraries and nothing of Node', () => {
    const used = new Set(core.flatMap((file) => file.packages));
    const wanted = new Set(['zod', 'yaml', 'parse5']);
    expect([...used].filter((name) => !wanted.has(name) && !name.startsWith('parse5'))).toEqual([]);
  });
});

/** What each package may import of the others. */
const packages: Readonly<Record<string, RegExp>> = {
  core: /^$/,
  lsp: /^@gongkai\/core(?:\/series)?$/,
  convert: /^@gongkai\/core$/,
  cli: /^@gongkai\/(?:core(?:\/series)?|convert)$/,
  vscode: /^$/,
};

describe.each(Object.keys(packages))('%s', (name) => {
  const files: readonly SourceFile[] = sourcesOf(name);

  it('has no cycle of imports', () => {
    expect(cycles(files)).toEqual([]);
  });

  it('has no file over 500 lines', () => {
    expect(files.filter((file) => file.lines > 500).map((file) => `${file.name}: ${file.lines}`)).toEqual([]);
  });

  it('imports no package above it', () => {
    const ours = files.flatMap((file) => file.packages.filter((target) => target.startsWith('@gongkai/')));
    expect(ours.filter((target) => !packages[name]?.test(target))).toEqual([]);
  });

  it('reaches into another package only for the words of the protocol', () => {
    const outside = files.flatMap((file) => file.imports.filter((each) => each.name.startsWith('../')));
    // What the extension loads on demand lies beside its sources (packages/vscode/server): known by its type alone.
    const isKnown = (each: (typeof outside)[number]): boolean =>
      /lsp\/src\/(?:protocol|server\/decode)\.ts$/u.test(each.name) ||
      (each.typeOnly && name === 'vscode' && each.name === '../server/convert.ts');
    expect(outside.filter((each) => !isKnown(each)).map((each) => each.name)).toEqual([]);
  });
});

describe('the language service', () => {
  const server = /^(?:server\/|node\.ts|browser\.ts)/u;

  it('knows no connection, no file and no platform: only the server does', () => {
    const pure = sourcesOf('lsp').filter(({ name }) => !server.test(name));
    expect(pure.length).toBeGreaterThan(30);
    const reached = pure.flatMap(({ name, packages: used, imports }) => [
      ...used
        .filter((each) => /^(?:node:|vscode-languageserver(?:\/|$))/u.test(each))
        .map((each) => `${name} → ${each}`),
      ...imports.filter((each) => server.test(each.name) && !each.typeOnly).map((each) => `${name} → ${each.name}`),
    ]);
    expect(reached).toEqual([]);
  });

  it('has each folder in the table of docs/architecture.md', () => {
    const table = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
    const folders = new Set(sourcesOf('lsp').map(({ name }) => (name.includes('/') ? `${folderOf(name)}/` : name)));
    expect([...folders].filter((name) => name !== 'index.ts' && !table.includes(`\`${name}\``))).toEqual([]);
  });
});

it('says the same in docs/architecture.md: every folder of core stands in its table', () => {
  const table = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
  const folders = new Set(core.filter((file) => file.name.includes('/')).map((file) => folderOf(file.name)));
  expect([...folders].filter((folder) => !table.includes(`\`${folder}/\``))).toEqual([]);
});

it('has one place where properties get their seed: no test takes fast-check itself', () => {
  const tests = readdirSync(join(root, 'packages'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /^[^/]+\/test\/.*\.ts$/u.test(name),
  );
  expect(tests.length).toBeGreaterThan(100);
  const taking = tests.filter((name) =>
    readFileSync(join(root, 'packages', name), 'utf8').includes(`from 'fast-check'`),
  );
  expect(taking).toEqual(['core/test/support/fast-check.ts']);
});
