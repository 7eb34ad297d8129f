import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clean2021 } from '../../core/test/rules/support/clean.ts';
import { gongkai, withFolder } from './support/run.ts';

test(
  'Markdown to Word and back, by the extensions of the files',
  () =>
    withFolder({ 'report.md': clean2021() }, async (cwd) => {
      expect(await gongkai(['convert', 'report.md', '-o', 'report.docx'], { cwd })).toEqual({
        code: 0,
        out: '',
        err: '',
      });
      expect(await gongkai(['convert', 'report.docx', '-o', 'again.gongkai.md'], { cwd })).toMatchObject({
        code: 0,
        err: '',
      });
      expect((await gongkai(['check', 'again.gongkai.md'], { cwd })).code).toBe(0);
      const facts = async (name: string): Promise<unknown> =>
        (
          JSON.parse((await gongkai(['facts', name], { cwd })).out) as { facts: { id: string; value: number }[] }[]
        )[0]?.facts.map(({ id, value }) => [id, value]);
      expect(await facts('report.docx')).toEqual(await facts('report.md'));
    }),
  60_000,
);

test.each(['html', 'xlsx', 'json', 'csv', 'md'])(
  'to .%s',
  (format) =>
    withFolder({ 'report.md': clean2021() }, async (cwd) => {
      expect((await gongkai(['convert', 'report.md', '-o', `out.${format}`], { cwd })).code).toBe(0);
      expect(readFileSync(join(cwd, `out.${format}`)).length).toBeGreaterThan(1000);
    }),
  60_000,
);

test(
  'JSON that convert wrote is read again; other JSON is refused with the place',
  () =>
    withFolder({ 'report.md': clean2021(), 'other.json': '{"edition":"1999"}' }, async (cwd) => {
      await gongkai(['convert', 'report.md', '-o', 'report.json'], { cwd });
      expect((await gongkai(['convert', 'report.json', '-o', 'again.md'], { cwd })).code).toBe(0);
      const { code, err } = await gongkai(['convert', 'other.json', '-o', 'x.md'], { cwd });
      expect(code).toBe(2);
      expect(err).toContain('other.json: 不是 convert 写出的报告数据：edition');
    }),
  60_000,
);

test(
  'a Word file is checked in place; a finding says where it stands in it',
  () =>
    withFolder(
      { 'report.md': clean2021().replace('| 12 | 3 | 0 | 0 | 0 | 0 | 15 |', '| 12 | 3 | 0 | 0 | 0 | 0 | 16 |') },
      async (cwd) => {
        await gongkai(['convert', 'report.md', '-o', 'report.docx'], { cwd });
        const { code, out } = await gongkai(['check', 'report.docx', '--format', 'json'], { cwd });
        expect(code).toBe(1);
        const [file] = (JSON.parse(out) as { files: { file: string; findings: { message: string }[] }[] }).files;
        expect(file?.file).toBe('report.docx');
        expect(file?.findings.map(({ message }) => message).join('\n')).toMatch(/（原文表\d第\d+行第\d+列）/u);
      },
    ),
  60_000,
);

test(
  'places are told in comments when asked for',
  () =>
    withFolder({ 'report.md': clean2021() }, async (cwd) => {
      await gongkai(['convert', 'report.md', '-o', 'report.docx'], { cwd });
      await gongkai(['convert', 'report.docx', '-o', 'places.md', '--places'], { cwd });
      expect(readFileSync(join(cwd, 'places.md'), 'utf8')).toMatch(/applications\.new@total：表2第\d+行第\d+列/u);
    }),
  60_000,
);

test.each([
  ['a damaged Word file', 'broken.docx', 'out.md', 'broken.docx'],
  ['a PDF that is none', 'fake.pdf', 'out.md', 'fake.pdf'],
  ['an OFD', 'report.ofd', 'out.md', 'report.ofd'],
  ['a text that is no report', 'letter.md', 'out.docx', 'letter.md'],
  ['an output of no known form', 'letter.md', 'out.odt', 'out.odt'],
])(
  '%s: exit 2, one clear line, and nothing written',
  (_, input, output, names) =>
    withFolder(
      {
        'broken.docx': new Uint8Array([80, 75, 3, 4, 0, 0, 0, 0]),
        'fake.pdf': 'not a pdf',
        'report.ofd': new Uint8Array([80, 75, 3, 4, 0, 0, 0, 0]),
        'letter.md': '各位同事：明天开会。\n',
      },
      async (cwd) => {
        for (const args of [
          ['convert', input, '-o', output],
          ...(input === 'letter.md'
            ? []
            : [
                ['check', input],
                ['facts', input],
              ]),
        ]) {
          const { code, err } = await gongkai(args, { cwd });
          expect(code).toBe(2);
          expect(err).toContain(names);
          expect(err.trimEnd().split('\n')).toHaveLength(1);
          expect(err).not.toMatch(/\n\s+at |Error:/u);
        }
        expect(existsSync(join(cwd, output))).toBe(false);
      },
    ),
  60_000,
);
