/**
 * `npm run fuzz -- [--runs N] [--minutes M] [--seed S] [--at N]`: random texts and mutated reports, real and made, through
 * every reader, the analysis, the writers, and every language feature at random places; of thirty inputs one is written
 * as a Word file, workbook or web page, damaged and read again (`--files`: all of them). Nothing may throw; time is
 * bounded; ranges lie inside the text; edits apply; a safe fix takes its finding away and brings no error; formatting
 * twice is formatting once; figures survive being written; Chinese and English differ in words alone. What breaks is
 * written to .cache/fuzz/, named by the seed and the number of the input: `--seed 46 --at 5321` tries that one alone.
 * Without options: 20 000 inputs.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { brokenFile } from './fuzz/files.ts';
import { broken } from './fuzz/invariants.ts';
import { mutant, randomTextOf } from './fuzz/mutate.ts';
import { Random } from './fuzz/random.ts';
import { seeds } from './fuzz/seeds.ts';
import { rewritten } from './fuzz/structure.ts';
import { readOptions, stop } from './options.ts';
import { root } from './run.ts';

const usage = 'npm run fuzz -- [--runs N] [--minutes M] [--seed S] [--at N] [--files]';
const values = readOptions(usage, {
  runs: { type: 'string' },
  minutes: { type: 'string' },
  seed: { type: 'string' },
  at: { type: 'string' },
  files: { type: 'boolean', default: false },
});
const number = (text: string | undefined, otherwise: number): number => {
  const value = text === undefined ? otherwise : Number(text);
  return Number.isFinite(value) && value > 0 ? value : stop(usage, 2, `fuzz: not a positive number: ${text}`);
};
const at = values.at === undefined ? undefined : Number(values.at);
if (at !== undefined && !(Number.isSafeInteger(at) && at >= 0))
  stop(usage, 2, `fuzz: not the number of an input: ${values.at}`);
const minutes = values.minutes === undefined ? Number.POSITIVE_INFINITY : number(values.minutes, 1);
const first = at ?? 0;
const runs =
  at === undefined ? number(values.runs, values.minutes === undefined ? 20_000 : Number.MAX_SAFE_INTEGER) : at + 1;
const seed = number(values.seed, 1 + Math.floor(Math.random() * 2 ** 31));

const end = performance.now() + minutes * 60_000;
const from = seeds();
const found: string[] = [];
let count = first;

/** Of four inputs one is a random text, one a report with its bytes mutated, two reports that something plausible befell. */
function next(random: Random): string {
  if (count % 4 === 0) return randomTextOf(seed + count);
  const start = random.pick(from);
  if (!start) return '';
  return count % 4 === 1 ? mutant(start, random) : rewritten(start.bytes.toString('utf8'), random);
}

function keep(problem: string, extension: string, content: string | Uint8Array): void {
  mkdirSync(`${root}.cache/fuzz`, { recursive: true });
  const file = `.cache/fuzz/${seed}-${count}.${extension}`;
  writeFileSync(root + file, content);
  found.push(file);
  console.error(`${file}: ${problem}`);
}

let files = 0;
/** A file is made of a report, not of a random text. */
async function tryFile(random: Random): Promise<void> {
  files++;
  const start = random.pick(from);
  const found = start && (await brokenFile(start.bytes.toString('utf8'), random));
  if (found) keep(found.problem, found.file.format, found.file.bytes);
}

for (; count < runs && performance.now() < end && found.length < 20; count++) {
  // An input depends on its number and on none before it.
  const random = Random.of(seed, count);
  if (values.files || count % 30 === 29) {
    await tryFile(random);
    continue;
  }
  const text = next(random);
  const problem = await broken(text, random);
  if (problem !== undefined) keep(problem, 'txt', text);
}
console.log(
  `fuzz: seed ${seed}, ${count - first} inputs, ${files} of them files, from ${from.length} seeds, ${found.length} found`,
);
process.exit(found.length === 0 ? 0 : 1);
