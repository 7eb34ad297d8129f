/**
 * `npm run fuzz -- [--runs N] [--minutes M] [--seed S]`: random texts and byte-level mutations of reports through the
 * whole analysis. It must not throw, must stay within its time, and every range must lie inside the text. What breaks
 * is written to .cache/fuzz/, with the seed that made it. Without options: 100 000 inputs.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { broken } from './fuzz/invariants.ts';
import { mutant, randomTexts } from './fuzz/mutate.ts';
import { Random } from './fuzz/random.ts';
import { seeds } from './fuzz/seeds.ts';
import { root } from './run.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string' }, minutes: { type: 'string' }, seed: { type: 'string' } },
});
const number = (text: string | undefined, otherwise: number): number => {
  const value = text === undefined ? otherwise : Number(text);
  if (Number.isFinite(value) && value > 0) return value;
  console.error(`fuzz: not a positive number: ${text}`);
  process.exit(2);
};
const minutes = values.minutes === undefined ? Number.POSITIVE_INFINITY : number(values.minutes, 1);
const runs = number(values.runs, values.minutes === undefined ? 100_000 : Number.MAX_SAFE_INTEGER);
const seed = number(values.seed, 1 + Math.floor(Math.random() * 2 ** 31));

const end = performance.now() + minutes * 60_000;
const random = new Random(seed);
const from = seeds();
const found: string[] = [];
let waiting: string[] = [];
let count = 0;

/** Every fourth input is a random text, the others are mutated reports. */
function next(): string {
  if (count % 4 === 0) {
    if (waiting.length === 0) waiting = randomTexts(250, seed + count);
    return waiting.pop() ?? '';
  }
  const start = random.pick(from);
  return start ? mutant(start, random) : '';
}

for (; count < runs && performance.now() < end && found.length < 20; count++) {
  const text = next();
  const problem = broken(text);
  if (problem === undefined) continue;
  mkdirSync(`${root}.cache/fuzz`, { recursive: true });
  const file = `.cache/fuzz/${seed}-${count}.txt`;
  writeFileSync(root + file, text);
  found.push(file);
  console.error(`${file}: ${problem}`);
}
console.log(`fuzz: seed ${seed}, ${count} inputs from ${from.length} seeds, ${found.length} found`);
process.exit(found.length === 0 ? 0 : 1);
