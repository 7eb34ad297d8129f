/** Writes docs/precision.md from the judgements of packages/core/test/precision/judged.ts. */
import { readFileSync, writeFileSync } from 'node:fs';
import { ruleOf } from '../packages/core/src/rules/registry.ts';
import { judgements, mended } from '../packages/core/test/precision/judged.ts';
import { root } from './run.ts';

const file = `${root}docs/precision.md`;
const all = Object.values(judgements).flat();
const share = (list: readonly { readonly right: boolean }[]): string =>
  `${list.filter(({ right }) => right).length} of ${list.length}`;
const codes = [...new Set(all.map(({ code }) => code))].sort();

const text = `${[
  '# Precision · 误报',
  '',
  'Every finding on every real report at hand, each judged by a person who has read the passage. Written by `npm run generate` from',
  '`packages/core/test/precision/judged.ts`. A finding on these reports that nobody has judged fails the tests, and so does a right',
  'one that is lost. The reports are few: this holds the rules to what was seen, and proves nothing about reports that were not.',
  '',
  `Right: ${share(all)}, on ${Object.keys(judgements).length} reports, by ${codes.length} rules.`,
  '',
  '## By rule',
  '',
  '| rule | what | right |',
  '|---|---|---|',
  ...codes.map(
    (code) =>
      `| [${code}](rules/${code}.md) | ${ruleOf(code)?.title.en ?? ''} | ${share(all.filter((each) => each.code === code))} |`,
  ),
  '',
  '## By report',
  ...Object.entries(judgements).flatMap(([name, list]) => [
    '',
    `### ${name}`,
    '',
    '| rule | verdict | why |',
    '|---|---|---|',
    ...list.map(({ code, right, why }) => `| ${code} | ${right ? 'right' : '**wrong**'} | ${why} |`),
  ]),
  '',
  '## Wrong once, mended',
  '',
  '| rule | on | what was done |',
  '|---|---|---|',
  ...mended.map(({ code, file: name, why }) => `| ${code} | ${name} | ${why} |`),
].join('\n')}\n`;

let before = '';
try {
  before = readFileSync(file, 'utf8');
} catch {
  // The first time.
}
if (before !== text && process.argv.includes('--check')) {
  console.error('docs/precision.md: out of step; run npm run generate');
  process.exit(1);
}
if (before !== text) writeFileSync(file, text);
console.log(`docs/precision.md: ${all.length} judgements`);
