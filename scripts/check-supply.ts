/**
 * `npm run check:supply`: what we ship of others. Counts the packages that each of ours brings along, checks that every
 * licence is on the list, and writes a CycloneDX bill of materials for each to .cache/sbom/. Needs no network.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { root } from './run.ts';

/** Licences under which we may ship a part, and those under which we may at least use a tool. */
const shipped = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'Unlicense',
  '0BSD',
  'Zlib',
  'CC0-1.0',
]);
const tools = new Set([...shipped, 'MPL-2.0', 'Python-2.0', 'CC-BY-3.0', 'CC-BY-4.0', 'Artistic-2.0', 'WTFPL']);
/** What a person has looked at: printed each time. */
const seen: Readonly<Record<string, string>> = {
  'chainsaw@0.1.0': 'MIT/X11 is MIT',
  'duck@0.1.12': 'BSD: its LICENSE is the two-clause one',
  'spawndamnit@3.0.1': 'its LICENSE is the MIT licence',
  'buffers@0.1.1':
    'NO LICENCE: comes with the streaming reader of exceljs (unzipper, binary), which nothing of ours calls',
};
/** Tools with a licence of their own kind, read by a person. */
const read: readonly RegExp[] = [/^@vscode\/vsce-sign/];

interface Entry {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly link?: boolean;
}

const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')) as {
  packages: Record<string, Entry>;
};

/** The licence of a package: the lock names it, or else its own manifest. */
function licenceOf(path: string, entry: Entry): string {
  if (entry.license) return entry.license;
  const manifest = `${root}${path}/package.json`;
  if (!existsSync(manifest)) return 'unknown';
  const { license } = JSON.parse(readFileSync(manifest, 'utf8')) as { license?: unknown };
  return typeof license === 'string' ? license : 'unknown';
}

/** Whether one of the licences that a package offers is on a list: `(MIT OR WTFPL)`. */
const offers = (licence: string, list: ReadonlySet<string>): boolean =>
  licence
    .replace(/^\(|\)$/g, '')
    .split(' OR ')
    .some((one) => one.split(' AND ').every((each) => list.has(each)));

const failures: string[] = [];
const notes = new Set<string>();
const counts = { shipped: 0, tools: 0 };
for (const [path, entry] of Object.entries(packages)) {
  if (!path.includes('node_modules/') || entry.link) continue;
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const isTool = entry.dev === true || entry.devOptional === true;
  counts[isTool ? 'tools' : 'shipped']++;
  const licence = licenceOf(path, entry);
  const note = seen[`${name}@${entry.version}`];
  if (note !== undefined) {
    notes.add(`${name}@${entry.version}: ${note}`);
    continue;
  }
  if (!offers(licence, isTool ? tools : shipped) && !(isTool && read.some((one) => one.test(name))))
    failures.push(`${name}@${entry.version}: licence ${licence}`);
}

interface Sbom {
  readonly metadata: { timestamp?: string; component: { name: string; version: string } };
  serialNumber?: string;
  readonly components: readonly { readonly name: string }[];
}

mkdirSync(`${root}.cache/sbom`, { recursive: true });
for (const name of ['core', 'lsp', 'cli', 'convert']) {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '-w', `@gongkai/${name}`];
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) {
    failures.push(`npm sbom ${name}: ${stderr.slice(0, 300)}`);
    continue;
  }
  const sbom = JSON.parse(stdout) as Sbom;
  const { version } = JSON.parse(readFileSync(`${root}packages/${name}/package.json`, 'utf8')) as { version: string };
  // It is of our package, not of the folder; and the same sources give the same file.
  sbom.metadata.component.name = `@gongkai/${name}`;
  sbom.metadata.component.version = version;
  delete sbom.metadata.timestamp;
  delete sbom.serialNumber;
  writeFileSync(`${root}.cache/sbom/${name}.cdx.json`, `${JSON.stringify(sbom, null, 1)}\n`);
  console.log(`@gongkai/${name}: ${sbom.components.length} packages with all of theirs, .cache/sbom/${name}.cdx.json`);
}
for (const note of notes) console.log(`looked at: ${note}`);
for (const failure of failures) console.error(`check-supply: ${failure}`);
console.log(
  `check-supply: ${counts.shipped} packages in what we ship or build it from, ${counts.tools} tools, ${failures.length} licences to look at`,
);
process.exit(failures.length === 0 ? 0 : 1);
