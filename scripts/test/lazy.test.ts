import { build, type Metafile } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { root } from './sources.ts';

/** What a program loads when it starts: the packages that its entry imports, itself or by files it imports at once. */
async function loadedAtOnce(entry: string, own: RegExp): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [`${root}${entry}`],
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    outdir: `${root}.cache/lazy`,
    conditions: ['@gongkai/source'],
    plugins: [
      {
        name: 'packages stay outside',
        setup: ({ onResolve }) => {
          onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
            kind === 'entry-point' || own.test(path) ? undefined : { path, external: true },
          );
        },
      },
    ],
  });
  const { outputs } = metafile;
  const first = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint?.endsWith(entry))?.[0];
  const seen = new Set<string>();
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    const chunk: Metafile['outputs'][string] | undefined = outputs[name];
    for (const { path, kind, external } of chunk?.imports ?? []) {
      if (kind !== 'import-statement') continue;
      if (external) found.add(path);
      else visit(path);
    }
  };
  visit(first ?? '');
  return [...found].filter((path) => !path.startsWith('node:')).sort();
}

describe('heavy libraries wait for a file of their kind', () => {
  it('the command line starts without the converter', async () => {
    const loaded = await loadedAtOnce('packages/cli/src/main.ts', /^@gongkai\/core/);
    expect(loaded).toContain('commander');
    expect(loaded).not.toContain('@gongkai/convert');
  });

  it('the converter starts without the libraries for Word, PDF and spreadsheets', async () => {
    expect(await loadedAtOnce('packages/convert/src/index.ts', /^$/)).toEqual(['@gongkai/core']);
  });
});
