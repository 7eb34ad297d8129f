import type { Io } from '../io.ts';
import { destination, fileDestination } from './output.ts';

/** Writes a file beside its place and puts it there by renaming: nobody ever sees half of it. */
export async function writeOutput(name: string, content: string | Uint8Array, io: Io): Promise<void> {
  const file = await fileDestination(name, io);
  try {
    await file.write(content);
  } catch (error) {
    await file.abandon();
    throw error;
  }
  await file.finish();
}

/** To a file with `-o`, else to standard output. */
export async function emit(text: string, output: string | undefined, io: Io): Promise<void> {
  const to = await destination(output, io);
  await to.write(text);
  await to.finish();
}
