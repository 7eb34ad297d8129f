import { rmSync } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CliError } from '../errors.ts';
import type { Io } from '../io.ts';

/** Where text goes piece by piece. */
export interface Destination {
  /** Resolves when the next piece may come. */
  write(piece: string | Uint8Array): Promise<void>;
  /** Everything has been written: puts the file in its place. */
  finish(): Promise<void>;
  /** Leaves nothing behind. */
  abandon(): Promise<void>;
}

/** What stands beside its place and has not been put there: gone when the process ends, however it ends. */
const beside = new Set<string>();
process.on('exit', () => {
  for (const path of beside) rmSync(path, { recursive: true, force: true });
});

const failure = (name: string, error: unknown): CliError =>
  error instanceof CliError
    ? error
    : new CliError(
        `${name}: 无法写入（${error instanceof Error && 'code' in error ? String(error.code) : '未知原因'}） · cannot be written`,
      );

/** Runs a piece of writing; what goes wrong becomes one line that names the output. */
export async function writing<T>(name: string, work: () => Promise<T> | T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw failure(name, error);
  }
}

/** A name beside the place of an output, on the same disk, remembered until `settle`. */
export function placeBeside(path: string): string {
  const name = `${path}.${process.pid}.tmp`;
  beside.add(name);
  return name;
}

/** Puts what stands beside into its place, or removes it. */
export async function settle(name: string, from: string, to: string | undefined): Promise<void> {
  if (to === undefined) await rm(from, { recursive: true, force: true });
  else await writing(name, () => rename(from, to));
  beside.delete(from);
}

/** A file that is written beside its place and put there by renaming: nobody ever sees half of it. */
export async function fileDestination(name: string, io: Pick<Io, 'cwd'>): Promise<Destination> {
  const path = resolve(io.cwd, name);
  const temporary = placeBeside(path);
  const handle: FileHandle = await writing(name, () => open(temporary, 'w'));
  return {
    write: (piece) => writing(name, () => handle.writeFile(piece)),
    finish: async () => {
      await writing(name, () => handle.close());
      await settle(name, temporary, path);
    },
    abandon: async () => {
      await handle.close().catch(() => undefined);
      await settle(name, temporary, undefined);
    },
  };
}

/** Standard output, or a file with `-o`. */
export async function destination(output: string | undefined, io: Io): Promise<Destination> {
  if (output !== undefined && output !== '-') return fileDestination(output, io);
  const nothing = async (): Promise<void> => undefined;
  return { write: async (piece) => io.stdout.write(piece), finish: nothing, abandon: nothing };
}

/**
 * An empty folder beside the place of a folder to be written.
 *
 * @throws CliError where something is there already: a data set is never mixed with an older one
 */
export async function folderBeside(name: string, io: Pick<Io, 'cwd'>): Promise<{ from: string; to: string }> {
  const to = resolve(io.cwd, name);
  const there = await readdir(to).catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? [] : undefined));
  if (there === undefined || there.length > 0)
    throw new CliError(`${name}: 已经存在，请换一个空文件夹 · is there already; name an empty folder`);
  const from = placeBeside(to);
  await writing(name, async () => {
    await rm(to, { recursive: true, force: true });
    await mkdir(from, { recursive: true });
  });
  return { from, to };
}
