/**
 * `npm run bench:vscode`: measures the packaged extension in a real VS Code (installed on first use), prints, and writes
 * docs/benchmarks-vscode.md. A bar that is missed makes it fail.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { page } from '../../../bench/report.ts';
import prepare from '../global-setup.ts';
import { root } from '../setup.ts';
import { measureActivation } from './activation.ts';
import { measureTyping } from './typing.ts';

prepare();
const sections = [await measureActivation(), await measureTyping()];
const text = page(sections, 'npm run bench:vscode');
console.log(text);
writeFileSync(join(root, 'docs/benchmarks-vscode.md'), text);
process.exit(sections.every(({ bars }) => bars.every(({ value, limit }) => value <= limit)) ? 0 : 1);
