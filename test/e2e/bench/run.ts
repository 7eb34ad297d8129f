/**
 * `npm run bench:vscode`: measures the packaged extension in a real VS Code (installed on first use), prints, and writes
 * docs/benchmarks-vscode.md. A bar that is missed makes it fail.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { page, type Section } from '../../../bench/report.ts';
import prepare from '../global-setup.ts';
import { root } from '../setup.ts';
import { measureActivation } from './activation.ts';
import { measureTyping } from './typing.ts';

prepare();
const sections: Section[] = [];
for (const measure of [measureActivation, measureTyping]) {
  const section = await measure();
  console.error(section.title, section.rows.map((row) => row.join(' ')).join('; '));
  sections.push(section);
}
const text = page(sections, 'npm run bench:vscode');
console.log(text);
writeFileSync(join(root, 'docs/benchmarks-vscode.md'), text);
process.exit(sections.every(({ bars }) => bars.every(({ value, limit }) => value <= limit)) ? 0 : 1);
