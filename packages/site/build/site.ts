/**
 * `npm run site`: the documentation and the page that checks reports, into packages/site/dist/site. Any plain file
 * server shows it (`npm run site -- --serve [PORT]` is one); check.html alone also works from a disk. Needs no network.
 */
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { Application } from 'typedoc';
import { build } from 'vitepress';
import { checkPage } from './check.ts';
import { serve } from './serve.ts';

const here = fileURLToPath(new URL('..', import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));
const out = `${here}dist/site`;

const icon = `${root}packages/vscode/images/icon.svg`;

/** Pages of the public functions and types of core and of the language service, from their own comments. */
async function api(): Promise<void> {
  const app = await Application.bootstrapWithPlugins({
    name: 'Gongkai',
    entryPoints: ['core', 'lsp'].map((name) => `${root}packages/${name}/src/index.ts`),
    tsconfig: `${root}packages/lsp/tsconfig.json`,
    out: `${out}/api`,
    readme: 'none',
    favicon: icon,
    disableGit: true,
    sourceLinkTemplate: '{path}',
    excludeInternal: true,
    hideGenerator: true,
    skipErrorChecking: true,
    navigationLinks: { 文档: '../index.html' },
    logLevel: 'Warn',
  });
  const project = await app.convert();
  if (!project) throw new Error('typedoc understood nothing');
  await app.generateOutputs(project);
}

const only = process.argv.includes('--check-page');
if (!only) {
  await rm(out, { recursive: true, force: true });
  await build(here);
  await api();
  await copyFile(icon, `${out}/icon.svg`);
}
await mkdir(out, { recursive: true });
const page = await checkPage();
await writeFile(`${out}/check.html`, page);
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
console.log(`site: packages/site/dist/site`);
console.log(`check.html: ${kB(Buffer.byteLength(page))}, gzipped ${kB(gzipSync(page).length)}`);

const at = process.argv.indexOf('--serve');
if (at >= 0) {
  const { url } = await serve(out, Number(process.argv[at + 1] ?? 8270));
  console.log(url);
}
