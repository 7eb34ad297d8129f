import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { Script } from 'node:vm';
import { build } from 'esbuild';
import type { ExampleTest } from './tests.ts';

type Exports = Partial<typeof import('./tests.ts')>;

/** In place of what imports example files by names it computes: imports that a bundler can follow. */
function loaderOf(group: string): string {
  const names = readdirSync('packages/core/test/rules');
  const codes = names.flatMap((name) => /^([A-Z]\d\d)\.ts$/u.exec(name)?.[1] ?? []).sort();
  const own = codes.filter((code) => code.startsWith(group));
  const imports = own.map((code) => `import { examples as ${code} } from '../${code}.ts';\n`);
  return `${imports.join('')}export const loadExamples = async () => new Map(Object.entries({ ${own.join(', ')} }));`;
}

/**
 * A group's tests and all that they test, from the working directory, as one script. Each call of what is returned
 * evaluates it anew: modules with nothing computed or kept so far.
 */
export async function bundle(group: string): Promise<() => Promise<readonly ExampleTest[]>> {
  const { outputFiles } = await build({
    // Stryker moves its process to the sandbox after it loaded this file; esbuild keeps the folder it was loaded in.
    absWorkingDir: process.cwd(),
    entryPoints: ['scripts/mutation/tests.ts'],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    conditions: ['@gongkai/source'],
    logLevel: 'error',
    plugins: [
      {
        name: 'examples',
        setup(inside) {
          const filter = /[\\/]rules[\\/]support[\\/]load\.ts$/;
          inside.onLoad({ filter }, () => ({ contents: loaderOf(group), loader: 'ts' }));
        },
      },
    ],
  });
  const text = outputFiles[0]?.text ?? '';
  // Compiled once: to evaluate it again costs some 40 ms, to import it again as a file ten times that.
  const evaluate: unknown = new Script(`(exports, module, require) => {${text}\n}`).runInThisContext();
  if (typeof evaluate !== 'function') throw new Error('mutation: the bundle is no function');
  const require = createRequire(resolve('scripts/mutation/tests.ts'));
  return () => {
    const module: { exports: Exports } = { exports: {} };
    evaluate(module.exports, module, require);
    if (!module.exports.testsOf) throw new Error('mutation: the bundle exports no tests');
    return module.exports.testsOf(group);
  };
}
