/**
 * `npm run check:reproducible`: builds and packs everything twice, an hour apart by the clock that packers are given
 * (SOURCE_DATE_EPOCH stays), and compares the packages byte by byte. Prints each package's SHA-256.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.ts';

const names = ['core', 'lsp', 'convert', 'cli'].filter((name) => readdirSync(`${root}packages`).includes(name));
const env = { SOURCE_DATE_EPOCH: '1735689600', FORCE_COLOR: '0' };

function must(program: string, args: readonly string[]): void {
  if (run(program, args, env) !== 0) {
    console.error(`check-reproducible: ${program} ${args.join(' ')} failed`);
    process.exit(1);
  }
}

const packagesOf = (folder: string): string[] => readdirSync(folder).filter((file) => file.endsWith('.vsix'));

/** Builds and packs all; the hash of each package by its name. */
function packAll(round: number): Map<string, string> {
  const folder = join(root, '.cache/reproducible', String(round));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of names) {
    rmSync(`${root}packages/${name}/dist`, { recursive: true, force: true });
    must('npm', ['run', '--silent', 'build', '-w', `packages/${name}`]);
    must('npm', ['pack', '--silent', '--pack-destination', folder, '-w', `packages/${name}`]);
  }
  // A package that an earlier run of something else has left is none of these.
  for (const name of packagesOf(root)) rmSync(join(root, name));
  must('npm', ['run', '--silent', 'package']);
  for (const name of packagesOf(root)) renameSync(join(root, name), join(folder, name));
  must('npm', ['run', '--silent', 'site', '--', '--check-page']);
  renameSync(`${root}packages/site/dist/site/check.html`, join(folder, 'check.html'));
  const hash = (name: string): string =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
  return new Map(
    readdirSync(folder)
      .sort()
      .map((name) => [name, hash(name)]),
  );
}

/** What is committed and what is not: sources that somebody edits meanwhile make different packages. */
const sources = (): string =>
  ['rev-parse HEAD', 'diff HEAD', 'status --porcelain']
    .map((words) => spawnSync('git', words.split(' '), { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 }).stdout)
    .join('\n');

const before = sources();
const first = packAll(1);
const second = packAll(2);
if (sources() !== before) {
  console.error('check-reproducible: the sources changed while it ran, so that nothing can be said');
  process.exit(1);
}
let differences = 0;
for (const [name, hash] of first) {
  const same = second.get(name) === hash;
  if (!same) differences++;
  console.log(`${same ? 'same bytes' : 'DIFFERENT '}  ${hash}  ${name}`);
}
console.log(`check-reproducible: ${first.size} packages built twice, ${differences} differ`);
process.exit(differences === 0 && first.size > 4 ? 0 : 1);
