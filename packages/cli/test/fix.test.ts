import { Buffer } from 'node:buffer';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { clean2021 } from '../../core/test/rules/support/clean.ts';
import { gongkai, withFolder } from './support/run.ts';

const clean = clean2021();
/** One number is wrong; three equations say which, and what it should be. */
const faulty = clean2021({
  values: { 'applications.processed@natural-person': 21, 'applications.processed@total': 15 },
});
const read = (cwd: string, name: string): Buffer => readFileSync(join(cwd, name));

test('what is certain is put right, and nothing else', () =>
  withFolder({ 'a.md': faulty, 'b.md': clean }, async (cwd) => {
    const { code, err, out } = await gongkai(['fix', '.'], { cwd });
    expect([code, out]).toEqual([0, '']);
    expect(err).toBe('a.md：已改 1 处（R01）\n');
    expect(read(cwd, 'a.md').toString()).toBe(clean);
    expect(read(cwd, 'b.md').toString()).toBe(clean);
    expect(readdirSync(cwd).sort()).toEqual(['a.md', 'b.md']);
    expect((await gongkai(['fix', '.'], { cwd })).err).toBe('没有可以确定的改动\n');
  }));

test('--dry-run shows a diff and writes nothing', () =>
  withFolder({ 'a.md': faulty }, async (cwd) => {
    const { code, out } = await gongkai(['fix', 'a.md', '--dry-run'], { cwd });
    expect(code).toBe(0);
    expect(out).toMatch(/^--- a\.md\n\+\+\+ a\.md\n@@ /u);
    const lines = out.split('\n').filter((line) => /^[-+]\|/u.test(line));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('| 21 |');
    expect(lines[1]).toContain('| 12 |');
    expect(read(cwd, 'a.md').toString()).toBe(faulty);
  }));

const crlf = (text: string): string => text.replaceAll('\n', '\r\n');

test.each([
  ['UTF-8 with a mark', (text: string) => Buffer.from(`\ufeff${text}`)],
  ['UTF-8 with CR LF', (text: string) => Buffer.from(crlf(text))],
  ['UTF-16, little end first', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16, big end first', (text: string) => Buffer.from(`\ufeff${crlf(text)}`, 'utf16le').swap16()],
  ['GB18030', (text: string) => iconv.encode(text, 'gb18030')],
  ['GB18030 with CR LF', (text: string) => iconv.encode(crlf(text), 'gb18030')],
])('%s stays what it is, byte for byte', (_, encode) =>
  withFolder({ 'a.md': encode(faulty) }, async (cwd) => {
    expect((await gongkai(['fix', 'a.md'], { cwd })).code).toBe(0);
    expect(read(cwd, 'a.md').equals(encode(clean))).toBe(true);
  }),
);

test('a damaged file is left alone, and named', () => {
  const bytes = Buffer.concat([Buffer.from(faulty), Buffer.from([0xff, 0x0a])]);
  return withFolder({ 'a.md': bytes, 'b.md': faulty }, async (cwd) => {
    const { code, err } = await gongkai(['fix', 'a.md', 'b.md'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('a.md: 有字节无法按原编码写回');
    expect(read(cwd, 'a.md').equals(bytes)).toBe(true);
    // The others are done all the same.
    expect(read(cwd, 'b.md').toString()).toBe(clean);
  });
});

test('permissions stay, and a link stays a link', () =>
  withFolder({ 'a.md': faulty }, async (cwd) => {
    chmodSync(join(cwd, 'a.md'), 0o640);
    symlinkSync('a.md', join(cwd, 'link.md'));
    expect((await gongkai(['fix', 'link.md'], { cwd })).code).toBe(0);
    expect(statSync(join(cwd, 'a.md')).mode & 0o777).toBe(0o640);
    expect(lstatSync(join(cwd, 'link.md')).isSymbolicLink()).toBe(true);
    expect(read(cwd, 'a.md').toString()).toBe(clean);
  }));

test('standard input goes to standard output', async () => {
  const { code, out } = await gongkai(['fix', '-'], { stdin: faulty });
  expect([code, out]).toEqual([0, clean]);
});

test('what wants checking is taken with --unsafe only', () =>
  // A total that is blank may be filled in: an offer, no certainty.
  withFolder({ 'a.md': clean2021({ values: { 'applications.granted@total': '' } }) }, async (cwd) => {
    const before = read(cwd, 'a.md').toString();
    await gongkai(['fix', 'a.md'], { cwd });
    const safe = read(cwd, 'a.md').toString();
    await gongkai(['fix', 'a.md', '--unsafe'], { cwd });
    const unsafe = read(cwd, 'a.md').toString();
    expect([safe === before, unsafe === before]).toEqual([true, false]);
    const { out } = await gongkai(['check', 'a.md', '--format', 'json'], { cwd });
    expect(JSON.parse(out)).toMatchObject({ files: [{ findings: [] }] });
  }));

test('a file that is not there: exit 2, one line', () =>
  withFolder({}, async (cwd) => {
    const { code, err } = await gongkai(['fix', 'nowhere.md'], { cwd });
    expect([code, err.trimEnd().split('\n')]).toEqual([2, [expect.stringContaining('nowhere.md')]]);
  }));
