import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../../packages/cli/src/files/decode.ts';

/** Reading and decoding all files of a folder in one thread, and nothing else: milliseconds. */
export function floorOf(folder: string): number {
  const start = performance.now();
  let length = 0;
  for (const inside of readdirSync(folder).sort()) {
    for (const name of readdirSync(join(folder, inside)).sort())
      length += decodeText(readFileSync(join(folder, inside, name)))?.length ?? 0;
  }
  if (length === 0) throw new Error(`${folder} is empty`);
  return performance.now() - start;
}
