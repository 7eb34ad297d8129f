import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** An extension for tests only: `package.json` without name, version and engines, and its other files. */
export interface TestExtension {
  readonly name: string;
  readonly version: string;
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly files: Readonly<Record<string, string>>;
}

/** Puts an extension among those that are installed, without a package; there must be a list of them already. */
export function installTestExtension(
  extensions: string,
  { name, version, manifest, files }: TestExtension,
): { id: string } {
  const folder = `test.${name}-${version}`;
  const path = join(extensions, folder);
  const all = {
    ...files,
    'package.json': JSON.stringify({ name, publisher: 'test', version, engines: { vscode: '^1.96.0' }, ...manifest }),
  };
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(join(path, file, '..'), { recursive: true });
    writeFileSync(join(path, file), text);
  }
  const list = join(extensions, 'extensions.json');
  const identifier = { id: `test.${name}` };
  const location = { $mid: 1, path, scheme: 'file' };
  const known = JSON.parse(readFileSync(list, 'utf8')) as unknown[];
  writeFileSync(
    list,
    JSON.stringify([...known, { identifier, version, location, relativeLocation: folder, metadata: {} }]),
  );
  return identifier;
}
