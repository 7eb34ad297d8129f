/**
 * Makes the packages of the extension from its build: `gongkai-<version>.vsix` for desktop and web, and with `--web-only`
 * beside it `gongkai-web-<version>.vsix`, which has the browser's build alone (VS Code takes the desktop's wherever it
 * can, so that is how the browser's is tested). Lists the contents, checks sizes, and fails where something is missing.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadedWith } from './loaded-with.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'packages/vscode');

interface Manifest {
  version: string;
  main?: string;
  browser?: string;
  [key: string]: unknown;
}

const kept = ['images', 'l10n', 'schemas', 'snippets', 'syntaxes', 'walkthrough', 'dist'];
const files = [
  'language-configuration.json',
  'package.nls.json',
  'package.nls.zh-cn.json',
  'README.md',
  'README.en.md',
  'CHANGELOG.md',
  'LICENSE',
];

/** In bytes. What is loaded on first use (pinyin, plots, web pages, …) is not counted with the server and the client. */
const limits = { vsix: 1_500_000, client: 300_000, server: 450_000 };

function stage(folder: string, webOnly: boolean): Manifest {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of kept)
    if (existsSync(join(source, name))) cpSync(join(source, name), join(folder, name), { recursive: true });
  for (const name of files) if (existsSync(join(source, name))) cpSync(join(source, name), join(folder, name));
  for (const name of ['images/icon.svg', 'images/readme']) rmSync(join(folder, name), { recursive: true, force: true });
  const manifest = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as Manifest;
  for (const key of ['private', 'scripts', 'devDependencies', 'dependencies']) Reflect.deleteProperty(manifest, key);
  if (webOnly) {
    Reflect.deleteProperty(manifest, 'main');
    rmSync(join(folder, 'dist/extension.js'));
    const server = join(folder, 'dist/server');
    const needed = JSON.parse(readFileSync(join(server, 'browser.json'), 'utf8')) as string[];
    for (const name of readdirSync(server)) {
      if (name !== 'browser.json' && !needed.includes(name)) rmSync(join(server, name), { recursive: true });
    }
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
  // The folder holds what is wanted and nothing else.
  writeFileSync(join(folder, '.vscodeignore'), '');
  return manifest;
}

const sizeOf = (path: string): number => statSync(path).size;

/** What the server starts with. */
const sizeOfServer = (folder: string): number =>
  loadedWith(join(folder, 'node.cjs'), join(folder, 'server.cjs')).reduce((sum, path) => sum + sizeOf(path), 0);

function list(folder: string): { name: string; size: number }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ name: relative(folder, path), size: sizeOf(path) }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** @returns the package's path */
export function packageVsix(webOnly: boolean, quiet = false): string {
  const folder = join(root, '.cache/vsix', webOnly ? 'web' : 'desktop');
  const manifest = stage(folder, webOnly);
  const out = join(root, `gongkai${webOnly ? '-web' : ''}-${manifest.version}.vsix`);
  const vsce = join(root, 'node_modules/@vscode/vsce/vsce');
  const args = [
    vsce,
    'package',
    '--no-dependencies',
    '--allow-missing-repository',
    '--no-rewrite-relative-links',
    '-o',
    out,
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`vsce failed:\n${stdout}${stderr}`);
  const warnings = `${stdout}\n${stderr}`
    .split('\n')
    .filter((line) => /warning/i.test(line) && !/repository/i.test(line));
  if (warnings.length > 0) throw new Error(`vsce warns:\n${warnings.join('\n')}`);
  const contents = list(folder);
  const needed = [
    'package.json',
    'README.md',
    'CHANGELOG.md',
    'LICENSE',
    'dist/web/extension.js',
    'dist/server/browser.json',
    'dist/server/browser.cjs',
    'dist/server/pinyin.cjs',
    'dist/webview/preview.js',
  ];
  if (!webOnly)
    needed.push('dist/extension.js', ...['node', 'server', 'convert'].map((name) => `dist/server/${name}.cjs`));
  const missing = needed.filter((name) => !contents.some((entry) => entry.name === name));
  if (missing.length > 0) throw new Error(`missing in the package: ${missing.join(', ')}`);
  const sizes = [
    ['vsix', sizeOf(out), limits.vsix],
    ...(webOnly
      ? []
      : ([
          [
            'client, of dist/extension.js and dist/web/extension.js',
            sizeOf(join(folder, 'dist/extension.js')) + sizeOf(join(folder, 'dist/web/extension.js')),
            limits.client,
          ],
          ['server, with its chunks', sizeOfServer(join(folder, 'dist/server')), limits.server],
        ] as const)),
    ['dist/web/extension.js', sizeOf(join(folder, 'dist/web/extension.js')), limits.client],
  ] as const;
  if (!quiet) {
    for (const { name, size } of contents) console.log(`${String(size).padStart(9)}  ${name}`);
    for (const [name, size, limit] of sizes) console.log(`${name}: ${size} bytes, limit ${limit}`);
    console.log(relative(root, out));
  }
  const over = sizes.filter(([, size, limit]) => size > limit);
  if (over.length > 0) throw new Error(`over the limit: ${over.map(([name, size]) => `${name} (${size})`).join(', ')}`);
  return out;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  packageVsix(false);
  if (process.argv.includes('--web-only')) packageVsix(true);
}
