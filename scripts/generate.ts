/**
 * Runs every generator of this folder: `npm run generate`. With `--check` nothing is written, and it fails where a
 * generated file is out of step with what it is made from.
 */
import { readdirSync } from 'node:fs';
import { root, runScript } from './run.ts';

const generators = readdirSync(`${root}scripts`).filter((name) => /^generate-.*\.ts$|.-generate\.ts$/.test(name));
const failed = generators.filter((name) => runScript(`scripts/${name}`, process.argv.slice(2)) !== 0);
if (failed.length > 0) {
  console.error(`generate: ${failed.join(', ')} failed`);
  process.exit(1);
}
console.log(`generate: ${generators.length} generators`);
