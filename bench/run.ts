/**
 * `npm run bench [-- --only core|lsp]`: measures, prints, and writes docs/benchmarks.md. A bar that is missed makes it
 * fail; bars on time are nowhere else. With `--only` nothing is written.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { analysisSection, scalingSection } from './core/analysis.ts';
import { webPageSection } from './core/web-page.ts';
import { page, type Section } from './report.ts';

const groups: Readonly<Record<string, readonly (() => Section | Promise<Section>)[]>> = {
  core: [analysisSection, scalingSection, webPageSection],
};

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const names = values.only === undefined ? Object.keys(groups) : [values.only];
const sections: Section[] = [];
for (const name of names) {
  for (const measure of groups[name] ?? []) {
    const section = await measure();
    console.error(`measured: ${section.title}`);
    sections.push(section);
  }
}
if (sections.length === 0) {
  console.error(`bench: no group ${values.only}; there are ${Object.keys(groups).join(', ')}`);
  process.exit(2);
}
const text = page(sections);
console.log(text);
if (values.only === undefined) writeFileSync(fileURLToPath(new URL('../docs/benchmarks.md', import.meta.url)), text);
process.exit(sections.every(({ bars }) => bars.every(({ value, limit }) => value <= limit)) ? 0 : 1);
