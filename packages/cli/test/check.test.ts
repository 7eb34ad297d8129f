import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clean2021 } from '../../core/test/rules/support/clean.ts';
import { gongkai, withFolder } from './support/run.ts';

const clean = clean2021();
const faulty = clean2021({
  values: { 'applications.processed@natural-person': 21, 'applications.processed@total': 15 },
});

interface Json {
  readonly catalogueVersion: string;
  readonly files: readonly {
    readonly file: string;
    readonly edition: { readonly detected: string; readonly expected: string };
    readonly agency: string;
    readonly year: number;
    readonly counts: Readonly<Record<string, number>>;
    readonly findings: readonly {
      readonly code: string;
      readonly severity: string;
      readonly message: string;
      readonly range: { readonly start: { readonly line: number; readonly character: number } };
      readonly explains: readonly string[];
      readonly fixes: readonly { readonly safe: boolean; readonly edits: readonly { readonly newText: string }[] }[];
      readonly fingerprint: string;
    }[];
  }[];
}

test('a clean report: exit 0, and a summary', () =>
  withFolder({ 'a.md': clean }, async (cwd) => {
    const { code, out, err } = await gongkai(['check', 'a.md'], { cwd });
    expect(code).toBe(0);
    expect(out).toContain('1 份报告：0 个错误，0 个警告，0 个提示');
    expect(err).toBe('');
  }));

test('json has the shape of the contract', () =>
  withFolder({ 'a.md': faulty }, async (cwd) => {
    const { code, out } = await gongkai(['check', 'a.md', '--format', 'json'], { cwd });
    expect(code).toBe(1);
    const json = JSON.parse(out) as Json;
    const [file] = json.files;
    expect(json.catalogueVersion).toMatch(/^\d+\.\d+\.\d+$/u);
    expect(file).toMatchObject({
      file: 'a.md',
      edition: { detected: '2021', expected: '2021' },
      agency: '清源县水利局',
      year: 2023,
    });
    expect(file?.counts).toMatchObject({ broken: 3, notAssessable: 0 });
    expect(file?.findings.map(({ code: rule }) => rule)).toEqual(['R01']);
    const [finding] = file?.findings ?? [];
    const line = faulty.split('\n').findIndex((text) => text.includes('（七）总计') || text.includes('(七)总计'));
    expect(finding?.range.start.line).toBe(line);
    expect(finding?.explains).toEqual(['G01', 'G02', 'G03']);
    expect(finding?.fixes[0]).toMatchObject({ safe: true, edits: [{ newText: '12' }] });
    expect(finding?.fingerprint).toMatch(/^[0-9a-f]{14,}$/u);
  }));

test('fingerprints stay when lines move; a baseline keeps known findings from failing', () =>
  withFolder({ 'a.md': faulty, 'b.md': `\n\n${faulty}` }, async (cwd) => {
    const { out } = await gongkai(['check', 'a.md', 'b.md', '--format', 'json', '-o', 'known.json'], { cwd });
    expect(out).toBe('');
    const { files } = JSON.parse(readFileSync(join(cwd, 'known.json'), 'utf8')) as Json;
    expect(files[0]?.findings[0]?.fingerprint).toBe(files[1]?.findings[0]?.fingerprint);
    expect((await gongkai(['check', 'a.md', '--baseline', 'known.json'], { cwd })).code).toBe(0);
    expect((await gongkai(['check', 'a.md'], { cwd })).code).toBe(1);
  }));

test('ndjson: one file object a line', () =>
  withFolder({ 'a.md': faulty, 'b.md': clean }, async (cwd) => {
    const { out } = await gongkai(['check', '.', '--format', 'ndjson'], { cwd });
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { file: string });
    expect(lines.map(({ file }) => file)).toEqual(['a.md', 'b.md']);
  }));

test('github: workflow commands, escaped', () =>
  withFolder({ 'a,b.md': faulty }, async (cwd) => {
    const { out } = await gongkai(['check', 'a,b.md', '--format', 'github', '--lang', 'en'], { cwd });
    expect(out).toMatch(/^::error file=a%2Cb\.md,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=R01::“/u);
    expect(out.trimEnd()).not.toContain('\n');
  }));

test('pretty: carets under the right columns, Chinese two wide; no colours off a terminal', () =>
  withFolder({ 'a.md': faulty }, async (cwd) => {
    const { out } = await gongkai(['check', 'a.md'], { cwd });
    expect(out).not.toContain('\u001b');
    const lines = out.split('\n');
    const at = lines.findIndex((line) => /^\s+│ +\^+$/u.test(line));
    const width = (text: string): number =>
      [...text].reduce((sum, one) => sum + (/[\u2e80-\uffef]/u.test(one) || one === '…' ? 2 : 1), 0);
    const source = lines[at - 1] ?? '';
    const carets = lines[at] ?? '';
    const column = carets.indexOf('^') - carets.indexOf('│');
    const shown = source.slice(source.indexOf('│'));
    let seen = 0;
    const marked = [...shown].filter((character) => {
      const start = seen;
      seen += width(character);
      return start >= column && start < column + (carets.length - carets.indexOf('^'));
    });
    expect(marked.join('')).toBe('21');
  }));

test('colours on a terminal, unless NO_COLOR', () =>
  withFolder({ 'a.md': faulty }, async (cwd) => {
    expect((await gongkai(['check', 'a.md'], { cwd, terminal: true })).out).toContain('\u001b[');
    expect((await gongkai(['check', 'a.md'], { cwd, terminal: true, env: { NO_COLOR: '1' } })).out).not.toContain(
      '\u001b',
    );
  }));

test('severity is the floor of what fails; every format still lists all', () =>
  withFolder({ 'a.md': clean.replace('政府信息公开工作年度报告', '政府信息公开年度报告') }, async (cwd) => {
    const info = await gongkai(['check', 'a.md', '--severity', 'info', '--format', 'json'], { cwd });
    const warning = await gongkai(['check', 'a.md', '--format', 'json'], { cwd });
    expect([info.code, warning.code]).toEqual([1, 0]);
    expect(info.out).toBe(warning.out);
  }));

test('a configuration above the file sets severities', () =>
  withFolder(
    {
      'a.md': faulty,
      'gongkai.config.json': '{ "rules": { "one-cell": "off", "G01": "off", "G02": "off", "G03": "off" } }',
    },
    async (cwd) => {
      expect((await gongkai(['check', 'a.md'], { cwd })).code).toBe(0);
    },
  ));

test('a wrong configuration is named', () =>
  withFolder({ 'a.md': clean, 'gongkai.config.json': '{ "rulez": {} }' }, async (cwd) => {
    const { code, err } = await gongkai(['check', 'a.md'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain(
      'gongkai.config.json: 设置有误：rulez 没有这个设置 · wrong configuration: rulez no such setting',
    );
    expect(err).not.toMatch(/\n\s+at /u);
  }));

test('standard input, and paths separated by NUL', () =>
  withFolder({ 'a.md': faulty, 'b.md': clean }, async (cwd) => {
    expect((await gongkai(['check', '-'], { stdin: clean })).code).toBe(0);
    const { out } = await gongkai(['check', '-0', '--format', 'ndjson'], { cwd, stdin: 'a.md\0b.md\0' });
    expect(out.trimEnd().split('\n')).toHaveLength(2);
  }));
