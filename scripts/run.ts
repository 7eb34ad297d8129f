import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The repository's root, with a slash at its end. */
export const root = fileURLToPath(new URL('../', import.meta.url));

/** Runs a program in the root with its output shown, nothing on its input; returns its exit code. */
export function run(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): number {
  const { status, error } = spawnSync(program, [...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  if (error) console.error(`${program}: ${error.message}`);
  return status ?? 1;
}

/** Runs a script of this repository on its sources. */
export const runScript = (script: string, args: readonly string[] = []): number =>
  run('npx', ['tsx', '--conditions=@gongkai/source', script, ...args]);
