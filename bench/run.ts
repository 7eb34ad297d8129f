/**
 * `npm run bench [-- --only GROUP]`: measures, prints, and writes docs/benchmarks.md. A group is a folder here whose
 * `index.ts` exports `measures`; to measure more, add a file to one, or a folder. A bar that is missed makes it fail;
 * bars on time are nowhere else. With `--only` nothing is written.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readOptions, stop } from '../scripts/options.ts';
import { type Measure, page, type Section } from './report.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const groups = readdirSync(here)
  .filter((name) => existsSync(`${here}${name}/index.ts`))
  .sort();

const usage = `npm run bench [-- --only GROUP …]   groups: ${groups.join(', ')}`;
const { only } = readOptions(usage, { only: { type: 'string', multiple: true } });
const unknown = only?.filter((name) => !groups.includes(name)) ?? [];
if (unknown.length > 0) stop(usage, 2, `bench: no group ${unknown.join(', ')}`);

const sections: Section[] = [];
for (const name of only ?? groups) {
  const { measures } = (await import(`./${name}/index.ts`)) as { measures: readonly Measure[] };
  for (const measure of measures) {
    const section = await measure();
    console.error(`measured: ${section.title}`);
    sections.push(section);
  }
}
const text = page(sections);
console.log(text);
if (only === undefined) writeFileSync(fileURLToPath(new URL('../docs/benchmarks.md', import.meta.url)), text);
process.exit(sections.every(({ bars }) => bars.every(({ value, limit }) => value <= limit)) ? 0 : 1);
