/**
 * Packs what is published and checks it as an importer would meet it: publint for the manifest, @arethetypeswrong/cli
 * for the types under every way of resolving them, and the sizes of what is in it. Needs a build.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { root, run } from './run.ts';

const libraries = ['core', 'convert', 'lsp'];
const published = [...libraries, 'cli'];
let failures = 0;
const check = (name: string, code: number): void => {
  if (code === 0) return;
  failures++;
  console.error(`check-packages: ${name} failed`);
};

for (const name of published) {
  check(`publint ${name}`, run('npx', ['publint', 'run', `packages/${name}`, '--strict', '--level', 'warning']));
}
for (const name of libraries) {
  const args = ['attw', '--pack', `packages/${name}`, '--profile', 'node16', '--exclude-entrypoints', 'catalogue.json'];
  check(`attw ${name}`, run('npx', args));
}

check('installed', run('npx', ['tsx', 'scripts/check-installed.ts']));

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
console.log('\nbundle sizes (bytes as built, and gzipped)');
for (const name of [...published, 'vscode']) {
  const folder = `${root}packages/${name}/dist`;
  if (!existsSync(folder)) continue;
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = `${folder}/${file}`;
    if (!/\.[cm]?js$/.test(file) || !statSync(path).isFile()) continue;
    const content = readFileSync(path);
    console.log(
      `  ${`${name}/dist/${file}`.padEnd(44)} ${kB(content.length).padStart(10)} ${kB(gzipSync(content).length).padStart(10)}`,
    );
  }
}
process.exit(failures === 0 ? 0 : 1);
