/**
 * `npm run check:versions [-- v1.2.3]`: every package that is published has one version, names the others by it, asks for
 * the same Node, and holds in its tarball what it should and nothing else; and every note in `.changeset` begins as
 * `changeset version` must find it. With a tag, that is the version.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { root } from './run.ts';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly engines?: { readonly node?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

const names = ['core', 'lsp', 'convert', 'cli', 'vscode'].filter((name) => existsSync(`${root}packages/${name}`));
const read = (path: string): Manifest => JSON.parse(readFileSync(`${root}${path}package.json`, 'utf8')) as Manifest;
const own = read('');
const tag = process.argv.slice(2).find((word) => word.startsWith('v'));
const version = tag?.slice(1) ?? own.version;
const failures: string[] = [];

/** What may be in a published package; sources go with the maps that name them. */
const wanted =
  /^(?:package\.json|LICENSE|README(?:\.[\w-]+)?\.md|CHANGELOG\.md|bin\/[\w-]+\.js|catalogue\/[\w.-]+\.(?:json|csv)|src\/.+\.ts|dist\/.+\.(?:[cm]?js|d\.[cm]?ts|map|json|css|md|bcmap|ttf|wasm|pfb))$/;

for (const name of names) {
  const manifest = read(`packages/${name}/`);
  if (manifest.version !== version) failures.push(`${name} is ${manifest.version}, not ${version}`);
  if (manifest.license !== own.license) failures.push(`${name}: licence ${manifest.license}`);
  if (name !== 'vscode' && manifest.engines?.node !== own.engines?.node)
    failures.push(`${name} asks for Node ${manifest.engines?.node}`);
  for (const [other, range] of Object.entries(manifest.dependencies ?? {})) {
    if (other.startsWith('@gongkai/') && range !== manifest.version)
      failures.push(`${name} asks for ${other} ${range}`);
  }
  if (name === 'vscode') continue;
  const packed = spawnSync('npm', ['pack', '--dry-run', '--json', '-w', `packages/${name}`], {
    cwd: root,
    encoding: 'utf8',
  });
  const answer = JSON.parse(packed.stdout || '[]') as unknown;
  const [entry] = (Array.isArray(answer) ? answer : Object.values(answer as object)) as {
    files: { path: string }[];
    size: number;
  }[];
  const files = entry?.files.map(({ path }) => path) ?? [];
  const strange = files.filter((path) => !wanted.test(path));
  if (strange.length > 0) failures.push(`${name} would publish ${strange.join(', ')}`);
  for (const needed of ['package.json', 'LICENSE'])
    if (!files.includes(needed)) failures.push(`${name} lacks ${needed}`);
  if (!files.some((path) => path.startsWith('dist/'))) failures.push(`${name} has no dist: build first`);
  console.log(
    `${manifest.name} ${manifest.version}: ${files.length} files, ${((entry?.size ?? 0) / 1000).toFixed(0)} kB packed`,
  );
}
const bumps = /^---\n(?:'(?:@gongkai\/[a-z]+|gongkai)': (?:patch|minor|major)\n)+---\n\n\S/;
for (const name of readdirSync(`${root}.changeset`)) {
  if (!name.endsWith('.md') || name === 'README.md') continue;
  if (!bumps.test(readFileSync(`${root}.changeset/${name}`, 'utf8')))
    failures.push(`.changeset/${name} does not begin with the packages it bumps between two lines of ---`);
}
for (const failure of failures) console.error(`check-versions: ${failure}`);
process.exit(failures.length === 0 ? 0 : 1);
