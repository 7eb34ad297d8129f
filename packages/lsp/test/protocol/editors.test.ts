import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { faulty } from './support/folder.ts';
import { built } from './support/transport.ts';

const page = readFileSync(fileURLToPath(new URL('../../../../docs/editors.md', import.meta.url)), 'utf8');
const script = (name: string): string => fileURLToPath(new URL(`editors/${name}`, import.meta.url));

/** The configuration of an editor as the page has it. */
function configuration(editor: string): string {
  const [, text] = new RegExp(`<!-- tried: ${editor} -->\\s+\`\`\`\\w+\\n([\\s\\S]*?)\`\`\``).exec(page) ?? [];
  if (text === undefined) throw new Error(`docs/editors.md has no configuration for ${editor}`);
  return text;
}

/** Editors are installed by .ci/run: there they are missing by mistake only. */
function isThere(command: string): boolean {
  if (spawnSync(command, ['--version']).status === 0 || process.env.CI === 'true') return true;
  console.warn(`${command} is not installed: docs/editors.md is not tried with it`);
  return false;
}

const home = mkdtempSync(join(tmpdir(), 'gongkai-editors-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const bin = join(home, 'bin');
mkdirSync(bin);
symlinkSync(built.node, join(bin, 'gongkai-lsp'));
const report = join(home, 'a.gongkai.md');
writeFileSync(report, faulty);

interface Found {
  readonly diagnostics: readonly { readonly message: string; readonly line: number }[];
  readonly hover: string;
}

/** Runs an editor without a screen; it writes what it saw to a file. */
function run(command: string, args: readonly string[]): Found {
  const out = join(home, `${command}.json`);
  const env = { ...process.env, HOME: home, PATH: `${bin}${delimiter}${process.env.PATH}`, GONGKAI_OUT: out };
  const { stderr, stdout } = spawnSync(command, args, { env, encoding: 'utf8', timeout: 50_000, cwd: home });
  if (!existsSync(out)) throw new Error(`${command} wrote nothing:\n${stdout}\n${stderr}`);
  return JSON.parse(readFileSync(out, 'utf8')) as Found;
}

function check({ diagnostics, hover }: Found): void {
  const line = faulty.split('\n').findIndex((each) => each.includes('申请39件'));
  const claim = diagnostics.find(({ message }) => message.includes('正文说39件'));
  expect(claim?.line).toBe(line);
  expect(diagnostics.some(({ message }) => message.includes('应为 30'))).toBe(true);
  expect(hover).toContain('38 + 2');
}

describe('the configurations of docs/editors.md', () => {
  it.skipIf(!isThere('nvim'))('bring findings and hovers into Neovim', () => {
    const init = join(home, 'init.lua');
    writeFileSync(init, configuration('neovim'));
    check(run('nvim', ['--headless', '--clean', '-u', init, report, '-c', `luafile ${script('neovim.lua')}`]));
  });

  it.skipIf(!isThere('emacs'))('bring findings and hovers into Emacs', () => {
    const init = join(home, 'init.el');
    writeFileSync(init, configuration('emacs'));
    check(run('emacs', ['--batch', '--eval', '(package-initialize)', '-l', init, '-l', script('emacs.el'), report]));
  });

  it('say of every other editor that it is untried', () => {
    const sections = page.split(/^## /m).slice(1);
    for (const section of sections) expect(section).toMatch(/^<!-- tried: |\*\*Untried\*\*/m);
  });
});
