import { rename, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CliError } from '../errors.ts';
import type { Io } from '../io.ts';

/** Writes a file beside its place and puts it there by renaming: nobody ever sees half of it. */
export async function writeOutput(name: string, text: string, io: Io): Promise<void> {
  const path = resolve(io.cwd, name);
  const beside = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(beside, text);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw new CliError(
      `${name}: 无法写入（${error instanceof Error && 'code' in error ? String(error.code) : '未知原因'}） · cannot be written`,
    );
  }
}

/** To a file with `-o`, else to standard output. */
export async function emit(text: string, output: string | undefined, io: Io): Promise<void> {
  if (output === undefined || output === '-') io.stdout.write(text);
  else await writeOutput(output, text, io);
}
