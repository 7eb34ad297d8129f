/**
 * `npm run try:adding-a-rule`: does what docs/adding-a-rule.md says, word for word, in a copy of what is committed: writes
 * its files, applies its change, runs its commands; then looks for what must have come of it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './run.ts';

const copy = join(root, '.cache/adding-a-rule/repository');
const page = readFileSync(join(root, 'docs/adding-a-rule.md'), 'utf8');

function must(program: string, args: readonly string[], cwd: string, input = ''): void {
  const { status, stdout, stderr } = spawnSync(program, [...args], { cwd, input, encoding: 'utf8' });
  if (status === 0) return;
  console.error(
    `${stdout.slice(-3000)}${stderr.slice(-3000)}\ntry-adding-a-rule: ${program} ${args.join(' ')}: exit ${status}`,
  );
  process.exit(1);
}

rmSync(dirname(copy), { recursive: true, force: true });
mkdirSync(dirname(copy), { recursive: true });
must('git', ['clone', '--quiet', '--local', root, copy], root);
// Links of the workspace are relative, so they lead into the copy.
must('cp', ['-al', join(root, 'node_modules'), copy], root);

const start = performance.now();
let typed = 0;
const steps = page.matchAll(/<!-- (file: (?<file>\S+)|change|run) -->\n\n```(?<kind>\w+)\n(?<text>[\s\S]*?)\n```/g);
for (const { groups } of steps) {
  const { file, kind, text = '' } = groups ?? {};
  if (kind === 'ts' && file) {
    writeFileSync(join(copy, file), `${text}\n`);
    typed += text.length;
    console.log(`wrote ${file}`);
  } else if (kind === 'diff') {
    must('git', ['apply', '--recount', '-'], copy, `${text}\n`);
    typed += [...text.matchAll(/^\+(?!\+).*/gm)].join('').length;
    console.log('applied the change');
  } else if (kind === 'sh') {
    for (const line of text.split('\n')) {
      must('sh', ['-c', line], copy);
      console.log(`ran ${line}`);
    }
  }
}
const rule = join(copy, 'docs/rules/F90.md');
if (!existsSync(rule) || !/F90/.test(readFileSync(join(copy, 'packages/vscode/package.json'), 'utf8'))) {
  console.error('try-adding-a-rule: the rule has no page or no setting');
  process.exit(1);
}
rmSync(dirname(copy), { recursive: true, force: true });
const seconds = (performance.now() - start) / 1000;
// A slow typist makes 200 characters a minute; most of a rule is copied from its neighbour.
console.log(`try-adding-a-rule: done as written; ${typed} characters typed, commands took ${seconds.toFixed(0)} s`);
