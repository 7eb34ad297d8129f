import { CliError } from './errors.ts';
import type { Io } from './io.ts';

/** Paths of the command line; with `-0` those on standard input, separated by NUL. */
export async function pathsOf(paths: readonly string[], fromInput: boolean, io: Io): Promise<readonly string[]> {
  if (!fromInput) {
    if (paths.length === 0) throw new CliError('请给出要检查的文件或文件夹 · name a file or a folder');
    return paths;
  }
  const listed = new TextDecoder()
    .decode(await io.stdin())
    .split('\0')
    .filter((path) => path !== '');
  return [...paths.filter((path) => path !== '-'), ...listed];
}
