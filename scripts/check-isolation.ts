/**
 * `npm run check:isolation`: runs every command of the built command line, and the built language server, behind a guard
 * that refuses the network and other programs and reports every file opened for writing. Afterwards the folders they ran
 * in must hold what they were told to write, and nothing else. A command that is not tried here makes it fail. Needs a
 * build.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './run.ts';

const guard = join(root, 'scripts/isolation/guard.cjs');
const folder = mkdtempSync(join(tmpdir(), 'gongkai-isolation-'));
const failures: string[] = [];
let tried = 0;

interface Try {
  readonly args: readonly string[];
  /** Names of files that appear in the working folder. */
  readonly writes?: readonly string[];
  /** A command, run without the guard, that makes what this one reads. */
  readonly given?: readonly string[];
}

/** What is said to a program first, and last, once it has said something. */
interface Talk {
  readonly first: string;
  readonly until: string;
  readonly last: string;
}

/** How each command is tried, in a folder with the examples in `reports`. */
const commands: Readonly<Record<string, readonly Try[]>> = {
  check: [
    { args: ['check', 'reports'] },
    { args: ['check', 'reports', '--format', 'sarif'] },
    { args: ['check', 'reports', '--format', 'json', '-o', 'out.json'], writes: ['out.json'] },
  ],
  facts: [{ args: ['facts', 'reports'] }, { args: ['facts', 'reports', '-o', 'facts.json'], writes: ['facts.json'] }],
  explain: [{ args: ['explain', 'G01'] }],
  new: [{ args: ['new', '--agency', '清源县水利局', '--year', '2024'] }],
  catalogue: [{ args: ['catalogue'] }],
  series: [
    { args: ['series', 'reports'] },
    { args: ['series', 'reports', '--format', 'html', '-o', 'years.html'], writes: ['years.html'] },
  ],
  merge: [{ args: ['merge', 'reports/clean-2021.gongkai.md', '-o', 'sum.md'], writes: ['sum.md'] }],
  fix: [{ args: ['fix', 'reports', '--dry-run'] }],
  query: [
    {
      given: ['facts', 'reports', '--format', 'parquet', '-o', 'facts.parquet'],
      args: ['query', 'SELECT count(*) FROM facts', 'facts.parquet'],
    },
  ],
  convert: [
    { args: ['convert', 'reports/clean-2021.gongkai.md', '-o', 'report.docx'], writes: ['report.docx'] },
    { args: ['convert', 'reports/clean-2021.gongkai.md', '-o', 'report.xlsx'], writes: ['report.xlsx'] },
    {
      given: ['convert', 'reports/clean-2021.gongkai.md', '-o', 'report.docx'],
      args: ['convert', 'report.docx', '-o', 'report.html'],
      writes: ['report.html'],
    },
  ],
  help: [{ args: ['help'] }],
};

/** Runs a program behind the guard, in a folder of its own, and judges what it did. */
async function attempt(name: string, program: string, { args, writes = [], given }: Try, talk?: Talk): Promise<string> {
  tried++;
  const own = join(folder, String(tried));
  for (const part of ['work', 'home', 'tmp']) mkdirSync(join(own, part), { recursive: true });
  cpSync(join(root, 'examples'), join(own, 'work/reports'), { recursive: true });
  if (given) {
    const made = spawnSync(process.execPath, [join(root, program), ...given], { cwd: join(own, 'work') });
    if (made.status !== 0) failures.push(`${name}: ${given.join(' ')}: exit ${made.status}`);
  }
  const before = list(own);
  const child = spawn(process.execPath, ['--require', guard, join(root, program), ...args], {
    cwd: join(own, 'work'),
    env: {
      PATH: process.env.PATH,
      LANG: 'zh_CN.UTF-8',
      HOME: join(own, 'home'),
      TMPDIR: join(own, 'tmp'),
      // A file is written beside its place and renamed.
      GONGKAI_GUARD_WRITES: JSON.stringify(writes.length > 0 ? [join(own, 'work'), ...writes] : []),
    },
  });
  let stdout = '';
  let stderr = '';
  let told = false;
  child.stdout.on('data', (data) => {
    stdout += data;
    if (!talk || told || !stdout.includes(talk.until)) return;
    told = true;
    child.stdin.end(talk.last);
  });
  child.stderr.on('data', (data) => {
    stderr += data;
  });
  if (talk) child.stdin.write(talk.first);
  else child.stdin.end();
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const breaches = stderr.split('\n').filter((line) => line.startsWith('gongkai-guard: '));
  if (breaches.length > 0) failures.push(`${name}: ${breaches.join('; ')}`);
  if (status !== 0 && status !== 1) failures.push(`${name}: exit ${status}: ${stderr.slice(0, 300)}`);
  const fresh = list(own).filter((path) => !before.includes(path));
  const wanted = writes.map((path) => join('work', path));
  if (fresh.join() !== wanted.join())
    failures.push(`${name}: wrote ${fresh.join(', ') || 'nothing'}, told ${wanted.join(', ') || 'nothing'}`);
  return stdout;
}

const list = (of: string): string[] => readdirSync(of, { recursive: true, encoding: 'utf8' }).sort();

const cli = 'packages/cli/bin/gongkai.js';
const help = await attempt('--help', cli, { args: ['--help'] });
const known = [...help.matchAll(/^ {2}([a-z][\w-]*)(?= )/gm)].map(([, name = '']) => name);
for (const name of known) {
  const tries = commands[name];
  if (!tries) failures.push(`${name}: a command that nobody has tried here`);
  for (const each of tries ?? []) await attempt(each.args.join(' '), cli, each);
}

/** A message of the protocol. */
const message = (body: Readonly<Record<string, unknown>>): string => {
  const text = JSON.stringify({ jsonrpc: '2.0', ...body });
  return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
};
const uri = 'file:///reports/faulty-2021.gongkai.md';
const text = '# 清源县2024年政府信息公开工作年度报告\n\n## 一、总体情况\n';
const first = [
  message({
    id: 1,
    method: 'initialize',
    params: { capabilities: { textDocument: { diagnostic: {} } }, rootUri: null },
  }),
  message({ method: 'initialized', params: {} }),
  message({
    method: 'textDocument/didOpen',
    params: { textDocument: { uri, languageId: 'markdown', version: 1, text } },
  }),
  message({ id: 2, method: 'textDocument/diagnostic', params: { textDocument: { uri } } }),
  message({
    id: 3,
    method: 'textDocument/hover',
    params: { textDocument: { uri }, position: { line: 2, character: 5 } },
  }),
].join('');
const last = message({ id: 4, method: 'shutdown' }) + message({ method: 'exit' });
const talk = { first, until: '"id":3', last };
const said = await attempt('gongkai-lsp', 'packages/lsp/bin/gongkai-lsp.js', { args: ['--stdio'] }, talk);
if (!/"code":"B02"/.test(said)) failures.push(`gongkai-lsp: no finding in what it said: ${said.slice(0, 300)}`);

rmSync(folder, { recursive: true, force: true });
for (const failure of failures) console.error(`check-isolation: ${failure}`);
console.log(
  `check-isolation: ${tried} processes, ${known.length} commands and the server; ${failures.length} did what they must not`,
);
process.exit(failures.length === 0 ? 0 : 1);
