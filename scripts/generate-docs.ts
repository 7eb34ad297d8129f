/**
 * Writes a page a rule into docs/rules/ and their index, from the rules themselves and from their examples, which also
 * run as tests. With `--check` nothing is written, and it fails where a page is out of step.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { rules, seriesRules, suppressionRules } from '../packages/core/src/rules/registry.ts';
import { loadExamples } from '../packages/core/test/rules/support/load.ts';
import { indexPage, rulePage } from './docs/rule-page.ts';
import { root } from './run.ts';

const folder = `${root}docs/rules/`;
const check = process.argv.includes('--check');

const examples = await loadExamples();
const all = [...rules, ...seriesRules, ...suppressionRules].sort((a, b) => (a.code < b.code ? -1 : 1));
const pages = new Map<string, string>(all.map((rule) => [`${rule.code}.md`, rulePage(rule, examples.get(rule.code))]));
pages.set('README.md', indexPage(all));

mkdirSync(folder, { recursive: true });
const stale = readdirSync(folder).filter((name) => name.endsWith('.md') && !pages.has(name));
const changed = [...pages].filter(([name, text]) => current(name) !== text).map(([name]) => name);

function current(name: string): string | undefined {
  try {
    return readFileSync(folder + name, 'utf8');
  } catch {
    return undefined;
  }
}

if (check) {
  if (changed.length + stale.length > 0) {
    console.error(`docs/rules: out of step: ${[...changed, ...stale].join(', ')}; run npm run generate`);
    process.exit(1);
  }
} else {
  for (const name of stale) rmSync(folder + name);
  for (const name of changed) writeFileSync(folder + name, pages.get(name) ?? '');
}
console.log(`docs/rules: ${pages.size} pages, ${changed.length} ${check ? 'out of step' : 'written'}`);
